package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The joints that hurt, are stiff or swollen today, in the order of the text. */
final class Joints {
  private static final Set<String> LINKS =
      WordSet.of(
          """
          's is are was were feel feels felt both all actually pretty quite really today : seem
          seems = a been very totally completely mostly at too now perfectly surprisingly
          absolutely just has have had nicely finally themselves itself
          """);

  /** In words. */
  private static final int MOST_OF_A_WAY = 9;

  private static final String[] HURTS = {
    "pain", "pains", "ache", "aches", "aching", "hurts", "hurt", "sore", "stiff"
  };
  private static final String[] BODY = {
    "knee",
    "knees",
    "hip",
    "hips",
    "neck",
    "shoulder",
    "shoulders",
    "hand",
    "hands",
    "finger",
    "fingers",
    "foot",
    "feet",
    "ankle",
    "ankles",
    "leg",
    "legs",
    "joint",
    "joints",
    "pain",
    "my"
  };

  private final Phrases fine;
  private final Phrases negators;
  private final Scope scope;

  Joints(Lexicon lexicon, Scope scope) {
    this.fine = lexicon.group("joint_fine");
    this.negators = lexicon.group("negators");
    this.scope = scope;
  }

  List<String> in(Scan scan) {
    var tokens = scan.tokens();
    var byStart =
        scan.joints().stream().collect(Collectors.toMap(Found::from, Function.identity()));
    var allBut = AllBut.in(scan, byStart, fine);
    if (!allBut.isEmpty()) {
      return allBut;
    }
    var named =
        scan.joints().stream()
            .filter(joint -> !Scan.inside(joint, scan.foods()))
            .filter(joint -> !isTheWayBack(tokens, joint))
            .filter(scan::isToday)
            .filter(joint -> !fine(tokens, joint, byStart))
            .filter(
                joint -> scope.answeredYes(tokens, joint) || !nothingThere(scan, joint, byStart))
            .filter(joint -> !scope.answeredNo(tokens, joint) && !nothing(tokens, joint.to()))
            .filter(joint -> !tomorrow(tokens, joint))
            .filter(joint -> !scope.ofAnother(tokens, joint))
            .map(Found::label)
            .distinct()
            .toList();
    if (named.isEmpty()) {
      var mine = mine(scan);
      return mine.isEmpty() ? stillTheSame(scan) : mine;
    }
    return named.contains("all") ? List.of("all") : named;
  }

  /** "in tokyo till friday, then back", "flew back"; but "got back pain". */
  private static boolean isTheWayBack(Tokens tokens, Found joint) {
    if (joint.words().equals("back") && goesThere(tokens, joint.from())) {
      return true;
    }
    return joint.words().equals("back")
        && tokens.is(
            joint.from() - 1,
            "then",
            "be",
            "come",
            "came",
            "coming",
            "go",
            "going",
            "went",
            "get",
            "flew",
            "fly",
            "flying",
            "drove",
            "drive",
            "driving",
            "travel",
            "travelling")
        && !tokens.is(
            joint.to(), "pain", "pains", "ache", "aches", "aching", "hurts", "sore", "stiff");
  }

  /**
   * "as far as the post office and back", "to the beach and back"; but "from neck to hips and
   * back".
   */
  private static boolean goesThere(Tokens tokens, int back) {
    if (!tokens.is(back - 1, "and", "&") || tokens.is(back + 1, HURTS)) {
      return false;
    }
    for (int i = Math.max(0, back - MOST_OF_A_WAY); i < back - 1; i++) {
      if (tokens.is(i, "to", "as", "round", "around", "into", "over", "past", "up", "down", "there")
          && tokens.sameClause(i, back)
          && IntStream.range(i, back).noneMatch(at -> tokens.is(at, BODY))) {
        return true;
      }
    }
    return false;
  }

  /** "knees were 8 yesterday, today a 5": the number of today is about the same joints. */
  private static List<String> stillTheSame(Scan scan) {
    var then = scan.joints().stream().filter(joint -> !scan.isToday(joint)).toList();
    var now =
        !then.isEmpty()
            && scan.quantities().stream()
                .anyMatch(
                    quantity ->
                        !scan.elsewhen().get(quantity.from())
                            && quantity.amount() > 0
                            && !quantity.isDuration()
                            && quantity.from() > then.getLast().to()
                            && IntStream.range(Math.max(0, quantity.from() - 5), quantity.to() + 1)
                                .anyMatch(i -> scan.tokens().is(i, "today", "now")));
    return now ? then.stream().map(Found::label).distinct().toList() : List.of();
  }

  /** Joints that hurt somebody else. */
  List<Found> ofOthers(Scan scan) {
    return scan.joints().stream().filter(joint -> scope.ofAnother(scan.tokens(), joint)).toList();
  }

