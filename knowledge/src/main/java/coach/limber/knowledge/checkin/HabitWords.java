package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Habits reported as done: ticked, "done: …", "did my …", and those that are always habits. */
final class HabitWords {
  private static final int LONGEST = 4;
  private static final int LONGEST_NAME = 9;
  private static final String[] LABELS = {
    "done", "ticked", "completed", "habits", "habit", "did", "tick"
  };
  private static final String[] TICKS = {"✅", "☑", "✔", "✓"};
  private static final String[] TAKEN = {"taken", "done", "ticked", "all", "both", "did"};

  private final Phrases always;
  private final Phrases all;
  private final Phrases chores;
  private final Phrases exercises;
  private final Scope scope;

  HabitWords(Lexicon lexicon, Scope scope) {
    this.always = lexicon.group("habits");
    this.all = lexicon.group("all_habits");
    this.chores = lexicon.group("chores");
    this.exercises = lexicon.group("joint_exercises");
    this.scope = scope;
  }

  List<String> in(Scan scan) {
    var tokens = scan.tokens();
    if (all.in(tokens).stream().anyMatch(habits -> !tokens.is(habits.to(), ":"))) {
      return List.of("all");
    }
    var done = new LinkedHashSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, TICKS)) {
        done.add(named(marksWhatFollows(tokens) ? phrase(scan, i + 1) : before(scan, i)));
      } else if (isLabel(tokens, i)) {
        done.addAll(list(scan, tokens.is(i + 1, ":") ? i + 2 : i + 3));
      } else if (namesAHabit(scan, i)) {
        int name =
            IntStream.range(i, i + 5).filter(at -> tokens.is(at, "the", "my")).findFirst().orElse(i)
                + 1;
        done.add(upToHabit(scan, name));
      } else if (tokens.is(i, "did", "done") && tokens.is(i + 1, "my") && !isPlanned(scan, i)) {
        done.addAll(didMy(scan, i + 2));
      } else if (tokens.is(i, "kept")
          && tokens.is(i + 1, "up")
          && tokens.is(i + 2, "the", "my", "with")) {
        done.add(phrase(scan, i + 3));
      }
    }
    for (var habit : always.in(tokens)) {
      if (done.stream()
              .noneMatch(other -> other.contains(habit.words()) || habit.label().startsWith(other))
          && isDone(scan, habit)) {
        done.add(habit.label());
      }
    }
    done.remove("");
    return List.copyOf(done);
  }

  /** What a habit is called: "meditated" is meditation. */
  private String named(String words) {
    return always.labels().getOrDefault(words, words);
  }

  /** "done: …", "ticked: …", "habits: …"; not "not ticked: …". */
  private static boolean isLabel(Tokens tokens, int i) {
    var label =
        tokens.is(i, LABELS)
            && (tokens.is(i + 1, ":")
                || (tokens.is(i + 1, "off", "done", "today", "ticked") && tokens.is(i + 2, ":")));
    return label
        && !tokens.is(i - 1, "not", "never", "no", "un", "todo")
        && IntStream.range(i, tokens.size())
            .noneMatch(at -> tokens.is(at, TICKS) || tokens.is(at, "❌"))
        && (tokens.is(i, "done", "ticked", "completed")
            || i == 0
            || !tokens.at(i - 1).isWord()
            || !tokens.sameClause(i - 1, i));
  }

  /** "kept up the no phone in bed habit", "stuck to my early night habit". */
  private boolean namesAHabit(Scan scan, int i) {
    var tokens = scan.tokens();
    if (!tokens.is(
        i, "kept", "keeping", "did", "stuck", "done", "ticked", "managed", "continued")) {
      return false;
    }
    int name = i + 1;
    while (tokens.is(name, "up", "with", "to", "off", "going", "on", "at")) {
      name++;
    }
    return tokens.is(name, "the", "my")
        && !isPlanned(scan, i)
        && habitWord(tokens, name + 1) > name + 1;
  }

  private static int habitWord(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
      if (!tokens.sameSentence(from, i)) {
        return -1;
      }
      if (tokens.is(i, "habit", "habits", "routine", "streak")) {
        return i;
      }
    }
    return -1;
  }

  private static String upToHabit(Scan scan, int from) {
    return text(scan.tokens(), from, habitWord(scan.tokens(), from));
  }

  private boolean isDone(Scan scan, Found habit) {
    var tokens = scan.tokens();
    return scan.isToday(habit)
        && !scope.denied(tokens, habit)
        && !scope.planned(tokens, habit)
        && !scope.ofAnother(tokens, habit)
        && !tokens.is(habit.from() - 1, "❌")
        && !(tokens.is(habit.to(), "❌") && !marksWhatFollows(tokens));
  }

  private boolean isPlanned(Scan scan, int i) {
    return scope.planned(scan.tokens(), new Found("", "", i, i + 1));
  }

  /** "did my stretches and my gratitude list". */
  private List<String> didMy(Scan scan, int from) {
    var tokens = scan.tokens();
    var items = new ArrayList<String>();
    int i = from;
    while (i < tokens.size()) {
      if (!chores.startsAt(tokens, i) || exercises.startsAt(tokens, i + 1)) {
        items.add(phrase(scan, i));
      }
      while (i < tokens.size() && tokens.sameClause(i, from) && !tokens.is(i, "and")) {
        i++;
      }
      var another = tokens.is(i + 1, "my") ? i + 2 : i + 1;
      if (!tokens.is(i, "and") || !(another == i + 2 || exercises.startsAt(tokens, i + 2))) {
        break;
      }
      i = another;
    }
    return items;
  }

  private static List<String> list(Scan scan, int from) {
    var tokens = scan.tokens();
    var items = new ArrayList<String>();
    int i = from;
    while (i < tokens.size() && tokens.sameSentence(i, from)) {
      var item = measures(scan, i) ? "" : phrase(scan, i);
      if (!item.isEmpty()) {
        items.add(item);
        i += item.split(" ").length;
      } else {
        i++;
      }
    }
    return items;
  }

  /** Whether ticks stand before what they tick, as in "✅ walk ❌ yoga". */
  static boolean marksWhatFollows(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, TICKS) || tokens.is(i, "❌")) {
        return i == 0
            || (!tokens.at(i - 1).isWord()
                && !(tokens.at(i - 1).isNumber() && endsWithAMark(tokens)));
      }
    }
    return true;
  }

  /** "pilates 45 ❌ stretching 10 ✅". */
  private static boolean endsWithAMark(Tokens tokens) {
    int last = tokens.size() - 1;
    return tokens.is(last, TICKS) || tokens.is(last, "❌");
  }

  /** What a tick behind ticks: amounts and "done" are passed over. */
  private static String before(Scan scan, int tick) {
    var tokens = scan.tokens();
    int to = tick;
    while (to > 0
        && (scan.isQuantity(to - 1) || tokens.is(to - 1, TAKEN) || tokens.is(to - 1, TICKS))) {
      to--;
    }
    int end = to;
    var moved = scan.movement().stream().filter(move -> move.to() == end).findFirst();
    if (moved.isPresent() && !tokens.at(moved.get().from()).written().equals(moved.get().words())) {
      return moved.get().label().replace('_', ' ');
    }
    int from = to;
    while (from > 0
        && to - from < LONGEST
        && tokens.at(from - 1).isWord()
        && !scan.isQuantity(from - 1)
        && !STOPS_BEFORE.contains(tokens.text(from - 1))) {
      from--;
    }
    return text(tokens, from, to);
  }

  private static final Set<String> STOPS_BEFORE =
      Set.of("did", "my", "and", "done", "the", "taken", "all", "then", "a");
  private static final Set<String> STOPS =
      WordSet.of(
          """
          and but for today then again this before after in with at yes plus also too instead
          done
          """);

  /** Behind the name of a habit these only say when or why. */
  private static final Set<String> WHEN =
      WordSet.of(
          """
          already earlier just now tonight yesterday though tho thanks finally first because cos
          while when early late straight right as lol ok so
          """);

  /** The words up to the next sign, number or joining word; an amount in front is passed over. */
  private static String phrase(Scan scan, int from) {
    var tokens = scan.tokens();
    int start = from;
    while (start < tokens.size() && (scan.isQuantity(start) || tokens.is(start, "of", "minute"))) {
      start++;
    }
    int i = start;
    while (i < tokens.size()
        && i - start < LONGEST
        && tokens.at(i).isWord()
        && tokens.sameSentence(i, start)
        && !scan.isQuantity(i)
        && !STOPS.contains(tokens.text(i))
        && !(i > start && (WHEN.contains(tokens.text(i)) || isAgo(tokens, i)))
        && !(i > start && measures(scan, i))) {
      i++;
    }
    return text(tokens, start, i);
  }

  /** "did my walk a minute ago", "my yoga an hour ago": when. */
  private static boolean isAgo(Tokens tokens, int i) {
    return tokens.is(i, "a", "an", "some", "few", "ages", "long")
        && IntStream.range(i + 1, i + 4).anyMatch(at -> tokens.is(at, "ago", "back"));
  }

  /** The "pain" of "neck rolls pain 3": it has a number of its own. */
  private static boolean measures(Scan scan, int i) {
    var next = scan.tokens().is(i + 1, ":", "=", "is", "was") ? i + 2 : i + 1;
    return scan.isQuantity(next)
        && scan.about().stream()
            .anyMatch(about -> about.from() == i && !about.label().equals("elsewhere"));
  }

  private static String text(Tokens tokens, int from, int to) {
    return from >= to
        ? ""
        : String.join(" ", tokens.all().subList(from, to).stream().map(Token::text).toList());
  }
}
