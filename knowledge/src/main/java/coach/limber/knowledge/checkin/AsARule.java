package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which words of a text tell how it is as a rule, or was at its most: "on a bad day it's a 9", "the
 * worst I ever had was 9". What is told of today beside it stays: "usually a 5, today 3".
 */
final class AsARule {
  /** In tokens: how far apart the parts of "the worst that I have ever had was" may stand. */
  private static final int NEAR = 8;

  private static final String[] KINDS_OF_DAY = {
    "bad",
    "good",
    "worst",
    "best",
    "better",
    "worse",
    "normal",
    "average",
    "typical",
    "ordinary",
    "usual",
    "rough",
    "flare",
    "stressful",
    "busy",
    "quiet",
    "rainy",
    "cold"
  };

  /** What is only compared with it is of today. */
  private static final String[] THAN = {
    "than", "as", "like", "unlike", "compared", "since", "from"
  };

  private static final String[] DENIED = {"not", "don't", "dont", "doesn't", "doesnt", "isn't"};

  private static final String[] WHOSE = {"my", "the", "this", "a", "an", "his", "her"};

  private static final String[] USED_FOR = {
    "be", "have", "get", "hit", "hurt", "feel", "go", "ache", "run", "walk", "swim", "do", "eat",
    "sleep", "take", "last", "wake", "suffer", "reach", "rate", "give", "score", "cycle", "dance"
  };

  private static final String[] GROWN_USED = {
    "get", "got", "getting", "am", "i'm", "im", "be", "been", "is", "are", "not", "so", "well",
    "become", "quite", "pretty"
  };

  private static final String[] MOST = {
    "worst", "highest", "best", "lowest", "most", "longest", "maximum", "max", "peak"
  };

  private static final String[] EVER = {"ever", "gets", "goes"};

  private static final String[] WAS = {"was", "is", "'s", "were"};

  private static final String[] REACHES = {
    "be", "get", "go", "hit", "reach", "jump", "shoot", "spike", "rise", "climb", "peak"
  };

  private static final String[] UP_TO = {
    "up", "as", "high", "bad", "to", "at", "a", "an", "about", "around", "like", "easily", "even"
  };

  private final Phrases asARule;
  private final Phrases seasons;
  private final Phrases today;

  AsARule(Lexicon lexicon) {
    this.asARule = lexicon.group("as_a_rule");
    this.seasons = lexicon.group("seasons");
    this.today = lexicon.group("today");
  }

  BitSet in(Tokens tokens) {
    var others = new BitSet();
    var todays = today.in(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int rule = rule(tokens, i);
      if (rule > i) {
        usual(new Found("", "", i, rule), tokens, todays, others);
      }
    }
    return others;
  }

  /** Where the words end that say so; {@code from} if none begin there. */
  private int rule(Tokens tokens, int from) {
    var named = asARule.longest(tokens, from);
    if (named != null) {
      return isOfHow(tokens, named) || tokens.is(from - 1, WHOSE) ? from : named.to();
    }
    var season = seasons.longest(tokens, from);
    if (season != null && Clause.opens(tokens, from)) {
      return season.to();
    }
    if (tokens.is(from, "used") && tokens.is(from + 1, "to")) {
      var once = tokens.is(from + 2, USED_FOR) && !tokens.is(from - 1, GROWN_USED);
      return once ? from + 2 : from;
    }
    if (tokens.is(from, "can") && !tokens.is(from - 1, "i", "you", "we", "how")) {
      return reaches(tokens, from);
    }
    return Math.max(dayOfAKind(tokens, from), record(tokens, from));
  }

  /** "Slept normally", "gut working normally": how, and not how often. */
  private static boolean isOfHow(Tokens tokens, Found named) {
    int next = named.to();
    return named.words().equals("normally")
        && named.from() > 0
        && tokens.at(named.from() - 1).isWord()
        && (next >= tokens.size()
            || !tokens.sameClause(next, named.from())
            || tokens.text(named.from() - 1).endsWith("ing"));
  }

  /** "On a really bad day", "my good days". */
  private static int dayOfAKind(Tokens tokens, int from) {
    var on = tokens.is(from, "on");
    int kind = tokens.past(on ? from + 1 : from, "a", "an", "my", "the", "really", "very", "more");
    if (!tokens.is(kind, KINDS_OF_DAY)) {
      return from;
    }
    var several = tokens.is(kind + 1, "days", "mornings", "nights");
    var one = on && tokens.is(kind + 1, "day", "morning", "night");
    return one || (several && !tokens.is(from - 1, "of", "these", "those")) ? kind + 2 : from;
  }

  /** "The worst I ever had was", "highest it's ever been is"; not "it's the worst ever, 9". */
  private static int record(Tokens tokens, int from) {
    if (!tokens.is(from, MOST) || !Clause.opens(tokens, from)) {
      return from;
    }
    int last = from;
    while (last - from < NEAR && last < tokens.size() && tokens.sameClause(last, from)) {
      last++;
    }
    for (int ever = from + 1; ever < last; ever++) {
      if (tokens.is(ever, EVER)) {
        int is = ever + 1;
        while (is < last && !(tokens.is(is, WAS) && isANumber(tokens, is + 1))) {
          is++;
        }
        return is < last ? is + 1 : from;
      }
    }
    return from;
  }

  private static boolean isANumber(Tokens tokens, int at) {
    int number = tokens.past(at, "a", "an", "about", "around", "at", "like");
    return Numerals.at(tokens, number).to() > number;
  }

  /** "It can get up to 8". */
  private static int reaches(Tokens tokens, int can) {
    int verb = tokens.is(can + 1, "easily", "sometimes", "still") ? can + 2 : can + 1;
    int number = tokens.past(verb + 1, UP_TO);
    return tokens.is(verb, REACHES) && Numerals.at(tokens, number).to() > number ? number : can;
  }

  /** All of the clause; where a comma follows at once, what stands behind that. */
  private static void usual(Found rule, Tokens tokens, List<Found> todays, BitSet others) {
    int start = Clause.start(tokens, rule.from());
    int end = Clause.end(tokens, rule.to());
    var isOneOfToday = IntStream.range(start, end).anyMatch(i -> isToday(todays, i));
    var isCompared =
        IntStream.range(start, rule.from())
            .anyMatch(i -> tokens.is(i, THAN) || tokens.is(i, DENIED));
    if (isCompared) {
      return;
    }
    if (isOneOfToday) {
      oneOfToday(rule, tokens, todays, others);
      return;
    }
    var goesOn =
        Clause.opens(tokens, rule.from())
            && tokens.is(rule.to(), ",")
            && rule.to() + 1 < tokens.size();
    int from = Clause.behindAnother(tokens, start, rule.from());
    others.set(from, goesOn ? Clause.end(tokens, rule.to() + 1) : end);
  }

  /** "Used to be an 8 now a 3": up to the "now". */
  private static void oneOfToday(Found rule, Tokens tokens, List<Found> todays, BitSet others) {
    int to = rule.to();
    while (to < tokens.size() && !isToday(todays, to)) {
      to++;
    }
    if (tokens.is(to, "now")
        && IntStream.range(rule.to(), to).anyMatch(i -> tokens.at(i).isNumber())) {
      others.set(rule.from(), to);
    }
  }

  private static boolean isToday(List<Found> todays, int at) {
    return todays.stream().anyMatch(now -> now.covers(at));
  }
}