  /** "mum's knee is a 9. Mine's a 2." */
  private List<String> mine(Scan scan) {
    var tokens = scan.tokens();
    var others = scan.joints().stream().filter(joint -> scope.ofAnother(tokens, joint)).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    return scan.quantities().stream()
            .anyMatch(
                quantity ->
                    quantity.from() > others.getLast().to()
                        && IntStream.range(Math.max(0, quantity.from() - 4), quantity.to() + 4)
                            .anyMatch(i -> tokens.is(i, "mine")))
        ? List.of(others.getLast().label())
        : List.of();
  }

  /** "knees okay", "hips and ankles are fine". */
  private boolean fine(Tokens tokens, Found joint, Map<Integer, Found> joints) {
    int i = joint.to();
    while (i < tokens.size()) {
      var next = joints.get(i);
      if (next != null) {
        i = next.to();
      } else if (tokens.is(i, "and", "&") || LINKS.contains(tokens.text(i))) {
        i++;
      } else {
        break;
      }
    }
    var said = fine.longest(tokens, i);
    return NoPain.isSaidAt(tokens, i, joints)
        || (said != null
            && !(tokens.is(i, "0", "zero") && tokens.is(i + 1, "."))
            && !settledAt(tokens, said.to()));
  }

  /** "settled at a 3", "calmed down to 2": there is some left. */
  private static boolean settledAt(Tokens tokens, int after) {
    int i = after;
    while (tokens.is(i, "at", "to", "down", "on", "a", "around", "about", "now")) {
      i++;
    }
    var left = Numerals.at(tokens, i);
    return i > after && left.to() > i && left.value() > 0;
  }

  /** "hips 4 toes nothing". */
  private static boolean nothing(Tokens tokens, int i) {
    return tokens.is(i, "nothing", "nowt", "nada", "zip", "nil", "naught")
        && (i + 1 >= tokens.size() || !tokens.at(i + 1).isWord() || !tokens.sameClause(i, i + 1));
  }

  /** "knees will hate me tomorrow". */
  private static boolean tomorrow(Tokens tokens, Found joint) {
    if (!tokens.is(joint.to(), "will", "'ll", "gonna", "going", "may", "might")) {
      return false;
    }
    return IntStream.range(joint.to(), Math.min(tokens.size(), joint.to() + 8))
        .filter(i -> tokens.sameClause(i, joint.from()))
        .anyMatch(i -> tokens.is(i, "tomorrow", "later", "hate", "regret", "pay", "tonight"));
  }

  /** "no gas left shoulder 2": what is denied is named before the joint. */
  private static boolean somethingElse(Scan scan, int token) {
    return Stream.of(scan.gut(), scan.foods(), scan.movement())
            .flatMap(List::stream)
            .anyMatch(found -> found.covers(token))
        || scan.about().stream()
            .anyMatch(
                found ->
                    found.covers(token)
                        && !found.label().equals("pain")
                        && !found.label().equals("stiffness"));
  }

  /** "no pain in my knees", "nothing in the hips", "fingers don't hurt". */
  private boolean nothingThere(Scan scan, Found joint, Map<Integer, Found> joints) {
    var tokens = scan.tokens();
    for (int i = joint.from() - 1; i >= Math.max(0, joint.from() - 6); i--) {
      if ((!tokens.sameClause(i, joint.from()) && !tokens.is(i, ","))
          || Scope.explains(tokens, i)) {
        return false;
      }
      if (tokens.is(i, "complain", "grumble") && tokens.is(i - 1, "can't", "cant", "cannot")) {
        return true;
      }
      if (tokens.at(i).isNumber()
          || scan.isQuantity(i)
          || (fine.startsAt(tokens, i) && !tokens.is(i, "0", "zero"))
          || tokens.is(
              i, ",", "but", "just", "only", "and", "either", "um", "uh", "bar", "except",
              "besides", "apart", "other", "aside", "save")
          || somethingElse(scan, i)) {
        return false;
      }
      if (negators.startsAt(tokens, i)
          && !scope.harmless(tokens, i)
          && !tokens.is(i, "none", "forgot", "skipped", "missed", "without")) {
        return !tokens.is(i, "not") || tokens.is(i + 1, "my", "the", "in");
      }
    }
    return !NoPain.hasSomethingElse(tokens, joint.to() + 2, joints)
        && tokens.is(
            joint.to(),
            "never",
            "not",
            "don't",
            "dont",
            "doesn't",
            "doesnt",
            "didn't",
            "didnt",
            "aren't",
            "isn't")
        && tokens.is(
            joint.to() + 1,
            "hurt",
            "ache",
            "bother",
            "sore",
            "hurting",
            "complain",
            "swelled",
            "swollen",
            "ached",
            "stiff",
            "swell",
            "aching",
            "painful",
            "bothering",
            "troubling",
            "complaining",
            "stiffening");
  }
}
