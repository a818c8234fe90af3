package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.choices.Minors;
import coach.limber.bot.conversation.day.FlareTalk;
import coach.limber.bot.conversation.day.Messages;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.diary.Weeks;
import coach.limber.bot.conversation.habits.NudgeTaps;
import coach.limber.bot.conversation.life.Erasing;
import coach.limber.bot.conversation.life.PerhapsOfUs;
import coach.limber.bot.conversation.times.Moving;
import coach.limber.bot.conversation.times.OneDays;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Reminder;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.SettingWords;
import java.util.List;

/**
 * What follows from each button but those of the check-in. A button is known by how its choice
 * begins; no two begin alike, so that their order does not matter.
 */
public final class Taps {
  static final String NEW_HABIT = "wish/habit";

  /** What follows from a tap. */
  private interface Tapping {
    Move tapped(Settled here, String choice, Scene scene);
  }

  /** All the buttons whose choices begin so. */
  private record Button(String prefix, Tapping does) {}

  private final Asking asking;
  private final Settings settings;
  private final List<Button> buttons;

  public Taps(Crew crew, HowAreYou howAreYou) {
    this.asking = crew.asking();
    this.settings = crew.settings();
    var checkIns = crew.checkIns();
    this.buttons =
        List.of(
            new Button(Minors.PREFIX, (here, choice, _) -> Minors.tapped(here, choice)),
            new Button(Messages.UNDO, checkIns::undo),
            new Button(FlareTalk.PREFIX, (here, choice, _) -> FlareTalk.tapped(here, choice)),
            new Button(NudgeTaps.PREFIX, NudgeTaps::tapped),
            new Button(NudgeTaps.LEARN, NudgeTaps::learn),
            new Button(Plans.PREFIX, new Plans(settings)::tapped),
            new Button(OneDays.PREFIX, crew.oneDays()::tapped),
            new Button(Weeks.PREFIX, Weeks::tapped),
            new Button(Schedules.PREFIX, Schedules::tapped),
            new Button(
                PerhapsOfUs.COACHING, (here, _, scene) -> Schedules.pauseForGood(here, scene)),
            new Button(Reminder.OFF, (here, _, _) -> Schedules.remind(here, false)),
            new Button(Erasing.PREFIX, (here, choice, _) -> Erasing.tapped(here, choice)),
            new Button(Prompt.HOW, howAreYou::tapped),
            new Button(
                NEW_HABIT,
                (here, _, scene) -> settings.ask(here, new Ask.WhichHabit(), scene.at())),
            new Button(Moving.PREFIX, this::moved));
  }

  public Move tapped(Settled here, String choice, Scene scene) {
    return buttons.stream()
        .filter(button -> choice.startsWith(button.prefix()))
        .findFirst()
        .map(button -> button.does().tapped(here, choice, scene))
        .orElseGet(() -> answered(here, asking.tapped(choice), scene));
  }

  List<String> prefixes() {
    return buttons.stream().map(Button::prefix).toList();
  }

  private Move moved(Settled here, String choice, Scene scene) {
    return Moving.zone(choice)
        .map(zone -> settings.zone(here, zone, new Timetable.Trip.None(), scene))
        .orElseGet(() -> Move.to(here, new Outbound.Text(SettingWords.NO_CHANGE)));
  }

  /** A choice of the question that is asked; one of an earlier question is too late. */
  private Move answered(Settled here, Told told, Scene scene) {
    return here.focus() instanceof Focus.Asked(var ask) && asking.answers(ask, told)
        ? settings.on(here, ask, told, scene)
        : Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
  }
}
