package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Habits reported as done: ticked, "done: …", "did my …", and those that are always habits. */
final class HabitWords {
  private static final int LONGEST = 4;

  private final Phrases always;
  private final Phrases all;
  private final Scope scope;

  HabitWords(Lexicon lexicon, Scope scope) {
    this.always = lexicon.group("habits");
    this.all = lexicon.group("all_habits");
    this.scope = scope;
  }

  List<String> in(Scan scan) {
    var tokens = scan.tokens();
    if (!all.in(tokens).isEmpty()) {
      return List.of("all");
    }
    var done = new LinkedHashSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "✅", "☑", "✔", "✓")) {
        done.add(marksWhatFollows(tokens) ? phrase(tokens, i + 1) : phraseBefore(tokens, i));
      } else if (tokens.is(i, "done") && tokens.is(i + 1, ":") && !tokens.is(i - 1, "not")) {
        done.addAll(list(tokens, i + 2));
      } else if (tokens.is(i, "did")
          && tokens.is(i + 1, "my", "the")
          && !scope.planned(tokens, at(i))) {
        done.add(phrase(tokens, i + 2));
      } else if (tokens.is(i, "kept")
          && tokens.is(i + 1, "up")
          && tokens.is(i + 2, "the", "my", "with")) {
        done.add(phrase(tokens, i + 3).replaceFirst(" habit$", ""));
      }
    }
    for (var habit : always.in(tokens)) {
      var untouched = done.stream().noneMatch(other -> other.contains(habit.words()));
      if (untouched
          && !scope.denied(tokens, habit)
          && !scope.planned(tokens, habit)
          && !tokens.is(habit.from() - 1, "❌")
          && !(tokens.is(habit.to(), "❌") && !marksWhatFollows(tokens))) {
        done.add(habit.label());
      }
    }
    done.remove("");
    return List.copyOf(done);
  }

  private static Found at(int i) {
    return new Found("", "", i, i + 1);
  }

  private static List<String> list(Tokens tokens, int from) {
    var items = new ArrayList<String>();
    int i = from;
    while (i < tokens.size() && tokens.sameSentence(i, from)) {
      var item = phrase(tokens, i);
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
  private static boolean marksWhatFollows(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "✅", "☑", "✔", "✓", "❌")) {
        return i == 0 || !tokens.at(i - 1).isWord();
      }
    }
    return true;
  }

  private static String phraseBefore(Tokens tokens, int tick) {
    int from = tick;
    while (from > 0
        && tick - from < LONGEST
        && tokens.at(from - 1).isWord()
        && !tokens.is(from - 1, "did", "my", "and", "done", "the", "taken", "all")) {
      from--;
    }
    return String.join(" ", tokens.all().subList(from, tick).stream().map(Token::text).toList());
  }

  /** The words up to the next sign, number or joining word. */
  private static String phrase(Tokens tokens, int from) {
    var words = new ArrayList<String>();
    for (int i = from; i < tokens.size() && words.size() < LONGEST; i++) {
      if (!tokens.at(i).isWord()
          || !tokens.sameSentence(i, from)
          || tokens.is(
              i, "and", "but", "for", "today", "then", "again", "this", "before", "after", "in",
              "with", "at", "yes", "plus", "also", "too")) {
        break;
      }
      words.add(tokens.text(i));
    }
    return String.join(" ", words);
  }
}
