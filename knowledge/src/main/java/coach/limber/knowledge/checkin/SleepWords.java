package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How well somebody slept: from words and never from the hours. */
final class SleepWords {
  private static final int REACH = 7;

  /** In tokens: what is farther is beyond reach whatever stands between. */
  private static final int OUT_OF_SIGHT = 5 * REACH;

  private static final Set<String> CERTAIN =
      Set.of(
          "tossed and turned",
          "tossing and turning",
          "tossed",
          "barely slept",
          "hardly slept",
          "didn't sleep",
          "didnt sleep",
          "did not sleep",
          "couldn't sleep",
          "couldnt sleep",
          "could not sleep",
          "can't sleep",
          "no sleep",
          "sleepless",
          "insomnia",
          "kept waking",
          "up all night",
          "up half the night",
          "up most of the night",
          "slept badly",
          "slept bad",
          "slept rubbish",
          "slept terribly",
          "slept awful",
          "slept poorly",
          "slept horribly",
          "slept like rubbish",
          "slept like crap",
          "slept like shit",
          "slept like garbage",
          "slept rough",
          "slept little",
          "slept through",
          "like a log",
          "like a baby",
          "little sleep",
          "not a wink",
          "woke up",
          "woke refreshed",
          "woke up refreshed",
          "woke rested",
          "woke up rested",
          "wok up",
          "woke",
          "nightmares",
          "bad night",
          "rough night",
          "terrible night",
          "awful night",
          "dreadful night",
          "horrible night",
          "poor night",
          "rubbish night",
          "rotten night",
          "crap night",
          "crappy night",
          "shit night",
          "shitty night",
          "shite night",
          "lousy night",
          "shocking night",
          "grim night",
          "restless night",
          "disturbed night",
          "broken night",
          "not a great night",
          "not a good night",
          "wasn't a great night",
          "wasn't a good night",
          "wasnt a great night",
          "wasnt a good night",
          "wasn't the best night",
          "wasnt the best night",
          "not the best night",
          "not the greatest night",
          "wasn't the greatest night",
          "not much of a night",
          "wasn't much of a night",
          "didn't have a great night",
          "didn't have a good night",
          "didnt have a great night",
          "didnt have a good night",
          "night wasn't great",
          "night wasnt great",
          "night was bad",
          "night was rough",
          "night was awful",
          "night was terrible",
          "sleepless night",
          "slept in bits",
          "up every hour",
          "out like a light",
          "best sleep",
          "solid sleep");
  private static final String[] DEGREES = {
    "a",
    "an",
    "so",
    "very",
    "really",
    "just",
    "such",
    "pretty",
    "quite",
    "absolutely",
    "total",
    "complete",
    "all",
    "pure",
    "absolute",
    "proper",
    "bit",
    "actually",
    "been"
  };

  /** Of these as of the sleep itself it may be said how the night was. */
  private static final String[] OF_THE_NIGHT = {
    "it", "that", "this", "which", "got", "had", "managed", "night", "nights", "kip", "one", "there"
  };

  private final Phrases slept;
  private final Phrases gutNames;
  private final Scope scope;

  SleepWords(Lexicon lexicon, Scope scope) {
    this.scope = scope;
    this.slept = lexicon.group("slept");
    this.gutNames = lexicon.group("gut_names");
  }

  /**
   * @param hours the amounts that are of sleep: a verdict may stand right behind one
   */
  Optional<String> quality(Scan scan, List<Quantity> hours) {
    var tokens = scan.tokens();
    var sleep =
        Stream.concat(
                scan.about().stream().filter(found -> found.label().equals("sleep")),
                hours.stream().map(amount -> new Found("sleep", "", amount.from(), amount.to())))
            .toList();
    var others = otherTopics(scan);
    var guts = gutNames.in(tokens);
    Found best = null;
    var shortest = (double) REACH;
    for (var word : slept.in(tokens)) {
      if (!scan.isToday(word)
          || isTheirSleep(tokens, word)
          || atATime(tokens, word)
          || ofTheGut(scan, word, guts)
          || greets(tokens, word)
          || ofTheDay(tokens, word)
          || ofSomethingElse(tokens, word, sleep)
          || answersOrCounts(tokens, word)) {
        continue;
      }
      if (CERTAIN.contains(word.words())) {
        if (tokens.is(word.from() - 1, "coming", "came")
            || (tokens.is(word.to() - 1, "night") && tokens.is(word.to(), "out", "in", "at"))) {
          continue;
        }
        if (!word.words().startsWith("wok")
            || word.label().equals("good")
            || Waking.often(tokens, word)) {
          return Optional.of(word.label());
        }
        continue;
      }
      if (Scan.inside(word, scan.foods())) {
        continue;
      }
      var distance =
          ofWhatThereWas(tokens, word, sleep) || itWas(scan, word, sleep, others)
              ? 0.5
              : distance(scan, word, sleep, others);
      if (word.words().equals("none") && distance >= 0.5) {
        continue;
      }
      if (distance < shortest) {
        shortest = distance;
        best = word;
      }
    }
    return Optional.ofNullable(best).map(word -> negated(tokens, word) ? "poor" : word.label());
  }

