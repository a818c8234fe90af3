package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pain in words: "pretty bad" is 7. A word counts for pain if pain or a joint is the nearest topic.
 */
final class Levels {
  private static final Map<String, Double> AMOUNTS =
      Map.of(
          "zero", 0.0, "one", 1.0, "two", 2.0, "three", 3.0, "five", 5.0, "seven", 7.0, "eight",
          8.0, "ten", 10.0);
  private static final Set<String> BARE_STARTS =
      WordSet.of(
          """
          one ok okay yeah yes yep oh um hmm it 's i i'm im am feel feels felt so that about say
          had have got is are were tonight overall generally day today morning joints its was
          been a the actually really still just feeling pretty again tbh honestly thanks ones
          bloody absolutely suppose guess reckon fairly proper properly well quite very kinda
          sorta bit eh mate love lads folks coach limber buddy pal doc guys man dude bud bro
          team friend as usual would be i'd id call calling think probably maybe always lol tbf
          actual there here only enough this
          """);
  private static final Set<String> CAUSES =
      WordSet.of(
          """
          from after since because cos with when due thanks on in today this again tho though
          now lol first and but as all by at for tbh still
          """);
  private static final Set<String> RELIEF =
      WordSet.of(
          """
          thank god goodness heavens heaven lord thankfully luckily fortunately far at all yet
          now lol whatsoever touch wood yay hooray glad happy to say report for once praise be
          amazingly surprisingly evening whatever good grief knock on
          """);

  private static final String[] SPANS = {
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "fortnight",
    "since",
    "over",
    "per",
    "lately",
    "weekly",
    "monthly"
  };

  private static final int SLEEP_GOES_ON = 3;
  private static final int LONGEST_BARE = 7;
  private static final int LONGEST_CLAUSE = 12;
  private static final int LONGEST_NONE = 10;

  private final Phrases levels;
  private final Alone alone;

  Levels(Lexicon lexicon) {
    this.levels = lexicon.group("levels");
    this.alone = new Alone(lexicon, "levels_alone");
  }

  /** The worst of the words beside pain or a joint, else of those that stand by themselves. */
  OptionalDouble pain(Scan scan, List<Found> otherTopics) {
    var near = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    var pains = pains(scan);
    var own = scan.joints().stream().filter(found -> !otherTopics.contains(found)).toList();
    for (var level : levels.in(scan.tokens())) {
      if (!scan.isToday(level)
          || !alone.is(scan.tokens(), level)
          || isOfAnotherQuality(scan.tokens(), level)
          || isLookedUp(scan, level)
          || Scan.inside(level, scan.foods())
          || Scan.inside(level, otherTopics)) {
        continue;
      }
      var amount = AMOUNTS.getOrDefault(level.label(), 0.0);
      switch (standing(scan, level, pains, own, otherTopics)) {
        case NEAR -> near.add(amount);
        case BARE -> bare.add(amount);
        case OTHERS -> {}
      }
    }
    if (near.isEmpty() && Painless.isSaidIn(scan.tokens())) {
      return OptionalDouble.of(0);
    }
    return (near.isEmpty() ? bare : near).stream().mapToDouble(amount -> amount).max();
  }

  /** "average pain this month": asked for, not told. */
  private static boolean isLookedUp(Scan scan, Found level) {
    var tokens = scan.tokens();
    return tokens.is(level.from(), "average")
        && scan.about().stream().anyMatch(found -> found.from() == level.to())
        && IntStream.range(level.to(), tokens.size())
            .filter(i -> tokens.sameSentence(i, level.from()))
            .anyMatch(i -> tokens.is(i, SPANS));
  }

  /** "A bit warm and swollen", "tingle a bit". */
  private static boolean isOfAnotherQuality(Tokens tokens, Found level) {
    return tokens.is(
            level.to(),
            "warm",
            "hot",
            "swollen",
            "puffy",
            "red",
            "numb",
            "tingly",
            "wobbly",
            "clicky",
            "weak",
            "cold",
            "shiny",
            "bigger",
            "itchy",
            "better",
            "worse",
            "bruised",
            "tender")
        || tokens.is(
            level.from() - 1,
            "tingle",
            "tingles",
            "tingling",
            "click",
            "clicks",
            "clicking",
            "itch",
            "itches",
            "swell",
            "swells",
            "swollen",
            "wobble",
            "wobbles");
  }

  /** Where a word of degree stands. */
  private enum Standing {
    NEAR,
    BARE,
    OTHERS
  }

  /** Where pain is named, and no remedy for it. */
  private static List<Found> pains(Scan scan) {
    return scan.about().stream()
        .filter(found -> found.label().equals("pain"))
        .filter(found -> !Painless.isAMedicine(scan.tokens(), found.to()))
        .toList();
  }

  private static Standing standing(
      Scan scan, Found level, List<Found> pains, List<Found> own, List<Found> otherTopics) {
    var tokens = scan.tokens();
    var zero = level.label().equals("zero");
    if (zero && (tokens.text(level.to() + 1).equals("more") || isOfTheRest(tokens, level))) {
      return Standing.OTHERS;
    }
    if (isOneOfSeveral(scan, level)) {
      return Standing.OTHERS;
    }
    if (level.words().contains("pain") && zero) {
      return Standing.NEAR;
    }
    var pain = distance(tokens, level, pains, zero);
    var joint = zero ? 99 : distance(tokens, level, own, false);
    var other = distance(tokens, level, otherTopics, zero);
    var nearest = Math.min(pain, joint + 0.5);
    if (nearest < 90) {
      return nearest <= (zero ? 2 : 5) && nearest <= other ? Standing.NEAR : Standing.OTHERS;
    }
    if (openedByAJoint(scan, level)) {
      return Standing.NEAR;
    }
    return other > 90
            && bare(tokens, level)
            && !goesOnAboutSleep(scan, level)
            && !follows(scan, level)
        ? Standing.BARE
        : Standing.OTHERS;
  }

