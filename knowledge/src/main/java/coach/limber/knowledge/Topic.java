package coach.limber.knowledge;

import coach.limber.knowledge.language.QuestionForm;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a text that leans is about: the last turn in which something of the article was shown. Where
 * nothing was, it is all that was told of late: "tired all week", "my hands are stiff".
 *
 * @param text what the person said then
 * @param sentences ids of what was shown, none if nothing was
 */
record Topic(String text, List<String> sentences) {
  /** What was told in turns before these is another story. */
  private static final int OF_ONE_STORY = 3;

  static Topic of(Context context) {
    return context.turns().reversed().stream()
        .filter(Topic::isShown)
        .findFirst()
        .map(turn -> new Topic(turn.text() + toldSince(context), turn.sentences()))
        .orElseGet(() -> new Topic(told(context), List.of()));
  }

  /** What was told after that still belongs to it; a question that was not answered does not. */
  private static String toldSince(Context context) {
    return context.turns().reversed().stream()
        .takeWhile(turn -> !isShown(turn))
        .map(Turn::text)
        .filter(Turn::tells)
        .limit(1)
        .map(" "::concat)
        .collect(Collectors.joining());
  }

  private static String told(Context context) {
    return latest(context, OF_ONE_STORY).stream().map(Turn::text).collect(Collectors.joining(" "));
  }

  private static List<Turn> latest(Context context, int most) {
    var turns = context.turns();
    return turns.subList(Math.max(0, turns.size() - most), turns.size());
  }

  private static boolean isShown(Turn turn) {
    return !turn.sentences().isEmpty();
  }

  /** Something of the article was shown just now, or just before a word of chat. */
  static boolean lately(Context context) {
    return latest(context, 2).stream().anyMatch(Topic::isShown);
  }

  /** Something of the article was shown at some time. */
  static boolean anyShown(Context context) {
    return context.turns().stream().anyMatch(Topic::isShown);
  }

  /** The last question was not answered; a word of chat after an answer is none. */
  static boolean isSilent(Context context) {
    if (context.turns().isEmpty() || isShown(context.turns().getLast())) {
      return false;
    }
    return wasAsked(context) || (!lately(context) && !Turn.tells(context.turns().getLast().text()));
  }

  /** Nothing was shown, and the last turn told something. */
  static boolean isTold(Context context) {
    return !anyShown(context) && wasTold(context);
  }

  /** Whatever was shown before, the last turn told something. */
  static boolean wasTold(Context context) {
    return !context.turns().isEmpty()
        && !isShown(context.turns().getLast())
        && Turn.tells(context.turns().getLast().text());
  }

  /** The last turn was put as a question. */
  static boolean wasAsked(Context context) {
    return QuestionForm.asks(context.turns().getLast().text());
  }

  /** A text together with what it leans on. */
  String with(String more) {
    return text + " " + more;
  }
}
