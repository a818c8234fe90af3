package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives every amount to what it is about: the nearest mention, those before it first, words that
 * say nothing passed over. A bare number that is near nothing is pain.
 */
final class Assignment {
  /** In tokens: looking farther would take a long message quadratic time. */
  private static final int OUT_OF_SIGHT = 40;

  /** In minutes: nobody stretches that long. */
  private static final double A_NIGHT = 180;

  /** "6 since lunch": when, and no amount of it. */
  private static final String[] WHEN = {
    "since", "after", "before", "by", "during", "until", "till", "when", "while"
  };

  /** In minutes: a bare number beyond it counts steps. */
  private static final double A_DAY_OF_MOVING = 600;

  /** In hours. */
  private static final double A_SHORT_NIGHT = 3;

  /** In tokens, at most. */
  private static final int WORDS_OF_SLEEP = 6;

  private static final double FARTHEST = 7;
  private static final double OTHER_CLAUSE = 3;
  private static final double TO_THE_RIGHT = 0.6;
  private static final double AND = 2;

  /** A bare number beside these counts them. */
  private static final Set<String> REPEATED =
      Set.of("steps", "squats", "push", "pushups", "lengths", "laps", "kettlebell", "dumbbells");

  private static final double LARGEST_BARE = 10;

  private final Phrases softeners;
  private final Phrases slept;
  private final GutNumbers gutNumbers;
  private final Deeds deeds;
  private final Set<String> ours;

  Assignment(Lexicon lexicon) {
    this.gutNumbers = new GutNumbers(lexicon);
    this.softeners = lexicon.group("softeners");
    this.slept = lexicon.group("slept");
    this.deeds = new Deeds(lexicon);
    this.ours = lexicon.words("joints", "about", "levels");
  }

  /**
   * An amount and its topic.
   *
   * @param named whether the text says outright that it is this
   */
  record Assigned(Quantity quantity, Topic topic, boolean named) {}

  record Mention(Topic topic, int from, int to, boolean firm) {}

  List<Assigned> of(Scan scan) {
    var mentions = mentions(scan);
    var howBad = HowBad.in(scan);
    var assigned = new ArrayList<Assigned>();
    for (var quantity : scan.quantities()) {
      var named =
          quantity.isDuration() || quantity.unit() == Quantity.Unit.OTHER
              ? Optional.<Topic>empty()
              : Named.behind(scan, quantity, mentions);
      var one =
          new Assigned(
              quantity,
              named.orElseGet(
                  () ->
                      ofTheNight(scan, assigned, quantity)
                          .orElseGet(() -> topic(scan, quantity, mentions, howBad))),
              named.isPresent() || Named.before(scan.tokens(), quantity, mentions));
      assigned.addAll(Shared.of(scan, one, mentions));
    }
    return assigned;
  }

  /** What a number is that goes on about the night told before it. */
  private static Optional<Topic> ofTheNight(Scan scan, List<Assigned> before, Quantity quantity) {
    if (before.isEmpty() || before.getLast().topic() != Topic.SLEEP) {
      return Optional.empty();
    }
    var night = before.getLast().quantity();
    return Total.ofANight(scan.tokens(), night, quantity)
        ? Optional.of(Topic.SLEEP)
        : FeltLike.is(scan, night, quantity) ? Optional.of(Topic.NOTHING) : Optional.empty();
  }

  private static List<Mention> mentions(Scan scan) {
    var mentions = new ArrayList<Mention>();
    scan.about().stream()
        .filter(found -> !isAPlace(scan, found))
        .forEach(found -> mentions.add(mention(eased(scan, found, mentions), found, true)));
    scan.joints().forEach(found -> mentions.add(mention(Topic.PAIN, found, false)));
    scan.movement().forEach(found -> mentions.add(mention(Topic.MOVEMENT, found, true)));
    scan.foods().forEach(found -> mentions.add(mention(Topic.NOTHING, found, false)));
    mentions.sort(Comparator.comparingInt(Mention::from));
    return mentions;
  }

  /** "the stress has eased off": what eased is what was named, else a stiffness. */
  private static Topic eased(Scan scan, Found found, List<Mention> before) {
    if (found.words().startsWith("ease") && !before.isEmpty()) {
      var last = before.getLast();
      if (found.from() - last.to() <= 2 && scan.tokens().sameClause(last.from(), found.from())) {
        return last.topic();
      }
    }
    return found.label().equals("elsewhere")
        ? Topic.NOTHING
        : Topic.valueOf(found.label().toUpperCase(Locale.ROOT));
  }

