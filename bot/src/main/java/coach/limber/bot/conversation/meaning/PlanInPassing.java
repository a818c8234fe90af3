package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.IfThen;
import java.util.Optional;
import java.util.regex.Pattern;

/** A habit with its moment, told beside something else: "9pm, and I want to walk after dinner". */
public final class PlanInPassing {
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)[,.;!]\\s*(?:and |but |then )?|\\s+(?:and|but|then)\\s+");
  private static final Pattern MEANT =
      Pattern.compile("(?i)(?:i'?ll|i will|i want to|i'?d like to|i would like to|i plan to)\\b.*");

  /** To be asked then is no habit. */
  private static final Pattern ABOUT_US =
      Pattern.compile("(?i).*\\b(?:ask|remind|message|ping|nudge|check|question)\\w*\\b.*");

  private PlanInPassing() {}

  public static Optional<IfThen> in(String text) {
    return BETWEEN
        .splitAsStream(text.replace('’', '\''))
        .filter(part -> MEANT.matcher(part).matches() && !ABOUT_US.matcher(part).matches())
        .flatMap(part -> IfThen.answer(part).stream())
        .findFirst();
  }
}
