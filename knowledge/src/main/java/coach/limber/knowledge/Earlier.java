package coach.limber.knowledge;

import coach.limber.knowledge.answer.ContentWords;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.QuestionForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Goes back past the latest answer, where a text does: to the first, to the one before, to that
 * which gave a number, or to what it names again. What is said of the latest answer stays there,
 * and so does a place in the list that it gave; of one's own days nothing is looked for here.
 */
final class Earlier {
  private static final String ASKED =
      "(?:that |which |what )?(?:i|we|you|u|ye) (?:just |had"
          + " )?(?:asked|ask|said|told|mentioned|gave|wrote|showed|brought up|started with|began"
          + " with|wanted to know)";

  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:first|1st|original) (?:(?:thing|one|bit|part|point|answer|stuff) ?)?"
              + ASKED
              + "\\b(?: me| you| about){0,2}|\\b(?:from|at) the (?:very"
              + " )?(?:start|beginning|outset)\\b|\\b(?:your|the|my|that) (?:very"
              + " )?(?:first|1st|original|opening)"
              + " (?:answer|question|topic|subject|query)\\b|\\bwhat (?:i|you|u|ye) (?:said|told"
              + " me|gave me|asked)(?: you| about)? (?:at )?first\\b|\\bback to (?:the (?:very"
              + " )?)?(?:first (?:thing|bit|answer)|start|beginning)\\b|\\bthat (?:very )?first"
              + " (?:thing|one|bit|part|point|stuff)\\b(?! (?:in|every|after|before|on)\\b)");

  /** It may as well be the first of a list. */
  private static final Pattern FIRST_ONE =
      Pattern.compile(
          "(?:^|[.!,]\\s*)(?:(?:no|and|so|ok|oh|sorry|the one|go|back|to)[\\s,]+){0,4}the (?:very"
              + " )?(?:first|1st)(?: (?:one|thing|bit))?(?=[.,;:!?]|$)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:(?:go|going|jump|step|skip|take me) )?back (?:a|one|1)(?:"
              + " (?:question|step|answer|topic))?\\b(?! (?:day|week|year|month|ache|pain))|\\bone"
              + " back\\b|\\b(?:the |that |my |your )?(?:previous|preceding|prior|second to"
              + " last|last but one|next to last)(?: (?:one|question|answer|topic|thing|bit|point"
              + "|subject|reply))\\b|\\b(?:the |that )?(?:one|question|thing|answer|topic|subject"
              + "|bit)(?: i asked)? (?:just |right )?before (?:that|this|it|last|the"
              + " last(?: one| question| answer)?)\\b|\\btwo (?:questions|answers|topics) ago\\b");

  private static final Pattern NUMBER =
      Pattern.compile("\\b(?:that|the|your) (?:number|percent\\w*|per cent|figure|fraction)\\b");

  /** What is named in the same breath was named before. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:you|u|ye|ya) (?:just |also |did )?(?:said|say|mentioned|mention|told"
              + " (?:me|us)|gave(?: me| us)?|listed|named|talked about|called it|were"
              + " saying)\\b|\\bi (?:asked|was asking)(?: you)?(?: about)?\\b|\\b(?:earlier|from"
              + " before|just before|(?:a )?(?:minute|moment|while|bit|sec|second) ago|again|once"
              + " more|remind me|(?:go|going|come|coming|get|getting|return|returning)"
              + " back)\\b|\\bback to (?:the|that|those|them|your|my)\\b|\\b(?:which|what)(?:"
              + " [\\p{L}]+){0,2} (?:was|were)"
              + " (?:it|they|those|these|that)\\b|\\b(?:that|those|the|your|them|my) (?:[\\p{L}'-]+"
              + " ){1,2}(?:list|ones?|bit|part|things?|question|answer|topic|point|stuff)\\b|\\bthat"
              + " list\\b");

  /** Nothing is asked of it but to hear it once more. */
  private static final Pattern ONCE_MORE =
      Pattern.compile(
          "\\b(?:again|once more|repeat|remind me|what (?:was|were)|which (?:was|were)|which(?:"
              + " [\\p{L}]+){1,2} (?:was|were) (?:it|they|those|these)|that list|what did"
              + " (?:you|u|ye) (?:say|tell|mention)|what (?:you|u|ye)"
              + " (?:said|told|gave|mentioned))\\b");

  private static final Pattern ASKS =
      Pattern.compile(
          "\\?|\\b(?:what|whats|which|why|how|who|where|when|remind me|explain|again)\\b");

  /** What somebody has told of himself is no part of the article. */
  private static final Pattern OF_MY_DAYS =
      Pattern.compile(
          "\\bmy (?:[\\p{L}]+"
              + " )?(?:weeks?|days?|sleep|pain|stress|chart|diary|habits?|check-?ins?|log"
              + "|months?|average|notes?|entr(?:y|ies)|plan|score|belly|tummy|stomach|"
              + JointWords.ANY
              + ")\\b");

  private static final Pattern CLAUSE = Pattern.compile("(?<=[.,;:!?…])\\s+");

  private static final Pattern AROUND =
      Pattern.compile(
          "(?:\\W*\\b(?:and|n|so|ok|oh|no|sorry|wait|right|what|whats|what's|which|was|were|is|it|that"
              + "|this|the|about|of|in|on|to|again|tell|show|give|say|repeat|explain|remind|me"
              + "|please|pls|plz|can|could|you|u|i|go|back|answer|more|once|then|now|your|my)\\b){0,14}\\W*");

  /** Words of any question here, and of going back itself: they name no answer before. */
  private static final Set<String> OF_ANY =
      ContentWords.of(
          "joint joints gut health pain body said say mentioned told gave give listed list named"
              + " talk asked ask asking earlier before again minute moment while ago remind back"
              + " getting question answer topic point stuff sorry thanks bits mate pet love exact"
              + " start time good bad one two saying wait right");

  private final KnowledgeBase knowledge;
  private final Shown shown;

  Earlier(KnowledgeBase knowledge, Shown shown) {
    this.knowledge = knowledge;
    this.shown = shown;
  }

  /**
   * Where a text goes back to.
   *
   * @param until the conversation up to there
   * @param asks what is asked of it then, empty if it is to be heard once more
   */
  record Back(Context until, String asks) {
    List<String> shown() {
      return until.turns().getLast().sentences();
    }
  }

  /** Where a text goes back to, if it does. */
  Optional<Back> of(String text, Context context) {
    var plain = Leaning.plain(text);
    if (text.length() > Leaning.LONGEST || OF_MY_DAYS.matcher(plain).find()) {
      return Optional.empty();
    }
    var turns = context.turns();
    var answers = places(turns, turn -> !turn.sentences().isEmpty()).boxed().toList();
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    var back = answers.stream().filter(place -> place < turns.size() - 1).toList();
    var number = places(turns, this::givesANumber).reduce((_, last) -> last);
    if (NUMBER.matcher(plain).find() && number.isPresent()) {
      return Optional.of(back(context, number.getAsInt(), text));
    }
    var last = turns.get(answers.getLast());
    if (FIRST.matcher(plain).find() || (FIRST_ONE.matcher(plain).find() && !isOfAList(last))) {
      return Optional.of(back(context, answers.getFirst(), without(plain, FIRST, FIRST_ONE)));
    }
    var steps = Stepping.of(text) != 0 && isOfAList(last);
    if (BEFORE.matcher(plain).find() && !back.isEmpty() && !steps) {
      return Optional.of(back(context, back.getLast(), without(plain, BEFORE, BEFORE)));
    }
    var named = named(plain, turns, last);
    return named.isPresent()
        ? Optional.of(back(context, named.getAsInt(), besides(plain)))
        : Optional.empty();
  }

  private static Back back(Context context, int place, String asks) {
    return new Back(
        new Context(context.checkInOpen(), context.asked(), context.turns().subList(0, place + 1)),
        asks);
  }

  private static IntStream places(List<Turn> turns, Predicate<Turn> of) {
    return IntStream.range(0, turns.size()).filter(place -> of.test(turns.get(place)));
  }

  private boolean givesANumber(Turn turn) {
    return knowledge.sentences(turn.sentences()).stream().anyMatch(Retrieval::hasNumber);
  }

  /** A place that is named may be one in it. */
  private boolean isOfAList(Turn turn) {
    return turn.sentences().size() > 1
        || knowledge.sentences(turn.sentences()).stream().anyMatch(Sentence::inList);
  }

  /** The latest turn before the last answer that shares what a text names, if that does not. */
  private OptionalInt named(String plain, List<Turn> turns, Turn last) {
    if (!NAMES.matcher(plain).find() || !(ASKS.matcher(plain).find() || QuestionForm.asks(plain))) {
      return OptionalInt.empty();
    }
    var named =
        Leaning.subjects(plain).stream()
            .filter(word -> !OF_ANY.contains(word))
            .collect(Collectors.toSet());
    if (shares(named, last) > 0
        || !shown.named(plain, new Topic(last.text(), last.sentences())).isEmpty()) {
      return OptionalInt.empty();
    }
    return places(turns, turn -> !turn.sentences().isEmpty() && shares(named, turn) > 0)
        .reduce(
            (best, next) ->
                shares(named, turns.get(next)) >= shares(named, turns.get(best)) ? next : best);
  }

  /** What was asked tells more of a turn than how it was answered. */
  private int shares(Set<String> named, Turn turn) {
    var asked = ContentWords.of(turn.text());
    var answered =
        knowledge.sentences(turn.sentences()).stream()
            .flatMap(sentence -> ContentWords.of(sentence.text()).stream())
            .collect(Collectors.toSet());
    return named.stream()
        .mapToInt(word -> (asked.contains(word) ? 2 : 0) + (answered.contains(word) ? 1 : 0))
        .sum();
  }

  /** What a text asks besides going back; the whole, if one cannot be told from the other. */
  private static String besides(String plain) {
    var clauses = Arrays.asList(CLAUSE.split(plain));
    var asking =
        clauses.stream()
            .filter(clause -> ASKS.matcher(clause).find() || QuestionForm.asks(clause))
            .filter(clause -> !NAMES.matcher(clause).find())
            .collect(Collectors.joining(" "));
    return !asking.isBlank() ? asking : ONCE_MORE.matcher(plain).find() ? "" : plain;
  }

  private static String without(String plain, Pattern one, Pattern other) {
    var clauses = Arrays.asList(CLAUSE.split(plain));
    return clauses.stream()
        .map(clause -> other.matcher(one.matcher(clause).replaceAll(" ")).replaceAll(" ").strip())
        .filter(clause -> !AROUND.matcher(clause).matches())
        .collect(Collectors.joining(" "));
  }
}