  /** "only 1 bad finger": which of them, and not how bad. */
  private static boolean isOneOfSeveral(Scan scan, Found level) {
    return level.to() - level.from() == 1
        && scan.quantities().stream()
            .anyMatch(number -> number.unit() == Quantity.Unit.OTHER && number.to() == level.from())
        && scan.joints().stream().anyMatch(joint -> joint.from() == level.to());
  }

  /** "just ask me about pain nothing else", "one finger sore, otherwise nothing". */
  private static boolean isOfTheRest(Tokens tokens, Found level) {
    return tokens.is(level.to(), "else", "other", "besides")
        || tokens.is(level.from() - 1, "otherwise", "else", "apart", "rest");
  }

  /** "wrist and thumb, bad from typing": the level begins the clause after the joints. */
  private static boolean openedByAJoint(Scan scan, Found level) {
    var tokens = scan.tokens();
    int i = level.from();
    while (tokens.is(
        i - 1,
        "really",
        "pretty",
        "quite",
        "a",
        "bit",
        "so",
        "just",
        "very",
        "both",
        "still",
        "properly",
        "fairly",
        "rather")) {
      i--;
    }
    int end = wordsBefore(tokens, i - 1);
    return tokens.is(i - 1, ",", "-", "–", "—", ":", "(")
        && scan.joints().stream().anyMatch(joint -> joint.to() == end && scan.isToday(joint))
        && (level.to() >= tokens.size()
            || !tokens.at(level.to()).isWord()
            || CAUSES.contains(tokens.text(level.to())));
  }

  /** Where the words before a sign end: "hips both today, bad". */
  private static int wordsBefore(Tokens tokens, int sign) {
    int i = sign;
    while (tokens.is(i - 1, "today", "both", "again", "now", "mainly", "mostly")) {
      i--;
    }
    return i;
  }

  /** "6 hours kip, not bad". */
  private static boolean goesOnAboutSleep(Scan scan, Found level) {
    var tokens = scan.tokens();
    return scan.about().stream()
        .filter(about -> about.label().equals("sleep") && about.to() <= level.from())
        .filter(about -> tokens.sameSentence(about.from(), level.from()))
        .filter(
            about ->
                scan.joints().stream()
                    .noneMatch(joint -> tokens.sameSentence(joint.from(), level.from())))
        .anyMatch(about -> wordsBetween(scan, about.to(), level.from()) <= SLEEP_GOES_ON);
  }

  private static long wordsBetween(Scan scan, int from, int to) {
    return IntStream.range(from, to).filter(i -> !scan.isQuantity(i)).count();
  }

  /** "trapped wind, awful". */
  private static boolean follows(Scan scan, Found level) {
    return scan.tokens().is(level.from() - 1, ",")
        && scan.gut().stream().anyMatch(symptom -> symptom.to() == level.from() - 1);
  }

  /**
   * The level is all that its clause says: "meh", "not too bad actually", "Rough one". The "no" of
   * "no, pasta" puts something right.
   */
  private static boolean bare(Tokens tokens, Found level) {
    int from = level.from();
    while (from > 0 && tokens.sameClause(from - 1, level.from())) {
      if (level.from() - from > LONGEST_CLAUSE) {
        return false;
      }
      from--;
    }
    int words = 0;
    int known = 0;
    for (int i = from; i < tokens.size() && tokens.sameClause(i, from); i++) {
      if (tokens.at(i).isWord()) {
        words++;
        known += level.covers(i) || isSmall(tokens, i, level) ? 1 : 0;
      }
      if (words > LONGEST_BARE) {
        return false;
      }
    }
    var answers = tokens.size() <= 3 && !tokens.is(level.from(), "no");
    var all = !level.label().equals("zero") || answers || isAllSaid(tokens, level);
    return all && words <= LONGEST_BARE && known == words;
  }

  /** "none today, thank god": besides the nothing itself only relief. */
  private static boolean isAllSaid(Tokens tokens, Found level) {
    return tokens.size() <= LONGEST_NONE
        && IntStream.range(0, tokens.size())
            .filter(i -> tokens.at(i).isWord())
            .allMatch(i -> level.covers(i) || isSmall(tokens, i, level));
  }

  /** What says nothing beside a level, and beside a nothing also the relief at it. */
  private static boolean isSmall(Tokens tokens, int i, Found level) {
    return BARE_STARTS.contains(tokens.text(i))
        || (level.label().equals("zero")
            && RELIEF.contains(tokens.text(i))
            && (!tokens.is(i, "on") || tokens.is(i - 1, "knock")));
  }

  private static double distance(Tokens tokens, Found level, List<Found> topics, boolean close) {
    var shortest = 99.0;
    for (var topic : topics) {
      if (tokens.sameClause(topic.from(), level.from())) {
        var gap =
            topic.from() >= level.to()
                ? topic.from() - level.to()
                : level.from() - topic.to() + 0.25;
        shortest = Math.min(shortest, Math.max(0, gap));
      }
    }
    return close && shortest > 2 ? 99 : shortest;
  }
}