  /** "He slept badly, I slept well"; but not "the baby kept waking", which is a night of both. */
  private boolean isTheirSleep(Tokens tokens, Found word) {
    return word.words().contains("sle") && scope.ofAnother(tokens, word);
  }

  /** "5 hours of sleep, though what I got was good". */
  private static boolean ofWhatThereWas(Tokens tokens, Found word, List<Found> sleep) {
    int what = word.from() - 4;
    return tokens.is(word.from() - 1, "was", "felt")
        && tokens.is(what, "what")
        && tokens.is(what + 1, "i")
        && tokens.is(what + 2, "got", "had", "managed")
        && sleep.stream().anyMatch(mention -> tokens.sameSentence(mention.from(), word.from()));
  }

  /** "ok so 3 hours of sleep", "good morning". */
  private static boolean greets(Tokens tokens, Found word) {
    var opens = word.from() == 0 || !tokens.sameSentence(word.from() - 1, word.from());
    var one = word.to() == word.from() + 1;
    return (opens
            && one
            && tokens.is(word.to(), "so", "then", "here", "well", ",", "right")
            && tokens.is(word.from(), "ok", "okay", "well"))
        || (tokens.is(word.from(), "well")
            && tokens.is(word.from() - 1, ",", ".", "-", "…")
            && tokens.is(word.to(), "more", "nearer", "closer", "maybe", "actually", "about", "no"))
        || (one && tokens.is(word.to(), "morning", "evening", "afternoon", "day"));
  }

  /** "all good", "life is good": nothing of the sleep. */
  private static boolean ofTheDay(Tokens tokens, Found word) {
    int i = tokens.is(word.from() - 1, "is", "was", "'s") ? word.from() - 2 : word.from() - 1;
    return tokens.is(i, "life", "mood", "weather", "otherwise", "everything", "things", "vibes")
        || (i == word.from() - 1 && tokens.is(i, "all"));
  }

  /** "the landlord is a nightmare, slept 7": the clause tells of something else. */
  private static boolean ofSomethingElse(Tokens tokens, Found word, List<Found> sleep) {
    int is = word.from() - 1;
    while (tokens.is(is, DEGREES)) {
      is--;
    }
    int subject = is - 1;
    return tokens.is(is, "is", "was", "'s", "were", "are")
        && subject >= 0
        && tokens.sameClause(subject, word.from())
        && tokens.at(subject).isWord()
        && !tokens.is(subject, OF_THE_NIGHT)
        && sleep.stream()
            .noneMatch(
                mention -> mention.from() <= subject && tokens.sameClause(mention.from(), subject));
  }

  /** "No sleep was ok": a no to what was said before. */
  private static boolean isAnswerBeforeSleep(Tokens tokens, int no) {
    return (no == 0 || !tokens.at(no - 1).isWord())
        && tokens.is(no, "no", "nope", "nah")
        && tokens.is(no + 1, "sleep")
        && tokens.is(no + 2, "was", "is", "'s")
        && !tokens.is(no + 3, "had", "got", "gotten", "possible", "achieved", "the");
  }

  /** "diarrhoea no sleep 6 hours": the "no" is not of the sleep. */
  private static boolean answersOrCounts(Tokens tokens, Found word) {
    return word.words().equals("no sleep")
        && (Numerals.at(tokens, word.to()).to() > word.to()
            || isAnswerBeforeSleep(tokens, word.from())
            || tokens.is(word.to(), ":")
            || Answers.answersWhatStandsBefore(tokens, word.from()));
  }

