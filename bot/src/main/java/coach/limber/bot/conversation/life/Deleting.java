package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** A wish to delete a part: what can be taken back by itself, and what only with all the rest. */
public final class Deleting {
  private static final String DELETE = "(?:delete|erase|wipe|remove|clear|get rid of|scrap)";
  private static final String DAY =
      "(?:(?:on |for )?(?:last |this"
          + " )?"
          + CalendarWords.WEEKDAY
          + "|(?:a|one|some|single|any|that) (?:single"
          + " |whole )?days?|(?:last|this|the|my)(?: (?:whole|entire|past))?"
          + " (?:week|month|weekend|year)|the (?:last|past) (?:\\d+|two|three|few)"
          + " (?:days|weeks)|the \\d{1,2}(?:st|nd|rd|th)|days?)";
  private static final WholeForm OF_A_DAY =
      WholeTexts.form(
          "(?:(?:can|could|may) (?:i|you) |how (?:do|can) i |i want to |i'?d like to |is it"
              + " possible to )?"
              + DELETE
              + "(?: (?:just|only|all|everything))?(?: (?:the |my |all"
              + " )?(?:answers?|notes?|check-?ins?|entry|entries|data|record|what i (?:said|noted))"
              + " (?:from|for|of|on))? "
              + DAY
              + "(?:'?s? (?:answers?|notes?|check-?in|entry|entries|data|only))?");
  private static final WholeForm OF_A_PART =
      WholeTexts.form(
          "(?:(?:can|could|may) (?:i|you) |how (?:do|can) i |i want to |i'?d like to )?"
              + DELETE
              + "(?: (?:just|only|all))?(?: of)? (?:the |my )?(?:question(?:s)?(?: history)?|chat"
              + "(?: history)?|conversation|history|answers?|notes?|messages?|check-?ins?|diary"
              + "|pain (?:scores?|history)|food diary|part of (?:it|my (?:data|diary)))(?:"
              + " (?:but|and|except) (?:not|keep|leave|for)? ?.{3,40}|(?: only)? history)?");
  private static final Pattern BUT =
      Pattern.compile("\\b(?:but|except|only|just|question|chat|conversation|part|food|pain)\\b");

  /** These can go by themselves. */
  private static final Pattern BY_DAY = Pattern.compile("(?i)\\b(?:today|yesterday)\\b");

  private static final WholeForm ALONE = WholeTexts.form(DELETE);

  private static final String A_DAY =
      "A day as such stays until \"delete everything\". Of today and yesterday I can take it all"
          + " back: say \"forget today\" or \"forget yesterday\". An older day stays as it is.";
  private static final String A_PART =
      "I can't delete only that. \"Undo\" takes back what I noted last, \"forget today\" what I"
          + " noted today, and \"delete everything\" wipes all of it, also your habits and your"
          + " last questions.";
  private static final String WHAT =
      "What shall go? \"Undo\" takes back what I noted last, \"delete everything\" wipes all of"
          + " it.";

  private Deleting() {}

  /** While something is asked about what to erase, or set, the text belongs there. */
  public static Optional<Move> said(Settled here, String text) {
    if (!(here.focus() instanceof Focus.Idle) || BY_DAY.matcher(text).find()) {
      return Optional.empty();
    }
    if (WholeTexts.is(ALONE, text)) {
      return Optional.of(Move.to(here, new Outbound.Text(WHAT)));
    }
    if (WholeTexts.is(OF_A_DAY, text)) {
      return Optional.of(Move.to(here, new Outbound.Text(A_DAY)));
    }
    return WholeTexts.is(OF_A_PART, text) && BUT.matcher(text).find()
        ? Optional.of(Move.to(here, new Outbound.Text(A_PART)))
        : Optional.empty();
  }
}
