package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A number that its clause gives to something we do not ask about: "grip 5", "coffee 3". */
final class OtherNumbers {
  private static final String[] IS = {"is", "was", "'s", ":", "=", "at", "about", "a", "x"};

  private static final Pattern OTHER_PAIN =
      Pattern.compile("ache|migraine|throat|^(?:period|menstrual)");

  private static final String[] QUALITIES = {
    "swelling", "swellings", "redness", "numbness", "tingling", "itching", "itch", "itchiness",
    "weakness", "dizziness", "mobility", "flexibility", "balance", "puffiness", "warmth", "rash",
    "clicking", "wobbliness", "hydration", "brightness", "cheer"
  };

  private static final Set<String> MOODS =
      Set.of(
          "mood",
          "joy",
          "happiness",
          "motivation",
          "appetite",
          "hunger",
          "cravings",
          "confidence",
          "libido",
          "focus",
          "grip",
          "grip strength");

  /** Drunk or smoked by the piece. */
  private static final Set<String> COUNTED =
      WordSet.of(
          """
          coffee coffees tea teas beer beers wine wines water waters cola colas coke cokes
          espresso espressos latte lattes
          """);

  /** What stands before the pain's own number, and is no other measure. */
  private static final Set<String> OF_THE_PAIN =
      WordSet.of(
          """
          worst best peak highest lowest max min average avg overall total morning mornings
          afternoon evening evenings night nights today tonight now later earlier lunch
          lunchtime noon midday dinner dinnertime breakfast teatime bedtime waking bed stairs
          rest resting standing sitting walking moving lying left right both then and but or
          maybe say like not no wait sorry actually from to out was is about make it that this
          than before after yesterday monday tuesday wednesday thursday friday saturday sunday
          perhaps well still only just over under up down i so meds am pm by until till since
          leg legs arm arms body heel calf thigh rib ribs chest side sides bit more less the my
          a an for with on in of at
          """);

  private OtherNumbers() {}

  /** "coffee 3": how many, where the clause says no more. */
  static boolean counts(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int name = named(tokens, quantity) - 1;
    return quantity.unit() == Quantity.Unit.NONE
        && name >= 0
        && COUNTED.contains(tokens.text(name))
        && opensIt(tokens, name)
        && closesIt(tokens, quantity);
  }

  /** "period pains, 6": how much it hurts, and no joint. */
  static boolean isOfAnotherPain(Scan scan, Quantity quantity, HowBad howBad) {
    var tokens = scan.tokens();
    int comma = quantity.from() - 1;
    return comma > 0
        && tokens.is(comma, ",")
        && closesIt(tokens, quantity)
        && scan.about().stream()
            .anyMatch(
                about ->
                    about.to() == comma
                        && about.label().equals("elsewhere")
                        && OTHER_PAIN.matcher(about.words()).find()
                        && !(isOfAPeriod(about) && hurtsMost(scan, quantity, howBad))
                        && opensIt(tokens, about.from()));
  }

  /** "period cramps 8": where nothing is told of the joints, it is the pain of the day. */
  static boolean isOfCramps(Scan scan, Quantity quantity, HowBad howBad) {
    int end = named(scan.tokens(), quantity);
    return scan.about().stream().anyMatch(about -> about.to() == end && isOfAPeriod(about))
        && hurtsMost(scan, quantity, howBad);
  }

  private static boolean isOfAPeriod(Phrases.Found about) {
    return about.words().startsWith("period ") || about.words().startsWith("menstrual ");
  }

  private static boolean hurtsMost(Scan scan, Quantity quantity, HowBad howBad) {
    return HowBad.isOnTheScale(quantity)
        && !howBad.painIsTold(quantity)
        && scan.joints().isEmpty()
        && IntStream.range(0, scan.tokens().size())
            .noneMatch(i -> scan.tokens().is(i, "joint", "joints"));
  }

  /** "swelling 2", "mood 4 redness 3": a quality of its own, and of no joint that is named. */
  static boolean isOfAQuality(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int name = named(tokens, quantity) - 1;
    return quantity.unit() != Quantity.Unit.OTHER
        && name >= 0
        && tokens.is(name, QUALITIES)
        && (name == 0 || !tokens.at(name - 1).isWord() || tokens.is(name - 1, "and", "my", "the"))
        && scan.joints().stream().noneMatch(joint -> tokens.sameClause(joint.from(), name));
  }

  /**
   * Without the numbers of words that we do not know, where another number is called the pain:
   * "pain 4, grip 5".
   *
   * @param ours the words that a check-in is read by
   */
  static List<Quantity> without(Scan scan, List<Quantity> numbers, Set<String> ours) {
    return numbers.stream().anyMatch(number -> isThePain(scan, number))
            || scan.quantities().stream().anyMatch(number -> isOfAMood(scan, number))
        ? numbers.stream().filter(number -> !isOfAnother(scan, number, ours)).toList()
        : numbers;
  }

  /** "mood 4 hope 2": a row of what we do not ask about. */
  private static boolean isOfAMood(Scan scan, Quantity number) {
    int end = named(scan.tokens(), number);
    return scan.about().stream()
        .anyMatch(about -> about.to() == end && MOODS.contains(about.words()));
  }

  private static boolean isThePain(Scan scan, Quantity number) {
    int end = named(scan.tokens(), number);
    return scan.about().stream()
        .anyMatch(
            about ->
                about.to() == end
                    && about.words().startsWith("pain")
                    && scan.tokens().sameClause(about.from(), number.from()));
  }

  private static boolean isOfAnother(Scan scan, Quantity number, Set<String> ours) {
    var tokens = scan.tokens();
    int name = named(tokens, number) - 1;
    return number.unit() == Quantity.Unit.NONE
        && name >= 0
        && tokens.at(name).isWord()
        && !ours.contains(tokens.text(name))
        && !OF_THE_PAIN.contains(tokens.text(name))
        && scan.joints().stream().noneMatch(joint -> joint.covers(name))
        && opensIt(tokens, name);
  }

  /** Where the words end that name the number. */
  private static int named(Tokens tokens, Quantity number) {
    int end = number.from();
    while (end > 0
        && number.from() - end < 3
        && tokens.is(end - 1, IS)
        && tokens.sameClause(end - 1, number.from())) {
      end--;
    }
    return end > 0 && tokens.sameClause(end - 1, number.from()) ? end : 0;
  }

  private static boolean opensIt(Tokens tokens, int name) {
    return IntStream.of(name, name - 1)
        .anyMatch(
            first ->
                first >= 0
                    && tokens.sameClause(first, name)
                    && tokens.at(first).isWord()
                    && (first == 0
                        || tokens.at(first - 1).isNumber()
                        || !tokens.sameClause(first - 1, first)
                        || tokens.is(first - 1, ",", "and", ".", "&", "+", "\n")));
  }

  private static boolean closesIt(Tokens tokens, Quantity number) {
    int next = tokens.is(number.to(), "today") ? number.to() + 1 : number.to();
    return next >= tokens.size()
        || !tokens.at(next).isWord()
        || !tokens.sameClause(number.from(), next)
        || tokens.is(next, "and", "cups");
  }
}
