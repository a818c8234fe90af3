package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import java.util.regex.Pattern;

/** "I have an appointment at 5 tomorrow": something of theirs, and no wish for another time. */
public final class Engagement {
  private static final String WHAT =
      "(?:[\\w'-]+"
          + " ){0,2}(?:appointment|appt|meeting|interview|scan|class|lesson|date|dinner|party|wedding|funeral|flight|train|exam|shift|call|check-?up|review|blood"
          + " test|x-?ray|mri|physio|lunch|visit|session|rehearsal|match|game|operation|surgery)";
  private static final Pattern FORM =
      Pattern.compile(
          "(?!.{0,120}\\b(?:ask|remind|later|skip|snooze|wait|check|message|pause|so|not|can't|nudge)\\b)(?:(?:and|btw|by"
              + " the way|oh|also|hey)[, ]+){0,2}(?:(?:i(?:'ve| have)?|we(?:'ve| have)?|there's)(?:"
              + " (?:got|have))?(?: (?:a|an|my|the|another))? "
              + WHAT
              + "|(?:(?:a|an|my|the) )?"
              + WHAT
              + "(?: is)?)(?:"
              + " (?:at|with|on|in|by|from|about|for|this|next|tomorrow|today|tonight)\\b[^,;.?!]{0,40})?[.!"
              + " ]*");

  private Engagement() {}

  public static boolean isAllOf(String text) {
    return FORM.matcher(SmallLetters.of(text)).matches();
  }
}
