package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.List;
import java.util.Optional;

/**
 * A text that leans on what was said before: "and dairy?", "why?", "the last one". It moves along
 * the article from what was shown, or is read together with the question before it.
 */
final class FollowUps {
  /** In nats: alone the text is so clearly covered that nothing need be added to it. */
  private static final double CLEAR = 2;

  /** "What instead?" has little to be sure of alone; below this it is about something else. */
  private static final double HARDLY = -2;

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
    return !context.turns().isEmpty() && Leaning.may(text);
  }

  /** Whether a text is nothing without what was shown before: it surely is a question about it. */
  static boolean points(String text, Context context) {
    return context.turns().stream().anyMatch(turn -> !turn.sentences().isEmpty())
        && (Leaning.wholly(text)
            || Leaning.toNext(text)
            || Leaning.shorter(text)
            || Leaning.others(text)
            || (Leaning.adds(text) && lately(context))
            || (Leaning.may(text) && (Leaning.item(text).isPresent() || Leaning.away(text)))
            || (Leaning.may(text) && Leaning.toOtherSide(text)));
  }

  /** "Why?", "says who?" after a question that was not answered: there is nothing to go on from. */
  static boolean isAboutSilence(String text, Context context) {
    return !context.turns().isEmpty()
        && context.turns().getLast().sentences().isEmpty()
        && (Leaning.wholly(text) || Doubts.isOne(text));
  }

  /** What was not covered is still not. */
  Answer stillSilent(String text, Context context) {
    var before = context.turns().getLast().text();
    return retrieval.notCovered(before, encoder.signals(before + " " + text));
  }

  /** "And kefir?" just after an answer asks, even if a check-in would take a food. */
  static boolean asksOnce(String text, Context context) {
    return text.strip().endsWith("?") && Leaning.adds(text) && lately(context);
  }

  /** Something of the article was shown just now, or just before a word of chat. */
  static boolean lately(Context context) {
    var turns = context.turns();
    return turns.subList(Math.max(0, turns.size() - 2), turns.size()).stream()
        .anyMatch(turn -> !turn.sentences().isEmpty());
  }

  /** What a text puts right in the question before it: "oops, I meant dairy". */
  static Optional<String> meant(String text, Context context) {
    var asked =
        !context.checkInOpen()
            && !context.turns().isEmpty()
            && (!context.turns().getLast().sentences().isEmpty()
                || QuestionForm.asks(context.turns().getLast().text()));
    return asked ? Leaning.meant(text) : Optional.empty();
  }

  /** A text together with what it leans on. */
  static String together(String text, Context context) {
    return topic(context).text() + " " + text;
  }

  /** The answer to a text that leans on the last turn. */
  Answer answer(String text, Signals alone, Context context) {
    var topic = topic(context);
    var rest = Leaning.others(text) ? restOfList(topic) : List.<Sentence>of();
    if (!rest.isEmpty()) {
      return knowledge.grounded(rest);
    }
    return moved(text, knowledge.sentences(topic.sentences()))
        .<Answer>map(sentence -> knowledge.grounded(List.of(sentence)))
        .orElseGet(() -> weighed(text, alone, encoder.signals(together(text, context))));
  }

  /** What stands in the list of which all that was shown is a part; none if that was no list. */
  private List<Sentence> restOfList(Turn topic) {
    var shown = knowledge.sentences(topic.sentences());
    if (shown.isEmpty() || !shown.stream().allMatch(Sentence::inList)) {
      return List.of();
    }
    return knowledge.article(shown.getFirst().id()).sentences().stream()
        .filter(Sentence::inList)
        .filter(sentence -> sentence.section().equals(shown.getFirst().section()))
        .filter(sentence -> !shown.contains(sentence))
        .toList();
  }

  /** The last turn in which something of the article was shown, or else the last one. */
  private static Turn topic(Context context) {
    return context.turns().reversed().stream()
        .filter(turn -> !turn.sentences().isEmpty())
        .findFirst()
        .orElseGet(() -> context.turns().getLast());
  }

  /** Where in the article a text moves to from what was shown, if it says so. */
  private Optional<Sentence> moved(String text, List<Sentence> shown) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var item = Leaning.item(text);
    if (item.isPresent() && shown.size() > 1) {
      return Optional.of(shown.get(Math.min(item.getAsInt(), shown.size() - 1)));
    }
    if (Leaning.shorter(text)) {
      return Optional.of(shown.getFirst());
    }
    if (Leaning.wholly(text) && Leaning.counts(text)) {
      return shown.stream().filter(retrieval::hasNumber).findFirst();
    }
    if (Leaning.toNext(text)) {
      return after(shown.getLast())
          .filter(next -> next.section().equals(shown.getLast().section()));
    }
    return Leaning.toOtherSide(text) || Leaning.away(text)
        ? shown.stream()
            .flatMap(sentence -> after(sentence).stream())
            .filter(next -> next.text().startsWith("but "))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Sentence> after(Sentence sentence) {
    return knowledge.article(sentence.id()).sentences().stream()
        .filter(next -> next.ordinal() == sentence.ordinal() + 1 && !next.inList())
        .findFirst();
  }

  private Answer weighed(String text, Signals alone, Signals together) {
    var odds = retrieval.odds(text, alone);
    if (retrieval.asksFor(text, Thing.PRODUCT)
        || (odds < CLEAR && retrieval.asksBeyond(text, together))) {
      return retrieval.notCovered(text, together);
    }
    if (Leaning.wholly(text) && !Leaning.away(text)) {
      return retrieval.answer(text, together);
    }
    if (Leaning.away(text) && odds > HARDLY) {
      return retrieval.grounded(text, alone);
    }
    return retrieval.odds(text, together) > odds
        ? retrieval.answer(text, together)
        : retrieval.answer(text, alone);
  }
}