  /** "danced at the wedding for an hour", "the stress at work, 7": where it was. */
  private static boolean isAPlace(Scan scan, Found found) {
    return (found.label().equals("elsewhere") || found.words().equals("in bed"))
        && IntStream.rangeClosed(Math.max(0, found.from() - 4), found.from())
            .filter(i -> scan.tokens().is(i, "at", "in", "to", "from", "past", "round", "via"))
            .filter(i -> scan.tokens().sameClause(i, found.from()))
            .anyMatch(i -> endsAMeasure(scan, i));
  }

  private static boolean endsAMeasure(Scan scan, int at) {
    return Stream.concat(
            scan.movement().stream(),
            scan.about().stream().filter(found -> !found.label().equals("elsewhere")))
        .anyMatch(found -> found.to() == at);
  }

  private static Mention mention(Topic topic, Found found, boolean firm) {
    return new Mention(topic, found.from(), found.to(), firm);
  }

  private Topic topic(Scan scan, Quantity quantity, List<Mention> mentions, HowBad howBad) {
    if (quantity.unit() == Quantity.Unit.OTHER) {
      return Postures.is(scan, quantity) ? Topic.PAIN : Topic.NOTHING;
    }
    if (quantity.unit() == Quantity.Unit.NIGHT) {
      return Topic.SLEEP;
    }
    return quantity.isDuration()
        ? duration(scan, quantity, mentions)
        : number(scan, quantity, mentions, howBad);
  }

  private Topic number(Scan scan, Quantity quantity, List<Mention> mentions, HowBad howBad) {
    var tokens = scan.tokens();
    if (Postures.is(scan, quantity) || OtherNumbers.isOfCramps(scan, quantity, howBad)) {
      return Topic.PAIN;
    }
    var nearest = nearest(scan, quantity, mentions, false);
    var topic = nearest.map(Mention::topic).orElse(Topic.PAIN);
    var bare = nearest.isEmpty() || topic == Topic.NOTHING;
    if (topic == Topic.NOTHING
        && !countsAFood(scan, quantity)
        && !adjacent(scan.tokens(), quantity, nearest.orElseThrow())) {
      topic =
          nearest.orElseThrow().firm() && near(scan, quantity, nearest.orElseThrow())
              ? topic
              : Topic.PAIN;
    }
    if (gutNumbers.is(scan, quantity)
        || timeOfAMeal(scan, quantity)
        || OtherNumbers.counts(scan, quantity)
        || OtherNumbers.isOfAnotherPain(scan, quantity, howBad)
        || OtherNumbers.isOfAQuality(scan, quantity)
        || Rated.is(scan.tokens(), quantity, ours)) {
      return Topic.NOTHING;
    }
    if (topic == Topic.MOVEMENT
        && (quantity.amount() > A_DAY_OF_MOVING
            || (quantity.amount() == 0 && nearest.orElseThrow().from() == quantity.to())
            || counts(tokens, quantity, nearest.orElseThrow())
            || (quantity.amount() >= 5
                && REPEATED.contains(scan.tokens().text(nearest.orElseThrow().from()))))) {
      return Topic.NOTHING;
    }
    if (nearest.filter(mention -> hurts(scan, quantity, mention, howBad)).isPresent()) {
      topic = Topic.PAIN;
    }
    var pain = topic == Topic.PAIN;
    return pain && bare && quantity.unit() == Quantity.Unit.NONE && quantity.amount() > LARGEST_BARE
        ? Topic.NOTHING
        : topic;
  }

  /** Whether a number beside a measure tells how much it hurt, and not how long it took. */
  private boolean hurts(Scan scan, Quantity quantity, Mention mention, HowBad howBad) {
    return howBad.is(quantity, mention)
        || switch (mention.topic()) {
          case MOVEMENT ->
              quantity.amount() < 5
                  || (scan.tokens().is(quantity.to(), WHEN) && mention.from() > quantity.from())
                  || scan.tokens().is(quantity.from() - 1, "a", "an")
                  || hurtsWhile(scan, quantity, mention)
                  || hurtsAfter(scan, quantity, mention)
                  || isScoreOfItsOwn(scan, quantity, mention)
                  || quantity.unit() != Quantity.Unit.NONE;
          case SLEEP -> isTooShort(scan, quantity, mention);
          case STIFFNESS -> isLevel(scan.tokens(), quantity, mention);
          case PAIN, STRESS, FOG, FATIGUE, ENERGY, NOTHING -> false;
        };
  }

