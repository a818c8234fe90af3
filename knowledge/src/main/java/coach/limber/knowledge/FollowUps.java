package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that leans on what was said before: "and dairy?", "why?", "the last one". It is read
 * together with the question before it.
 */
final class FollowUps {
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:and|so|but|or|then|why|how come|how so|such as|like what|like|what about|how"
              + " about|what else|anything else|ok(?:ay)?|hm+|oh|really|which|what kinds?|what"
              + " sort|for example|e\\.?g|meaning|does (?:it|that|this)|do (?:they|those|these)|is"
              + " (?:it|that|this)|are (?:they|those|these)|can (?:it|that|they)|what"
              + " (?:does|do|is|are)"
              + " (?:it|that|this|they|those))\\b|\\b(?:it|that|this|they|them|those|these|one|ones|both|the"
              + " (?:first|second|third|last|other)|instead|else|more|too|either|same)\\b"
              + "|^(?:\\W*\\w+\\W*){1,3}$");
  private static final Pattern WHY =
      Pattern.compile(
          "^(?:but |and |ok |okay |so |hm+ |oh )*(?:why|how come|how so|how does"
              + " (?:that|this|it)|what for|and then|then what|so then|what happens"
              + " (?:then|next|after))\\b");
  private static final Pattern WHICH_OF_LIST =
      Pattern.compile(
          "\\b(?:the )?(first|second|third|fourth|last)(?: one| point| sign| tip| thing)?\\b");
  private static final int LONGEST = 90;

  private final Encoder encoder;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;

  FollowUps(Encoder encoder, Retrieval retrieval, KnowledgeBase knowledge) {
    this.encoder = encoder;
    this.retrieval = retrieval;
    this.knowledge = knowledge;
  }

  /** Whether a text may lean on what came before. */
  static boolean leans(String text, Context context) {
    return !context.turns().isEmpty()
        && text.length() <= LONGEST
        && LEANS.matcher(text.toLowerCase(Locale.ROOT).strip()).find();
  }

  /** The answer to a text that leans on the last turn. */
  Answer answer(String text, Signals alone, Context context) {
    var last = context.turns().getLast();
    var shown = shown(context);
    var ofList = itemOf(text, shown);
    if (ofList.isPresent()) {
      return new Answer.Grounded(List.of(ofList.get()));
    }
    var together = encoder.signals(last.text() + " " + text);
    if (WHY.matcher(text.toLowerCase(Locale.ROOT).strip()).find() && !shown.isEmpty()) {
      return why(text, together, shown);
    }
    if (retrieval.covers(text, alone)) {
      return retrieval.grounded(text, alone);
    }
    return retrieval.covers(text, together) && !retrieval.asksBeyond(text)
        ? retrieval.grounded(text, together)
        : retrieval.notCovered(text, alone);
  }

  /** "Why?" is answered by what the article says next, or by what fits both turns best. */
  private Answer why(String text, Signals together, List<Sentence> shown) {
    var last = shown.getLast();
    var next =
        knowledge.article().sentences().stream()
            .filter(sentence -> sentence.ordinal() == last.ordinal() + 1)
            .filter(sentence -> !sentence.inList())
            .filter(sentence -> sentence.section().equals(last.section()))
            .findFirst();
    return next.<Answer>map(sentence -> new Answer.Grounded(List.of(sentence)))
        .orElseGet(() -> retrieval.grounded(text, together));
  }

  private List<Sentence> shown(Context context) {
    return context.turns().reversed().stream()
        .map(Turn::sentences)
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .map(knowledge::sentences)
        .orElse(List.of());
  }

  private static Optional<Sentence> itemOf(String text, List<Sentence> shown) {
    var which = WHICH_OF_LIST.matcher(text.toLowerCase(Locale.ROOT));
    if (shown.size() < 2 || !which.find()) {
      return Optional.empty();
    }
    var index =
        switch (which.group(1)) {
          case "first" -> 0;
          case "second" -> 1;
          case "third" -> 2;
          case "fourth" -> 3;
          default -> shown.size() - 1;
        };
    return index < shown.size() ? Optional.of(shown.get(index)) : Optional.empty();
  }
}
