package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says who has had enough of us, or would rather come by themselves. Whether it tells
 * of a danger was looked for before.
 */
final class Leaving {
  private static final String OPENING =
      "(?:(?:please|pls|hey|ok|okay|look|no|and|so|but|just|well|sorry|oh|limber|can you|could"
          + " you|i want to|i'd like to|how do i|i think)[,.! ]+){0,4}";
  private static final String CLOSING =
      "(?:,? (?:please|pls|now|any ?more|thanks|thank you|already|will"
          + " you|then|bot|limber)){0,3}[.!? ]*";
  private static final String OURS =
      "(?:(?:all|any|of|the|these|those|your|this|that|such|so many|constant|endless|daily)"
          + " ){0,3}(?:questions?|check-?ins?"
          + "|questioning|messages?|messaging|asking|nagging|bot|app|thing|pestering)";
  private static final Pattern RUDE =
      Pattern.compile(
          OPENING
              + "(?:(?:fuck|f\\*+k?|f off|piss|sod|bugger|naff|eff|jog|fk|bog) ?off|get"
              + " (?:lost|stuffed)|go to hell|(?:fuck|screw|sod|bugger|damn)"
              + " (?:you|u|this|it|that|limber)|shut (?:the (?:fuck|hell) )?up|stfu|drop dead|get"
              + " out of my (?:face|life))"
              + CLOSING);
  private static final Pattern SUBSCRIPTION =
      Pattern.compile(
          OPENING
              + "(?:cancel|end|stop|terminate|quit) (?:my|the|this)"
              + " (?:subscription|membership|plan with you|account|contract|trial|sub)"
              + CLOSING);
  private static final Pattern TOO_MUCH =
      Pattern.compile(
          OPENING
              + "(?:i (?:can't|cannot|cant) (?:go on|carry on|keep up|cope|deal|keep going|be"
              + " doing)(?: any ?more)? with "
              + OURS
              + "|i(?:'m| am) (?:so |really |getting |very )?(?:tired|sick|fed"
              + " up|bored|annoyed|overwhelmed)(?: of| with| by)(?: answering)? "
              + OURS
              + "|"
              + OURS
              + " (?:is|are|'s) (?:just |all |really |getting |driving me )?(?:too"
              + " much|mad|crazy|annoying|overwhelming|exhausting)(?: for me)?|(?:it's|this"
              + " is|that's) all (?:just )?too much (?:asking|questions)|you(?:'re| are)"
              + " (?:nagging|pestering|bugging|annoying|bothering)(?: me)?)"
              + CLOSING);
  private static final Pattern I_COME =
      Pattern.compile(
          OPENING
              + "(?:(?:i'?ll|i will|let me|i'?d rather|i want to|i prefer to) (?:(?:be the one"
              + " to|just|only) )?(?:message|text|write(?: to)?|tell|contact|ping|come to|get in"
              + " touch(?: with)?|check in(?: with)?|talk to|reach out(?: to)?|ask)(?:"
              + " (?:you|u))?(?: (?:myself|first|when (?:i (?:want|like|feel like it|need(?: to|"
              + " you| it)?)|it suits me)|if i"
              + " (?:want|need|like|feel like it)(?: (?:to|you|it))?|whenever i (?:want|like|feel"
              + " like it)|in my own time)){1,2}|(?:(?:don't|do not|dont|stop|no need to|you don't"
              + " have to) (?:check(?:ing)? in(?: (?:with|on))?|check(?:ing)? (?:on|up"
              + " on)|messag(?:e|ing)|text(?:ing)?|writ(?:e|ing)(?:"
              + " to)?|ask(?:ing)?|contact(?:ing)?|ping(?:ing)?)(?: me)?(?: (?:any"
              + " ?more|first))?[,;. ]+)(?:(?:and|because|as) )?(?:i'?ll|i will|let me) (?:come"
              + " to|message|text|write to|tell|contact|ask|ping|find|reach out to|check in(?:"
              + " with)?)(?: (?:you|u))?(?: (?:myself|when .{3,30}|if .{3,30}))?|only"
              + " (?:answer|reply|talk|speak) when i (?:ask|write|talk|message)(?: (?:to )?you)?)"
              + CLOSING);

  private Leaving() {}

  static Optional<Move> said(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (RUDE.matcher(plain).matches()) {
      return Optional.of(Move.to(here, Schedules.quieter(Wording.NO_HARD_FEELINGS)));
    }
    if (TOO_MUCH.matcher(plain).matches()) {
      return Optional.of(Move.to(here, Schedules.quieter(Wording.TOO_MUCH)));
    }
    if (SUBSCRIPTION.matcher(plain).matches()) {
      return Optional.of(
          Schedules.pauseForGood(here, Wording.NOTHING_TO_CANCEL + Wording.STOPPED, scene));
    }
    return I_COME.matcher(plain).matches()
        ? Optional.of(Schedules.pauseForGood(here, Wording.YOU_COME_TO_ME, scene))
        : Optional.empty();
  }
}