  /** "slept 7, dozed off after the alarm, and it was good": the last thing spoken of. */
  private static boolean itWas(Scan scan, Found word, List<Found> sleep, BitSet others) {
    var tokens = scan.tokens();
    int it = word.from() - 2;
    if (!tokens.is(it, "it") || !tokens.is(it + 1, "was")) {
      return false;
    }
    for (int i = it - 1; i >= 0 && tokens.sameSentence(i, it); i--) {
      int at = i;
      if (sleep.stream().anyMatch(mention -> mention.covers(at))) {
        return true;
      }
      var elsewhere =
          scan.about().stream()
              .anyMatch(found -> found.covers(at) && found.label().equals("elsewhere"));
      if (others.get(i) && !elsewhere) {
        return false;
      }
    }
    return false;
  }

  /** "awake 5.30", "up at 6": when, not how well. */
  private static boolean atATime(Tokens tokens, Found word) {
    return word.words().startsWith("awake")
        && (tokens.is(word.to(), "at", "by", "since") || Spans.time(tokens, word.to()).isPresent());
  }

  /** "slept 7 hours gut fine". */
  private static boolean ofTheGut(Scan scan, Found word, List<Found> guts) {
    var tokens = scan.tokens();
    return guts.stream()
        .anyMatch(
            name ->
                name.to() <= word.from()
                    && word.from() - name.to() <= 3
                    && tokens.sameClause(name.from(), word.from())
                    && scan.about().stream()
                        .noneMatch(
                            about -> about.from() >= name.to() && about.to() <= word.from()));
  }

  /** "not sleep good", "haven't slept well". */
  private static boolean negated(Tokens tokens, Found word) {
    for (int i = Math.max(0, word.from() - 4); i < word.from(); i++) {
      if (tokens.sameClause(i, word.from())
          && !isAnswerBeforeSleep(tokens, i)
          && tokens.is(
              i, "not", "no", "didn't", "didnt", "haven't", "never", "don't", "wasn't", "hardly")) {
        return word.label().equals("good");
      }
    }
    return false;
  }

  private static double distance(Scan scan, Found word, List<Found> sleep, BitSet others) {
    var tokens = scan.tokens();
    var shortest = 99.0;
    for (var mention : sleep) {
      if (mention.covers(word.from()) || Math.abs(mention.from() - word.from()) > OUT_OF_SIGHT) {
        continue;
      }
      if (!tokens.sameSentence(mention.from(), word.from()) && !verdict(tokens, mention, word)) {
        continue;
      }
      int from = Math.min(mention.to(), word.to());
      int to = Math.max(mention.from(), word.from());
      double gap =
          word.to() <= mention.from() && !Character.isLetter(word.words().charAt(0)) ? 5 : 0;
      for (int i = from; i < to && gap < REACH; i++) {
        gap +=
            scan.isQuantity(i)
                    || tokens.is(
                        i, "was", "is", "a", "the", ":", "of", "my", "last", "night", "about",
                        "only", "hours", "hrs", "h", "for", "it")
                ? 0.25
                : 1;
        gap += tokens.is(i, ",", "and", "but") ? 1 : 0;
        gap += others.get(i) ? 6 : 0;
      }
      if (!tokens.sameClause(mention.from(), word.from())) {
        gap += 1;
      }
      shortest = Math.min(shortest, gap);
    }
    return shortest > 1 && follows(scan, word, others) ? 99 : shortest;
  }

  /** "Slept 7. Fine." */
  private static boolean verdict(Tokens tokens, Found sleep, Found word) {
    return tokens.at(word.from()).sentence() == tokens.at(sleep.from()).sentence() + 1
        && word.from() >= sleep.to()
        && word.from() - sleep.to() <= 4
        && !tokens.at(word.from() - 1).isWord()
        && (word.to() >= tokens.size() || !tokens.at(word.to()).isWord());
  }

  /** The tokens that speak of the body or the day, and not of the sleep. */
  private static BitSet otherTopics(Scan scan) {
    var others = new BitSet(scan.tokens().size());
    Stream.of(
            scan.about().stream().filter(found -> !found.label().equals("sleep")),
            scan.joints().stream(),
            scan.gut().stream())
        .flatMap(found -> found)
        .forEach(found -> others.set(found.from(), found.to()));
    return others;
  }

  /** "bad stiffness", "good walk": the word belongs to what comes right after it. */
  private static boolean follows(Scan scan, Found word, BitSet others) {
    if (word.to() < scan.tokens().size() && !scan.tokens().sameSentence(word.from(), word.to())) {
      return false;
    }
    return others.get(word.to())
        || scan.movement().stream().anyMatch(found -> found.from() == word.to());
  }
}
