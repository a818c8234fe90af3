package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.life.AfterDanger;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.knowledge.Understood;
import java.time.LocalDate;
import java.util.List;

/** What answers "how are you now?", which is asked before the questions after a danger. */
public final class HowAreYou {
  private final CheckIns checkIns;
  private final FreeTalk freeTalk;

  public HowAreYou(CheckIns checkIns, FreeTalk freeTalk) {
    this.checkIns = checkIns;
    this.freeTalk = freeTalk;
  }

  public Move said(Heard said) {
    var still = said.from(new Focus.Idle());
    if (AfterDanger.isNotWell(said.text())) {
      return still.from(notWell(said.here())).answered(SafetyWords.GET_HELP);
    }
    var heard = said.from(asked(said.here()));
    if (AfterDanger.tellsHowTheyAre(heard.text())) {
      return thanked(heard);
    }
    return switch (heard.understood()) {
      case Understood.Question _, Understood.Wish _, Understood.Doubt _ -> freeTalk.alone(still);
      case Understood.Told _ ->
          freeTalk
              .alone(heard.from(new Focus.CheckingIn(heard.today())))
              .after(warmly(heard.text()));
      case Understood.SmallTalk _, Understood.Foreign _, Understood.Danger _ -> thanked(heard);
    };
  }

  /** What they tell of themselves before the day's numbers: "home now, pain 3". */
  private static List<Outbound> warmly(String text) {
    return AfterDanger.isHome(text)
        ? List.of(new Outbound.Text(SafetyWords.GLAD_YOU_ARE_HOME))
        : AfterDanger.tellsHowTheyAreFirst(text)
            ? List.of(new Outbound.Text(SafetyWords.THANKS_FOR_SAYING))
            : List.of();
  }

  private Move thanked(Heard heard) {
    return goOn(
        heard.here(),
        heard.today(),
        new Outbound.Text(SafetyWords.THANKS_FOR_SAYING),
        heard.scene());
  }

  Move tapped(Settled here, String choice, Scene scene) {
    if (!(here.focus() instanceof Focus.AskedHow(var day))) {
      return Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
    }
    return choice.endsWith("worse")
        ? Move.to(notWell(here), edit(day, SafetyWords.GET_HELP))
        : goOn(asked(here), day, edit(day, SafetyWords.THANKS_FOR_SAYING), scene);
  }

  /** It is asked once; who is worse, or speaks of something else, is not nudged yet. */
  private static Settled asked(Settled here) {
    return here.with(here.marks().with(Care.NONE)).with(new Focus.Idle());
  }

  /** Then it is asked again the next day. */
  private static Settled notWell(Settled here) {
    return here.with(here.marks().with(Care.UNTIL_THEY_SAY)).with(new Focus.Idle());
  }

  private static Outbound edit(LocalDate day, String words) {
    return new Outbound.Edit(Prompt.HOW + day, words, List.of());
  }

  private Move goOn(Settled here, LocalDate day, Outbound thanks, Scene scene) {
    return checkIns.open(here, day, scene).after(List.of(thanks));
  }
}
