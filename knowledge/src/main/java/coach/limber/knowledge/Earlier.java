package coach.limber.knowledge;

import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Goes back past the latest answer, where a text does: "the first thing you said", "that number".
 */
final class Earlier {
  private static final Pattern FIRST =
      Pattern.compile(
          "\\bfirst (?:thing|bit|part|point|answer|one)?\\s*(?:that |which )?(?:you|u|ye)"
              + " (?:said|told|mentioned|gave|wrote|showed)\\b|\\b(?:from|at) the (?:very"
              + " )?(?:start|beginning|outset)\\b|\\b(?:your|the) (?:very )?first answer\\b|\\bwhat"
              + " (?:you|u|ye) (?:said|told me|gave me) (?:at )?first\\b|\\bback to (?:the (?:very"
              + " )?)?(?:first (?:thing|bit|answer)|start|beginning)\\b");

  private static final Pattern NUMBER =
      Pattern.compile("\\b(?:that|the|your) (?:number|percent\\w*|per cent|figure|fraction)\\b");

  private final KnowledgeBase knowledge;

  Earlier(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a text goes back to the first answer. */
  static boolean toTheFirst(String text) {
    return FIRST.matcher(Leaning.plain(text)).find();
  }

  /** The conversation up to the turn that a text goes back to: all of it, if it does not. */
  Context context(String text, Context context) {
    var turns = context.turns();
    var meant = OptionalInt.empty();
    if (NUMBER.matcher(Leaning.plain(text)).find()) {
      meant = places(turns, this::givesANumber).reduce((_, last) -> last);
    } else if (toTheFirst(text)) {
      meant = places(turns, turn -> !turn.sentences().isEmpty()).findFirst();
    }
    return meant.isEmpty()
        ? context
        : new Context(
            context.checkInOpen(), context.asked(), turns.subList(0, meant.getAsInt() + 1));
  }

  private static IntStream places(List<Turn> turns, Predicate<Turn> of) {
    return IntStream.range(0, turns.size()).filter(place -> of.test(turns.get(place)));
  }

  private boolean givesANumber(Turn turn) {
    return knowledge.sentences(turn.sentences()).stream().anyMatch(Retrieval::hasNumber);
  }
}
