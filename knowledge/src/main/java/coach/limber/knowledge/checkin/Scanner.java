package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds everything that the extractors look at, and what only looks like it. */
final class Scanner {
  private static final int AWAY = 7;

  private final Quantities quantities;
  private final Foods foods;
  private final Phrases about;
  private final Phrases joints;
  private final Phrases exercises;
  private final Phrases notJoints;
  private final Phrases gut;
  private final Phrases notGut;
  private final Phrases movement;
  private final Phrases notMovement;
  private final Phrases notFoods;
  private final Phrases shops;
  private final Phrases heads;
  private final Phrases categories;
  private final Phrases gutNames;
  private final Phrases tired;
  private final Phrases stressed;
  private final Phrases fog;
  private final Days days;
  private final OtherTimes otherTimes;
  private final AsARule asARule;
  private final Nuisance nuisance;
  private final TheirTale tales;
  private final Weather weather;
  private final Figures figures;
  private final Corrections corrections;

  Scanner(Lexicon lexicon, Foods foods, Corrections corrections) {
    this.corrections = corrections;
    this.quantities = new Quantities(lexicon);
    this.foods = foods;
    this.about = lexicon.group("about");
    this.joints = lexicon.group("joints");
    this.exercises = lexicon.group("joint_exercises");
    this.notJoints = lexicon.group("not_joints");
    this.gut = lexicon.group("gut");
    this.notGut = lexicon.group("not_gut");
    this.movement = lexicon.group("movement");
    this.notMovement = lexicon.group("not_movement");
    this.shops = lexicon.group("shops");
    this.heads = lexicon.group("head_names");
    this.notFoods = lexicon.group("not_foods");
    this.categories = lexicon.group("categories");
    this.gutNames = lexicon.group("gut_names");
    this.tired = lexicon.group("tired");
    this.stressed = lexicon.group("stressed");
    this.fog = lexicon.group("fog");
    this.days = new Days(lexicon);
    this.otherTimes = new OtherTimes(lexicon);
    this.asARule = new AsARule(lexicon);
    this.nuisance = new Nuisance(lexicon);
    this.tales = new TheirTale(lexicon);
    this.weather = new Weather(lexicon);
    this.figures = new Figures(lexicon);
  }

  Scan scan(Tokens tokens) {
    var untold = Supposed.in(tokens);
    untold.or(otherTimes.in(tokens));
    untold.or(asARule.in(tokens));
    var calledAPain = nuisance.in(tokens);
    var eaten =
        corrections.standing(tokens, eaten(tokens)).stream()
            .filter(food -> !untold.get(food.from()))
            .toList();
    var amounts = quantities.in(tokens);
    var numbered = new BitSet();
    amounts.forEach(quantity -> numbered.set(quantity.from(), quantity.to()));
    var food = new BitSet();
    eaten.forEach(found -> food.set(found.from(), found.to()));
    var mentions =
        about.in(tokens).stream()
            .filter(mention -> food.nextClearBit(mention.from()) < mention.to())
            .filter(mention -> !isTheRest(tokens, mention))
            .filter(mention -> !calledAPain.get(mention.from()))
            .toList();
    var elsewhen = days.others(tokens);
    elsewhen.or(untold);
    elsewhen.or(calledAPain);
    elsewhen.or(tales.in(tokens));
    return new Scan(
        tokens,
        amounts,
        mentions,
        corrections.standing(tokens, hurting(tokens, mentions)),
        corrections.standing(
            tokens, figures.withoutThoseOfLimbs(tokens, indoors(tokens, but(gut, notGut, tokens)))),
        moved(tokens, amounts, eaten).stream().filter(move -> !untold.get(move.from())).toList(),
        eaten,
        numbered,
        elsewhen);
  }

  /** Moving, but for what failed, and for places where one only sat. */
  private List<Found> moved(Tokens tokens, List<Quantity> amounts, List<Found> eaten) {
    var named = but(movement, notMovement, tokens);
    return named.stream()
        .filter(move -> !Hindered.is(tokens, move, amounts))
        .filter(move -> !Lounging.is(tokens, move, named, eaten))
        .toList();
  }

  /** Foods, but for figures of speech and words such as "junk food" that are no food themselves. */
  private List<Found> eaten(Tokens tokens) {
    var not = notFoods.in(tokens);
    var kinds = categories.in(tokens);
    var all = foods.in(tokens);
    var measures = new Servings(all, shops);
    return all.stream()
        .filter(food -> not.stream().noneMatch(other -> overlaps(food, other)))
        .filter(food -> !isAHead(tokens, food.from()) && !measures.is(tokens, food))
        .filter(food -> !figures.isLikened(tokens, food) && !Figures.isAddressed(tokens, food))
        .filter(food -> !Growing.is(tokens, food, all))
        .filter(food -> !Scan.inside(food, kinds) || food.label().equals("bone broth"))
        .toList();
  }

