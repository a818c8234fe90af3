package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a food that is named was eaten by this person, and not denied, planned or asked about.
 */
final class Meals {
  private static final int SENTENCE_BACK = 10;
  private static final String[] TICKS = {"✅", "☑", "✔", "✓", "❌"};
  private static final String[] VERDICTS = {
    "fine",
    "ok",
    "okay",
    "good",
    "bad",
    "great",
    "low",
    "medium",
    "high",
    "well",
    "alright",
    "poor",
    "badly",
    "normal",
    "calm",
    "rubbish",
    "terrible",
    "awful",
    "happy",
    "quiet",
    "better"
  };
  private static final String[] JUDGED = {
    "gut",
    "guts",
    "tummy",
    "stomach",
    "belly",
    "digestion",
    "sleep",
    "slept",
    "stress",
    "energy",
    "fatigue",
    "mood",
    "pain",
    "fog"
  };
  private static final String[] TOOK = {
    "had", "ate", "stole", "nicked", "pinched", "finished", "finishing", "shared", "tried", "having"
  };

  private static final String[] STAYED = {
    "been",
    "gone",
    "go",
    "going",
    "am",
    "i'm",
    "im",
    "stay",
    "staying",
    "still",
    "keep",
    "kept",
    "keeping",
    "completely",
    "fully",
    "totally",
    "came",
    "come",
    "coming",
    "week",
    "weeks",
    "days",
    "month",
    "months",
    "me",
    "now",
    "being",
    "mostly",
    "strictly",
    "went",
    "fortnight"
  };

  private final Foods foods;
  private final Scope scope;
  private final Phrases ate;
  private final Phrases asked;
  private final Phrases cooked;

  Meals(Lexicon lexicon, Foods foods, Scope scope) {
    this.foods = foods;
    this.scope = scope;
    this.ate = lexicon.group("ate");
    this.asked = lexicon.group("asked");
    this.cooked = lexicon.group("cooked");
  }

  /**
   * @param first of the row that it stands in: "the kids had pizza, chips and ice cream"
   */
  boolean eaten(Scan scan, Found food, Found first) {
    var tokens = scan.tokens();
    return said(tokens, food, first)
        && !isTicked(tokens, food)
        && !askedAbout(tokens, food)
        && !MealNames.is(scan, food)
        && !Untouched.is(tokens, food, scan.foods())
        && (!foods.food(food.label()).ambiguous() || amongFood(scan, food));
  }

  boolean isDenied(Scan scan, Found food) {
    return scope.denied(scan.tokens(), food);
  }

  boolean said(Tokens tokens, Found found) {
    return said(tokens, found, found);
  }

  private boolean said(Tokens tokens, Found found, Found first) {
    var theirs = scope.ofAnother(tokens, found) || scope.ofAnother(tokens, first);
    return (!scope.denied(tokens, found) || followsTroubleDenied(tokens, found.from()))
        && !scope.planned(tokens, found)
        && !scope.planned(tokens, first)
        && (!theirs || cookedFor(tokens, found) || cookedFor(tokens, first))
        && !tokens.is(found.to(), "free", "-free")
        && !isGivenUp(tokens, found.from());
  }

  /** "been off dairy for a week", "3 weeks off bread": it is left out these days. */
  private static boolean isGivenUp(Tokens tokens, int food) {
    int off = tokens.is(food - 1, "all", "the", "any") ? food - 2 : food - 1;
    return tokens.is(off, "off")
        && tokens.sameClause(off, food)
        && (off == 0 || tokens.is(off - 1, STAYED));
  }

  /** "no gut trouble salad": it is the trouble that there was none of. */
  private static boolean followsTroubleDenied(Tokens tokens, int food) {
    return tokens.is(food - 1, "trouble", "troubles", "issues", "problems", "symptoms", "upset")
        && tokens.is(food - 2, "gut", "tummy", "stomach", "belly", "bowel", "digestive")
        && tokens.is(food - 3, "no", "zero");
  }

  /** "my husband made lasagne": whoever cooked, it was eaten here. */
  private boolean cookedFor(Tokens tokens, Found food) {
    return IntStream.range(Math.max(0, food.from() - 4), food.from())
            .mapToObj(i -> cooked.longest(tokens, i))
            .anyMatch(
                verb ->
                    verb != null
                        && !scope.startsWithAnother(tokens, verb.to())
                        && !forThemselves(tokens, food.to()))
        || tokens.is(food.from() - 1, "'s")
        || finished(tokens, food)
        || takenFrom(tokens, food);
  }

  /** "hubby cooked carbonara for himself". */
  private static boolean forThemselves(Tokens tokens, int behind) {
    return tokens.is(behind, "for")
        && tokens.is(behind + 1, "himself", "herself", "themselves", "his", "her", "the", "them");
  }