  /** "cookies and 1 beer". */
  private static boolean countsAFood(Scan scan, Quantity quantity) {
    return quantity.unit() == Quantity.Unit.NONE
        && scan.foods().stream().anyMatch(food -> food.from() == quantity.to());
  }

  /** "slept great 👍 2": nobody sleeps so well so shortly. */
  private boolean isTooShort(Scan scan, Quantity quantity, Mention sleep) {
    return quantity.unit() == Quantity.Unit.NONE
        && quantity.amount() <= A_SHORT_NIGHT
        && sleep.to() < quantity.from()
        && slept.in(scan.tokens(), sleep.from() - WORDS_OF_SLEEP, quantity.from()).stream()
            .anyMatch(word -> !word.label().equals("poor") && word.to() > sleep.from());
  }

  /** "a banana about 4": when it was eaten. */
  private static boolean timeOfAMeal(Scan scan, Quantity quantity) {
    int about = quantity.from() - 1;
    return quantity.unit() == Quantity.Unit.NONE
        && scan.tokens().is(about, "about", "around", "roughly", "near")
        && scan.foods().stream().anyMatch(food -> food.to() == about);
  }

  /** "hips 2 sitting 7 walking": how much it hurts to. */
  private static boolean hurtsWhile(Scan scan, Quantity quantity, Mention moving) {
    return quantity.amount() <= LARGEST_BARE
        && moving.from() == quantity.to()
        && scan.tokens().text(moving.from()).endsWith("ing")
        && scan.joints().stream()
            .anyMatch(
                joint ->
                    joint.to() <= quantity.from()
                        && scan.tokens().sameClause(joint.from(), quantity.from()));
  }

  /** "two walks", "3 short swims". */
  private static boolean counts(Tokens tokens, Quantity quantity, Mention moving) {
    int to = quantity.to();
    int next = tokens.is(to, "short", "long", "little", "quick", "gentle", "brisk") ? to + 1 : to;
    return quantity.unit() == Quantity.Unit.NONE
        && moving.from() == next
        && tokens.text(moving.from()).endsWith("s");
  }

  /** "eased off to a 4", "stiff, 5/10": a score and no minutes. */
  private static boolean isLevel(Tokens tokens, Quantity quantity, Mention stiff) {
    int i = tokens.is(quantity.from() - 1, "a", "an") ? quantity.from() - 2 : quantity.from() - 1;
    return quantity.unit() == Quantity.Unit.OF_TEN
        || isHowBad(tokens, quantity, stiff)
        || (quantity.amount() <= LARGEST_BARE
            && stiff.to() <= quantity.from()
            && tokens.is(i, "to", "at", "from")
            && !tokens.text(stiff.from()).startsWith("sti"));
  }

  /** "stiff as hell 7". */
  private static boolean isHowBad(Tokens tokens, Quantity quantity, Mention stiff) {
    return quantity.unit() == Quantity.Unit.NONE
        && quantity.amount() <= LARGEST_BARE
        && tokens.is(stiff.to(), "as")
        && stiff.to() < quantity.from();
  }

  /** "hot knees after gardening 5": how much they hurt. */
  private static boolean hurtsAfter(Scan scan, Quantity quantity, Mention moving) {
    return quantity.unit() == Quantity.Unit.NONE
        && quantity.amount() <= LARGEST_BARE
        && moving.to() == quantity.from()
        && scan.tokens().is(moving.from() - 1, "after", "from", "since")
        && scan.joints().stream()
            .anyMatch(
                joint ->
                    joint.to() < moving.from()
                        && scan.tokens().sameClause(joint.from(), quantity.from()));
  }

