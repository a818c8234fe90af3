package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/**
 * How bad it is, in words that sound like a time: "today I would put it at five". Who says "put it
 * at five" wants a time, and so does who names a part of the day or an o'clock.
 */
public final class RatedAt {
  private static final String NUMBER =
      "(?<number>\\d{1,2}(?:[.,]5)?|zero|one|two|three|four|five|six|seven|eight|nine|ten)";
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:today|so|well|ok|hm+|right now|overall|honestly|i think|i guess|on the"
              + " whole|this morning|tonight|for today)[, ]+){0,3}(?:i would|i'd|i should|i could)"
              + " (?:probably |maybe |say |just |rather |also )?(?:put|rate|place|score|call|mark"
              + "|grade|have)"
              + " (?:it|that|this|my pain|the pain|today|things|them|my (?:"
              + JointWords.ANY
              + "))(?: today| now| overall)?(?: (?:down|in|somewhere|at|as|around|about"
              + "|roughly|an?|like|near|maybe)){0,4} "
              + NUMBER
              + "(?: ?/ ?10| out of (?:10|ten))?(?:[, ]+(?:today|now|right now|overall|i"
              + " think|maybe|so far|or so|this morning|tonight)){0,3}[.! ]*");

  private RatedAt() {}

  /** The number as it was said; nothing if the text may be of a time. */
  public static Optional<String> in(String text) {
    return FORM.in(SmallLetters.of(text)).map(said -> said.group("number"));
  }
}