  /** "ate the kids' leftovers", "finished my son's cold chips": eaten here, whosever it was. */
  private static boolean finished(Tokens tokens, Found food) {
    return IntStream.range(Math.max(1, food.from() - 4), food.from())
        .filter(i -> tokens.is(i, "'", "'s") && tokens.sameClause(i, food.from()))
        .anyMatch(
            i ->
                IntStream.range(Math.max(0, i - 4), i)
                    .anyMatch(
                        verb ->
                            tokens.is(verb, TOOK)
                                && tokens.is(verb + 1, "the", "my", "our", "all")));
  }

  /** "had half her leftover pizza", "ate his chips". */
  private boolean takenFrom(Tokens tokens, Found food) {
    return IntStream.range(Math.max(0, food.from() - 4), food.from())
        .filter(i -> tokens.is(i, "her", "his", "their", "hers"))
        .anyMatch(
            i ->
                IntStream.range(Math.max(0, i - 3), i)
                    .filter(verb -> tokens.sameClause(verb, i))
                    .anyMatch(verb -> tokens.is(verb, TOOK)));
  }

  /** "✅ water", "water ✅": a habit of drinking. */
  private static boolean isTicked(Tokens tokens, Found food) {
    return food.label().equals("water")
        && (tokens.is(food.from() - 1, TICKS) || tokens.is(food.to(), TICKS));
  }

  /** "was it the tomatoes?" */
  private boolean askedAbout(Tokens tokens, Found food) {
    return IntStream.range(Math.max(0, food.from() - 5), food.from())
        .mapToObj(i -> asked.longest(tokens, i))
        .anyMatch(
            found ->
                found != null
                    && found.to() == food.from()
                    && !(tokens.is(food.to(), "i", "we", "i've")
                        && tokens.is(food.to() + 1, "had", "ate", "drank", "just")));
  }

  /**
   * An everyday word counts only where somebody eats: after a verb of eating, or in a list of food.
   */
  private boolean amongFood(Scan scan, Found found) {
    var tokens = scan.tokens();
    if (found.from() == 0
        || tokens.is(found.from() - 1, ".", "!", "?", "+", ":", "\n", "✅")
        || scan.isQuantity(found.from() - 1)
        || tokens.is(found.from() - 1, "few", "several", "couple")
        || goesOnFromTheBody(scan, found.from())
        || goesOnFromAVerdict(tokens, found)) {
      return true;
    }
    for (int i = Math.max(0, found.from() - SENTENCE_BACK); i < found.from(); i++) {
      if (ate.startsAt(tokens, i) && tokens.sameSentence(i, found.from())) {
        return true;
      }
    }
    int before =
        tokens.is(found.from() - 1, "the", "that", "my", "some", "a")
            ? found.from() - 2
            : found.from() - 1;
    return aloneInClause(tokens, found)
        || tokens.is(before, "after", "be", "been", "blame", "blaming")
        || (tokens.is(found.to(), "i", "we") && tokens.is(found.to() + 1, "had", "ate"))
        || (tokens.is(before, "and", "&", "plus") && followsFood(scan, before))
        || scan.foods().stream()
            .anyMatch(
                other ->
                    !other.equals(found)
                        && tokens.sameSentence(other.from(), found.from())
                        && (Math.abs(other.from() - found.to()) <= 3
                            || Math.abs(found.from() - other.to()) <= 3));
  }

  /** "pain 4 knees toast", "pain 5 hands bloated cheese": one after the other, in a few words. */
  private static boolean goesOnFromTheBody(Scan scan, int food) {
    return Stream.concat(scan.joints().stream(), scan.gut().stream())
            .anyMatch(part -> part.to() == food && scan.tokens().sameClause(part.from(), food))
        && IntStream.range(Math.max(0, food - SENTENCE_BACK), food)
            .anyMatch(i -> scan.isQuantity(i) && scan.tokens().sameClause(i, food));
  }

  /** "pain 3 gut fine fish", "stress low eggs": what was just said is over, and this comes last. */
  private static boolean goesOnFromAVerdict(Tokens tokens, Found food) {
    int verdict = food.from() - 1;
    int of =
        tokens.is(verdict - 1, "was", "is", "'s", "all", "quite", "pretty", "not")
            ? verdict - 2
            : verdict - 1;
    boolean isLast =
        food.to() >= tokens.size()
            || !tokens.at(food.to()).isWord()
            || tokens.is(food.to(), "and", "&", "plus", "with", "for", "then");
    return isLast
        && tokens.is(verdict, VERDICTS)
        && tokens.is(of, JUDGED)
        && tokens.sameClause(of, food.from());
  }

  /** "toast at midnight and a banana". */
  private static boolean followsFood(Scan scan, int and) {
    return scan.foods().stream()
        .anyMatch(
            other ->
                other.to() <= and
                    && and - other.to() <= 4
                    && scan.tokens().sameClause(other.from(), and));
  }

  /** "pain 2, cake obviously". */
  private static boolean aloneInClause(Tokens tokens, Found found) {
    int words = 0;
    for (int i = Math.max(0, found.from() - 4); i < Math.min(tokens.size(), found.to() + 4); i++) {
      words += tokens.sameClause(i, found.from()) && tokens.at(i).isWord() ? 1 : 0;
    }
    return words <= found.to() - found.from() + 1;
  }
}
