package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.dialogue.Timetable.Trip;
import coach.limber.bot.conversation.meaning.SecondThoughts;
import coach.limber.bot.conversation.settled.Crew;
import coach.limber.bot.conversation.settled.Settings;
import coach.limber.bot.conversation.times.Homecoming;
import coach.limber.bot.conversation.times.PauseTalk;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.SettingWords;
import java.util.Optional;

/** Back from a journey or a break, or a break after all, or none. */
final class SecondThoughtsTalk {
  private final Asking asking;
  private final CheckIns checkIns;
  private final Prompt prompt;
  private final Settings settings;
  private final Rules<Heard> rules;

  SecondThoughtsTalk(Crew crew) {
    this.asking = crew.asking();
    this.checkIns = crew.checkIns();
    this.prompt = crew.prompt();
    this.settings = crew.settings();
    this.rules =
        Rules.of(
            new Rule<>("landed", "before home: \"just landed\" does not say where", this::landed),
            new Rule<>(
                "home again", "before staying: only who is away comes home", this::homeAgain),
            new Rule<>(
                "stays here",
                "before the rest: \"not going after all\" ends no break",
                this::stays),
            new Rule<>("second thoughts", "the plainest words come last", this::thought));
  }

  Optional<Move> said(Heard heard) {
    return rules.hear(heard);
  }

  private Optional<Move> landed(Heard heard) {
    return Homecoming.arrivedAt(heard.here(), heard.text(), heard.today())
        .<Ask>map(Ask.IsThisZone::new)
        .or(
            () ->
                Homecoming.isJustLanded(heard.text())
                    ? Optional.of(new Ask.Where())
                    : Optional.empty())
        .map(ask -> settings.ask(heard.here(), ask, heard.scene().at()));
  }

  private Optional<Move> homeAgain(Heard heard) {
    return heard.here().profile().isAwayOn(heard.today()) && Homecoming.isSaidIn(heard.text())
        ? Optional.of(resumed(heard))
        : Homecoming.before(heard.here(), heard.text(), heard.today())
            .map(
                home ->
                    settings
                        .zone(heard.here(), home, new Trip.None(), heard.scene())
                        .saying(
                            new Outbound.Text(
                                SettingWords.unlessYouStay(heard.here().profile().zone()))));
  }

  private Optional<Move> stays(Heard heard) {
    return PauseTalk.staysHere(heard.text(), asking::namesPlace)
        ? Optional.of(isPaused(heard) ? resumed(heard) : answered(heard, SettingWords.AS_IT_IS))
        : Optional.empty();
  }

  private Optional<Move> thought(Heard heard) {
    return SecondThoughts.in(heard.text())
        .flatMap(
            thought ->
                switch (thought) {
                  case PAUSE ->
                      Optional.of(Schedules.pause(heard.here(), heard.text(), heard.scene()));
                  case WELL_AGAIN ->
                      heard.here().profile().pause() instanceof Pause.UntilTold
                          ? Optional.of(resumed(heard))
                          : Optional.empty();
                  case GO_ON ->
                      Optional.of(
                          isPaused(heard)
                              ? resumed(heard)
                              : answered(heard, SettingWords.GO_ON_THEN));
                  case JUST_GO_ON ->
                      isPaused(heard) ? Optional.of(resumed(heard)) : Optional.empty();
                });
  }

  private Move resumed(Heard heard) {
    return Schedules.resume(heard.here(), prompt, heard.text(), heard.scene());
  }

  private Move answered(Heard heard, String words) {
    return checkIns.answered(heard.here(), words, heard.scene());
  }

  private static boolean isPaused(Heard heard) {
    return heard.here().profile().pause().isOnOrPlanned(heard.today());
  }
}