  /** "the rest is fine", "nothing at rest" speak of no sleep. */
  private static boolean isTheRest(Tokens tokens, Found mention) {
    return mention.words().equals("rest")
        && (tokens.is(mention.from() - 1, "the", "at")
            || (tokens.is(mention.from() - 1, "i") && tokens.is(mention.from() - 2, "when", "if"))
            || tokens.is(mention.to(), "is", "are", "of", "fine", "ok", "okay", "good", "all"));
  }

  /** "brain is mashed potato", "head like soup". */
  private boolean isAHead(Tokens tokens, int food) {
    int i = food;
    while (tokens.is(
        i - 1, "is", "'s", "was", "like", "a", "feels", "felt", "gone", "to", "pure", "total",
        "all", "full", "of", "turned", "=", ":")) {
      i--;
    }
    return heads.startsAt(tokens, i - 1);
  }

  private static List<Found> but(Phrases wanted, Phrases unwanted, Tokens tokens) {
    var not = unwanted.in(tokens);
    return wanted.in(tokens).stream()
        .filter(found -> not.stream().noneMatch(other -> overlaps(found, other)))
        .toList();
  }

  /** Joints, but for ways of speaking and for exercises that are named after them. */
  private List<Found> hurting(Tokens tokens, List<Found> about) {
    var named =
        withoutReturns(tokens, but(joints, notJoints, tokens)).stream()
            .filter(joint -> !exercises.startsAt(tokens, joint.to()))
            .filter(
                joint -> !joint.words().equals("all over") || achesAllOver(tokens, joint, about))
            .toList();
    return JointParts.without(tokens, named);
  }

  /** "sore all over", "very bad, all over"; "my meals are all over the place" is no joint. */
  private static boolean achesAllOver(Tokens tokens, Found allOver, List<Found> about) {
    return isAClause(tokens, allOver)
        || (!tokens.is(allOver.to(), "the", "again")
            && about.stream()
                .anyMatch(
                    found ->
                        (found.label().equals("pain") || found.label().equals("stiffness"))
                            && tokens.sameClause(found.from(), allOver.from())));
  }

  private static boolean isAClause(Tokens tokens, Found found) {
    int next =
        tokens.is(found.to(), "today", "again", "now", "really") ? found.to() + 1 : found.to();
    return found.from() > 0
        && !tokens.at(found.from() - 1).isWord()
        && (next >= tokens.size() || !tokens.at(next).isWord());
  }

  /** Without the "back" of "walked to church and back", and of "my pain is back". */
  private List<Found> withoutReturns(Tokens tokens, List<Found> found) {
    return found.stream()
        .filter(joint -> !isReturn(tokens, joint, found))
        .filter(joint -> !Returning.is(tokens, joint, joints))
        .toList();
  }

  private boolean isReturn(Tokens tokens, Found back, List<Found> joints) {
    if (back.words().equals("back")
        && (tokens.at(Math.max(0, back.from() - 1)).isNumber()
            || Lengths.isTime(tokens, back.from() - 1))
        && IntStream.range(Math.max(0, back.from() - 6), back.from())
            .anyMatch(i -> tokens.is(i, "there", "out"))) {
      return true;
    }
    if (!back.words().equals("back") || !tokens.is(back.from() - 1, "and", "n", "&")) {
      return false;
    }
    for (int i = back.from() - 2; i >= Math.max(0, back.from() - AWAY); i--) {
      int at = i;
      if (joints.stream().anyMatch(joint -> joint.covers(at))) {
        return false;
      }
      if (tokens.is(i, "to", "into", "over", "round")
          || (movement.startsAt(tokens, i) && endsAnOuting(tokens, back.to()))) {
        return true;
      }
    }
    return false;
  }

  /** "swam to the buoy and back, 30 minutes", "… and back half an hour". */
  private static boolean endsAnOuting(Tokens tokens, int i) {
    if (i >= tokens.size() || Lengths.at(tokens, i) != null) {
      return true;
    }
    int number = Numerals.at(tokens, i).to();
    return tokens.is(i, ",", ".", "in", "for") || (number > i && Lengths.isTime(tokens, number));
  }

  private List<Found> indoors(Tokens tokens, List<Found> symptoms) {
    return symptoms.stream().filter(symptom -> !weather.is(tokens, symptom)).toList();
  }

  private static boolean overlaps(Found one, Found other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** What else a word of degree could belong to. */
  List<Found> topics(Tokens tokens) {
    return Stream.of(gutNames, tired, stressed, fog)
        .flatMap(phrases -> phrases.in(tokens).stream())
        .toList();
  }
}
