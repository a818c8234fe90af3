package coach.limber.knowledge.language;

import coach.limber.knowledge.language.Gazetteer.Entry;
import coach.limber.knowledge.language.Gazetteer.Kind;
import coach.limber.knowledge.language.Gazetteer.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names of places in a text and tells which of them is meant. */
final class Mentions {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'.]*");

  /** More words than a request for a zone ever has. */
  private static final int MOST_WORDS = 60;

  private static final int LONGEST_NAME = 5;

  /** As many as fit on buttons; the United States have seven clocks. */
  private static final int MOST_CHOICES = 8;

  /** Words after which a place may stand. */
  private static final Set<String> CUES =
      WordSet.of(
          """
          in to at near around on use is its from of for by zone timezone tz city outside
          towards reach reached visiting im am are now via live into with set
          """);

  /** Words before which a place may stand. */
  private static final Set<String> CUES_BEHIND =
      Set.of("time", "timezone", "zone", "tz", "clock", "hours", "here", "now", "pls", "please");

  private static final Set<String> FILLING =
      WordSet.of(
          """
          i im am in from at near live we were are its my city is based currently now here
          please pls thanks time zone timezone the hi hello ok um just
          """);

  /** After these a name stands where a person is, even if it is an everyday word. */
  private static final Set<String> STRONG_CUES =
      Set.of("in", "to", "near", "from", "visiting", "outside", "reached", "zone", "timezone");

  private static final Pattern NOT_THERE =
      Pattern.compile(
          "(?:\\bnot(?: in| on| at)?|\\bno longer in|\\binstead of|\\bbehind|\\bahead of|\\bhours"
              + " from|\\bleft|\\bthink i'?m in|\\bthinks i'?m in|\\bthought i was in|\\bhave me"
              + " (?:on|in|at)|\\bwas in|\\bused to (?:be|live) in|\\bback from|\\bcame"
              + " from|\\breturned from|\\boriginally from|\\bborn in|\\bthan) (?:the )?$");
  private static final Pattern STATE = Pattern.compile("^,? ?([A-Z]{2})\\b");
  private static final Pattern LEFT = Pattern.compile("\\bfrom (?:the )?$");
  private static final Pattern GOES_TO = Pattern.compile("^.{0,12}\\bto\\b");

  private final Gazetteer gazetteer;
  private final EverydayNames everyday;
  private final Spelling spelling;

  Mentions(Gazetteer gazetteer, EverydayNames everyday) {
    this.gazetteer = gazetteer;
    this.everyday = everyday;
    this.spelling = new Spelling(gazetteer);
  }

  private record Word(String key, int start, int end, boolean capital) {}

  private record Mention(Entry entry, int first, int last, boolean there) {}

  /** What the name that is meant can mean; nothing if none is named. */
  List<Option> in(String text) {
    var cased = Plain.cased(text);
    var words = words(cased);
    var found = new ArrayList<Mention>();
    for (int i = 0; i < words.size(); i++) {
      var mention = longestAt(i, words, cased);
      if (mention.isPresent()) {
        found.add(mention.get());
        i = mention.get().last();
      }
    }
    if (found.isEmpty()) {
      found.addAll(misspelt(words, cased));
    }
    return meant(found);
  }

  private static List<Option> meant(List<Mention> found) {
    var there = found.stream().filter(Mention::there).toList();
    return there.stream()
        .max(
            Comparator.<Mention, Kind>comparing(mention -> mention.entry().kind())
                .thenComparingInt(Mention::first))
        .map(best -> narrowed(best, there))
        .orElse(List.of());
  }

  /** "Portland, Maine": the second name tells which of the first is meant. */
  private static List<Option> narrowed(Mention mention, List<Mention> others) {
    var best = mention.entry();
    var options = best.options();
    for (var other : others) {
      var fitting = options.stream().filter(option -> fits(option, other.entry())).toList();
      if (other.first() != mention.first() && !fitting.isEmpty()) {
        options = fitting;
      }
    }
    if (best.clear() && options.contains(best.options().getFirst())) {
      return List.of(new Option(options.getFirst().zone(), best.name(), "", ""));
    }
    var clocks = new ArrayList<Option>();
    for (var option : options) {
      if (clocks.size() < MOST_CHOICES
          && clocks.stream().noneMatch(o -> Gazetteer.sameClock(o.zone(), option.zone()))) {
        clocks.add(option);
      }
    }
    return clocks;
  }