  /** "my back went while gardening, 8": a clause of its own, and a joint was named. */
  private static boolean isScoreOfItsOwn(Scan scan, Quantity quantity, Mention moving) {
    var tokens = scan.tokens();
    return quantity.unit() == Quantity.Unit.NONE
        && quantity.amount() <= LARGEST_BARE
        && moving.to() <= quantity.from()
        && tokens.is(quantity.from() - 1, ",", ".", "-", "–", "—")
        && (quantity.to() >= tokens.size() || !tokens.at(quantity.to()).isWord())
        && scan.joints().stream()
            .anyMatch(
                joint ->
                    joint.to() <= moving.from()
                        && tokens.sameSentence(joint.from(), quantity.from()));
  }

  /** "2 doughnuts", "10/10 dinner". */
  private static boolean adjacent(Tokens tokens, Quantity quantity, Mention mention) {
    return mention.from() >= quantity.to()
        && mention.from() - quantity.to() <= 2
        && tokens.sameClause(quantity.from(), mention.from())
        && IntStream.range(quantity.to(), mention.from()).noneMatch(i -> tokens.is(i, WHEN));
  }

  /** "change my reminder to 8". */
  private boolean near(Scan scan, Quantity quantity, Mention mention) {
    var close = quantity.unit() == Quantity.Unit.OF_TEN ? 2 : 1;
    return cost(scan, quantity, mention, FARTHEST) < close;
  }

  /** "Just did a 12hr" was no night. */
  private static boolean isAShift(Tokens tokens, Quantity quantity, List<Mention> mentions) {
    int a = quantity.from() - 1;
    return quantity.amount() >= A_NIGHT
        && tokens.is(a, "a", "an", "another")
        && tokens.is(a - 1, "did", "done", "doing", "do", "pulled", "finished", "worked")
        && mentions.stream()
            .noneMatch(
                mention ->
                    (mention.topic() == Topic.SLEEP || mention.topic() == Topic.MOVEMENT)
                        && tokens.sameClause(mention.from(), quantity.from()));
  }

  private Topic duration(Scan scan, Quantity quantity, List<Mention> mentions) {
    if (scan.tokens().is(quantity.from() - 1, "worked", "working")) {
      return Topic.NOTHING;
    }
    if (isAShift(scan.tokens(), quantity, mentions)) {
      return Topic.NOTHING;
    }
    var timed =
        mentions.stream()
            .filter(
                mention ->
                    mention.firm()
                        && (mention.topic() == Topic.STIFFNESS
                            || mention.topic() == Topic.SLEEP
                            || mention.topic() == Topic.MOVEMENT
                            || mention.topic() == Topic.NOTHING)
                        && !(mention.topic() == Topic.MOVEMENT
                            && quantity.amount() >= A_NIGHT
                            && !Hours.ofMoving(scan, quantity, mention)))
            .toList();
    if (Hours.areOfTheNight(scan, quantity)) {
      return Topic.SLEEP;
    }
    if (deeds.measuredBy(scan, quantity) || Total.ofStiffness(scan, quantity)) {
      return Topic.STIFFNESS;
    }
    if (Hours.areSleep(scan, quantity)) {
      return Topic.SLEEP;
    }
    return nearest(scan, quantity, timed, true)
        .map(Mention::topic)
        .or(() -> lastTimed(quantity, timed))
        .orElseGet(() -> byLength(scan, quantity));
  }

  /** "… slept rubbish. 6h total": what was spoken of before. */
  private static Optional<Topic> lastTimed(Quantity quantity, List<Mention> timed) {
    return timed.stream()
        .filter(mention -> mention.to() <= quantity.from())
        .reduce((_, last) -> last)
        .map(Mention::topic)
        .filter(topic -> topic != Topic.MOVEMENT || quantity.amount() < A_NIGHT);
  }

  /**
   * A length of time that is near nothing: a night is sleep, minutes beside a joint are stiffness.
   */
  private static Topic byLength(Scan scan, Quantity quantity) {
    if (scan.tokens().is(quantity.to(), "of")) {
      return Topic.NOTHING;
    }
    if (quantity.amount() >= A_NIGHT) {
      return scan.tokens().is(quantity.from() - 1, "for") ? Topic.NOTHING : Topic.SLEEP;
    }
    return scan.joints().isEmpty() ? Topic.NOTHING : Topic.STIFFNESS;
  }

