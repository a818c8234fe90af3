package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.dialogue.Turns.Picture;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;

/** What is said right after a picture: the same of something else, or the same in words. */
public final class PictureTalk {
  private static final String IT =
      "(?:it|that|this|them|the (?:picture|chart|graph|plot|image)|my (?:chart|graph))";
  private static final String TEXT =
      "(?:(?:plain |simple |your own |just |my )?(?:words|text|writing|english|numbers)|a"
          + " sentence)";

  private static final WholeForm IN_WORDS =
      WholeForm.of(
          "(?:(?:and|but|ok|no|sorry|please|pls|can you|could you|would you|i'd like|can i have|i"
              + " want|now|just|rather|same|the same)[, ]+){0,4}(?:(?:(?:say|put|give|tell|show"
              + "|write|explain|describe|have|read)(?: me)?(?: "
              + IT
              + ")?(?: to me)? )?(?:in|as|with) "
              + TEXT
              + "|(?:describe|explain|spell out|write out|read(?: out)?|write)(?: me)? "
              + IT
              + "(?: (?:out|down|to me|aloud|for me|out loud)){0,3}|what (?:does|do) "
              + IT
              + " (?:say|show|tell me|mean)|(?:i )?(?:can'?t|cannot|can not|couldn'?t)"
              + " (?:see|open|load|view|read) (?:"
              + IT
              + "|(?:any )?(?:pictures|images|charts|graphs))|i'?m blind|i am blind|no"
              + " (?:pictures?|images?|charts?)(?:,? (?:just |only )?"
              + TEXT
              + ")?|"
              + IT
              + " (?:isn'?t|doesn'?t|does not|won'?t|is not) (?:show|load|open|come up)(?:ing)?(?:"
              + " up)?)(?:,? (?:please|pls|instead|then|rather|too|thanks)){0,3}[?.! ]*");

  private static final Phrasing OF =
      Phrasing.of(
          "(?:(?:and|ok|then|also|but|please|oh|great|thanks|nice)[, ]+){0,3}(?<lead>of|for|just"
              + " for|the same (?:of|for|with)|same (?:of|for|with)|what about|how"
              + " about|now|and|just|only|) ?(?:the |my )?(?<what>\\p{L}[\\p{L}"
              + " ]{1,28}?)(?<more>(?:,? (?:too|as"
              + " well|instead|please|then|now)){0,3})(?<asks>\\?)?[.! ]*");

  private final Subjects subjects;

  public PictureTalk(Reading reading) {
    this.subjects = new Subjects(reading);
  }

  /** Nothing if no picture was shown just now, or something else is said. */
  public Optional<Move> said(Heard heard) {
    return Turns.picture(heard.here())
        .flatMap(shown -> inWords(heard, shown).or(() -> ofOther(heard, shown)));
  }

  private Optional<Move> inWords(Heard heard, Picture shown) {
    return IN_WORDS.fits(heard.small())
        ? drawn(heard, shown)
            .filter(Outbound.Picture.class::isInstance)
            .map(picture -> heard.answered(((Outbound.Picture) picture).alt()))
        : Optional.empty();
  }

  private Optional<Outbound> drawn(Heard heard, Picture shown) {
    var plans = heard.here().profile().habits().plans();
    var stretch = stretch(heard, shown);
    if (shown.of().isEmpty()) {
      return Pictures.overview(stretch, plans);
    }
    return Pictures.of(List.of(shown.of().split("\\+")), stretch, plans)
        .or(
            () ->
                subjects
                    .named(heard.here(), shown.of(), heard.scene())
                    .flatMap(what -> DiaryPictures.picture(heard.here(), what, stretch)));
  }

  /** Only by its lead is a food or a joint no report; what is asked after every day is known. */
  private Optional<Move> ofOther(Heard heard, Picture shown) {
    var said = OF.matcher(heard.small());
    if (!said.matches()) {
      return Optional.empty();
    }
    var lead = said.group("lead");
    var asks = said.group("asks") != null;
    var leans = !lead.isEmpty() || !said.group("more").isEmpty() || asks;
    var named =
        lead.endsWith("of") || lead.endsWith("for") || lead.endsWith("with")
            ? subjects.named(heard.here(), said.group("what"), heard.scene())
            : leans ? subjects.topic(heard.here(), said.group("what")) : Optional.<Subject>empty();
    return named.map(
        what -> DiaryPictures.of(heard.here(), what, stretch(heard, shown), heard.scene()));
  }

  private static Stretch stretch(Heard heard, Picture shown) {
    return Stretch.between(heard.scene().diary(), shown.first(), shown.last());
  }
}
