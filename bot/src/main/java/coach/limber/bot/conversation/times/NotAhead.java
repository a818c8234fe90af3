package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Intent;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time or a place that is to hold from a later day, or only was once: "in winter at 18:00", "I'm
 * from Poland". What is set holds from now on, so nothing is set.
 */
public final class NotAhead {
  private static final String MONTH = CalendarWords.ANY_MONTH + "\\b";
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:(?:in|during|over|from|starting|as of|come|by|once it'?s|when it'?s|for)"
              + " (?:the |next |early |late |mid |this )?(?:winter|summer|spring|autumn|fall"
              + "|christmas|"
              + MONTH
              + ")\\b|(?:from|starting|beginning|as of) (?:the )?(?:next (?:week|month|year)"
              + "|(?:next |this |coming )?"
              + CalendarWords.WEEKDAY
              + "|end"
              + " of|\\d{1,2}(?:st|nd|rd|th)\\b)|on (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + "|on (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|on "
              + MONTH
              + " (?:the )?\\d{1,2}\\b)");

  /** It has come already, or only part of a day or week is named. */
  private static final Pattern BY_NOW =
      Pattern.compile(
          "\\b(?:now|already|today|tonight|moved|arrived|landed|since|been|got here|until|till"
              + "|from \\w+day (?:to|through|till|until))\\b");

  private static final Pattern ORIGIN =
      Pattern.compile(
          "\\b(?:i'?m|i am|im|we'?re|we are|i come|my (?:family|parents) (?:is|are|come))(?:"
              + " (?:originally|actually|a|an?|\\w+ girl|\\w+ boy|really)){0,2} from\\b");
  private static final Pattern LIVES_THERE =
      Pattern.compile(
          "\\b(?:zone|clock|time|live|living|moved|now|these days|here|writing|texting|messaging"
              + "|back)\\b");

  private NotAhead() {}

  /** Nothing if the wish holds from now on. */
  public static Optional<Move> said(Heard heard) {
    if (!(heard.understood() instanceof Understood.Wish(var request))) {
      return Optional.empty();
    }
    var small = heard.small();
    var later = LATER.matcher(small).find() && !BY_NOW.matcher(small).find();
    if (request.intent() == Intent.SET_TIME) {
      return later ? Optional.of(heard.answered(TimeTalkWords.NOT_AHEAD)) : Optional.empty();
    }
    if (request.intent() != Intent.SET_TIMEZONE) {
      return Optional.empty();
    }
    // where the journey goes is remembered by the rule for it
    if (later && GoingAway.place(heard.text()).isPresent()) {
      return Optional.empty();
    }
    if (later) {
      return Optional.of(heard.answered(SettingWords.WHEN_YOU_ARE_THERE));
    }
    return ORIGIN.matcher(small).find() && !LIVES_THERE.matcher(small).find()
        ? Optional.of(heard.answered(TimeTalkWords.clockStays(heard.here().profile().zone())))
        : Optional.empty();
  }
}