  private Optional<Mention> nearest(
      Scan scan, Quantity quantity, List<Mention> mentions, boolean anywhereInSentence) {
    Mention best = null;
    var lowest = anywhereInSentence ? 30 : FARTHEST;
    for (var mention : inSight(quantity, mentions)) {
      var cost = cost(scan, quantity, mention, lowest);
      if (cost < lowest) {
        lowest = cost;
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Those near enough to be looked at; mentions stand in the order of the text. */
  private static List<Mention> inSight(Quantity quantity, List<Mention> mentions) {
    return between(mentions, quantity.from() - OUT_OF_SIGHT, quantity.from() + OUT_OF_SIGHT + 1);
  }

  /** Those that begin at these tokens, the last excluded. */
  static List<Mention> between(List<Mention> mentions, int from, int to) {
    return Beginning.between(mentions, Mention::from, from, to);
  }

  /** How far apart they stand; what is no nearer than {@code lowest} is not measured to the end. */
  private double cost(Scan scan, Quantity quantity, Mention mention, double lowest) {
    var tokens = scan.tokens();
    if (!tokens.sameSentence(mention.from(), quantity.from())) {
      return Double.MAX_VALUE;
    }
    var right = mention.from() >= quantity.to();
    int from = right ? quantity.to() : mention.to();
    int to = right ? mention.from() : quantity.from();
    if (bareAcross(tokens, quantity, mention)
        || isWhen(tokens, quantity, mention)
        || (right && hasItsOwn(scan, quantity, mention))
        || SaidAlready.is(tokens, quantity, mention)
        || SleptAlready.is(scan, quantity, mention)) {
      return Double.MAX_VALUE;
    }
    double cost = right ? TO_THE_RIGHT : hasOne(scan, quantity, mention) ? 1 : 0;
    if (right && tokens.is(from, "of") && quantity.isDuration() && to - from <= 2) {
      return -1;
    }
    for (int i = from; i < to && cost < lowest; i++) {
      if (scan.isQuantity(i)) {
        cost += 2.5;
      } else if (right && tokens.is(i, "and", "then")) {
        cost += AND;
      } else if (!softeners.startsAt(tokens, i)) {
        cost += 1;
      }
    }
    return tokens.sameClause(mention.from(), quantity.from()) ? cost : cost + OTHER_CLAUSE;
  }

  /** "before sleeping it was an 8". */
  private static boolean isWhen(Tokens tokens, Quantity quantity, Mention mention) {
    return mention.topic() == Topic.SLEEP
        && quantity.unit() == Quantity.Unit.NONE
        && mention.to() != quantity.from()
        && tokens.is(mention.from() - 1, "before", "after", "since");
  }

  /**
   * "4 pain 20 stiffness 6 sleep", "10 min of breathing and a 20 min walk": the amount stands
   * before what it is about. The 4 of "4 stiff 10 min" is no length, and no reason to look for
   * another that the minutes are of.
   */
  private static boolean hasOne(Scan scan, Quantity quantity, Mention mention) {
    int before = scan.tokens().is(mention.from() - 1, "of") ? 2 : 1;
    int at = mention.from() - before;
    return at >= 0
        && scan.isQuantity(at)
        && !(quantity.isDuration() && isBare(scan.tokens().text(at)))
        && beginsWithANumber(scan, mention.from());
  }

  private static boolean isBare(String number) {
    return Character.isDigit(number.charAt(number.length() - 1));
  }

  /** The 3 of "joints 3 stress 4" is of no stress: that has a number behind, as the joints have. */
  private static boolean hasItsOwn(Scan scan, Quantity quantity, Mention mention) {
    return quantity.unit() == Quantity.Unit.NONE
        && scan.isQuantity(mention.to())
        && scan.tokens().sameClause(quantity.from(), mention.to())
        && !beginsWithANumber(scan, quantity.from());
  }

  private static boolean beginsWithANumber(Scan scan, int at) {
    int start = at;
    while (start > 0 && at - start < OUT_OF_SIGHT && scan.tokens().sameSentence(start - 1, at)) {
      start--;
    }
    return scan.isQuantity(start);
  }

  /**
   * "they're a 5, stiff for 50 min", "5 and tired": a bare number is not about what the next clause
   * opens with.
   */
  private static boolean bareAcross(Tokens tokens, Quantity quantity, Mention mention) {
    return quantity.unit() == Quantity.Unit.NONE
        && quantity.from() < mention.from()
        && mention.topic() != Topic.PAIN
        && mention.topic() != Topic.NOTHING
        && (tokens.is(quantity.to(), "and") || !tokens.sameClause(quantity.from(), mention.from()));
  }
}