  private static boolean fits(Option option, Entry other) {
    return other.options().stream().anyMatch(o -> Gazetteer.sameClock(o.zone(), option.zone()));
  }

  private static List<Word> words(String cased) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(cased);
    while (matcher.find() && words.size() < MOST_WORDS) {
      var key = Gazetteer.key(matcher.group());
      if (!key.isEmpty()) {
        words.add(
            new Word(
                key,
                matcher.start(),
                matcher.end(),
                Character.isUpperCase(matcher.group().codePointAt(0))));
      }
    }
    return words;
  }

  private Optional<Mention> longestAt(int first, List<Word> words, String cased) {
    for (int last = Math.min(words.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
      var entry = gazetteer.find(key(words, first, last));
      if (entry.isPresent() && isPlace(first, last, words, cased)) {
        return Optional.of(mention(entry.get(), first, last, words, cased));
      }
    }
    return Optional.empty();
  }

  private static String key(List<Word> words, int first, int last) {
    return String.join(" ", words.subList(first, last + 1).stream().map(Word::key).toList());
  }

  private boolean isPlace(int first, int last, List<Word> words, String cased) {
    if (isAllButFilling(first, last, words)) {
      return true;
    }
    var key = key(words, first, last);
    var before = first == 0 ? "" : words.get(first - 1).key();
    var behind = last == words.size() - 1 ? "" : words.get(last + 1).key();
    if (everyday.isInTalk(key)) {
      var written = cased.substring(words.get(first).start(), words.get(last).end());
      var capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
      return capitals
          || (STRONG_CUES.contains(before) && key.length() > 2 && words.get(first).capital())
          || (key.length() > 2 && behind.equals("time") && !before.equals("the") && first > 0);
    }
    return CUES.contains(before)
        || CUES_BEHIND.contains(behind)
        || (words.get(first).capital() && first > 0)
        || (last > first)
        || (first > 0
            && last == words.size() - 1
            && gazetteer.find(key(words, first - 1, first - 1)).isPresent())
        || (key.length() > 3 && (first == 0 || last == words.size() - 1))
        || key.length() > 4;
  }

  /** Whether the text says nothing besides: "I'm in Nice now". */
  private static boolean isAllButFilling(int first, int last, List<Word> words) {
    return words.subList(0, first).stream().allMatch(word -> FILLING.contains(word.key()))
        && words.subList(last + 1, words.size()).stream()
            .allMatch(word -> FILLING.contains(word.key()));
  }

  private static Mention mention(Entry entry, int first, int last, List<Word> words, String cased) {
    var start = words.get(first).start();
    var before = Plain.bare(cased.substring(Math.max(0, start - 32), start)) + " ";
    var end = words.get(last).end();
    var behind = cased.substring(end, Math.min(cased.length(), end + 24));
    var gone =
        NOT_THERE.matcher(before).find()
            || (LEFT.matcher(before).find() && GOES_TO.matcher(behind).find());
    return new Mention(inState(entry, cased.substring(end)), first, last, !gone);
  }

  /** "Springfield, IL". */
  private static Entry inState(Entry entry, String behind) {
    var state = STATE.matcher(behind);
    if (!state.find()) {
      return entry;
    }
    var there =
        entry.options().stream().filter(option -> option.state().equals(state.group(1))).toList();
    return there.isEmpty()
        ? entry
        : new Entry(entry.kind(), entry.name(), there, true, entry.people());
  }

  private List<Mention> misspelt(List<Word> words, String cased) {
    for (int first = 0; first < words.size(); first++) {
      var cue = first == 0 ? "" : words.get(first - 1).key();
      if (FILLING.contains(words.get(first).key())) {
        continue;
      }
      for (int last = Math.min(words.size(), first + 3) - 1; last >= first; last--) {
        var isEveryday = last == first && everyday.isInTalk(words.get(first).key());
        if (isEveryday || !(STRONG_CUES.contains(cue) || isAllButFilling(first, last, words))) {
          continue;
        }
        var key = key(words, first, last);
        var entry = spelling.nearest(key);
        if (entry.isPresent()) {
          return List.of(mention(entry.get(), first, last, words, cased));
        }
      }
    }
    return List.of();
  }
}
