package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.day.Mending;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.WeekWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody chose last and takes back: "undo", "no, leave it as it was". */
public final class PutBack {
  private static final Duration OPEN_FOR = Duration.ofDays(2);

  private static final WholeForm AS_IT_WAS =
      WholeForm.of(
          "(?:(?:no|nope|wait|sorry|oops|actually|ok|please|pls|can you|could you|on second"
              + " thoughts?|hm+)[,.!]? ){0,4}(?:(?:change|put|set|switch|move|turn)"
              + " (?:it|that|them|the time) back(?: again| on| off)?|(?:leave|keep)"
              + " (?:it|that|everything|things) (?:as|how|like|the way) (?:it|they)"
              + " (?:was|were)|(?:back to )?(?:as|how|the way|what) it was(?: before)?|revert(?:"
              + " (?:it|that))?|undo (?:the|that|my) (?:change|setting))(?:"
              + " (?:please|pls|then|again|before)){0,2}[.! ]*");

  /** What may be meant of anything, and right after a change is meant of it. */
  private static final WholeForm NEVER_MIND =
      WholeForm.of(
          "(?:(?:no|nope|wait|sorry|oops|actually|ok|please)[,.!]? ){0,3}(?:cancel"
              + " (?:that|it)|never ?mind(?: that)?|nvm|scrap (?:that|it)|forget (?:that|it)|not"
              + " that|leave (?:it|that)|wait no|no wait|i (?:don't|do not) want that)[.! ]*");

  /** What was switched off just now is to stay: "actually keep it", "no, on". */
  private static final WholeForm STAYS =
      WholeForm.of(
          "(?:(?:no|nope|nah|wait|sorry|oops|actually|ok|please|hm+|on second thoughts?)[,.!]?"
              + " ){0,4}(?:(?:keep|leave) (?:it|'?em|them|that|those|the \\w+(?: \\w+)?)(?: on|"
              + " coming| going)?|(?:no|nope|actually|sorry|oops|wait)[,.!]? on|(?:back|stay|switch"
              + " (?:it|them)|turn (?:it|them)|put (?:it|them))(?: back)? on(?: again)?|on"
              + " again|(?:i (?:do )?(?:want|like) (?:it|them|those)(?: after all| back)?))(?:"
              + " (?:please|pls|then|again|after all)){0,2}[.! ]*");

  private static final Duration JUST_NOW = Duration.ofMinutes(5);

  private PutBack() {}

  /** A setting is put back if it was changed after anything was noted; nothing if none was. */
  public static Optional<Move> said(Settled here, String text, Prompt prompt, Scene scene) {
    var plain = SmallLetters.of(text);
    var undoes = Amendment.takesBack(text) || AS_IT_WAS.fits(plain);
    var idle = here.focus() instanceof Dialogue.Focus.Idle;
    var openFor = undoes && idle ? OPEN_FOR : JUST_NOW;
    return (idle || here.focus() instanceof Dialogue.Focus.CheckingIn)
            && here.chosen() instanceof Chosen.Before(var before, var at)
            && at.isAfter(scene.at().minus(openFor))
            && (undoes
                || NEVER_MIND.fits(plain)
                || (STAYS.fits(plain) && isLessThan(here.profile(), before)))
            && isLatest(at, scene)
        ? Optional.of(to(before, here, prompt, scene))
        : Optional.empty();
  }

  /** Whether something was switched off, put off or let go. */
  private static boolean isLessThan(Profile now, Profile before) {
    return (before.weekly().on() && !now.weekly().on())
        || (before.timetable().reminders() && !now.timetable().reminders())
        || (now.habits().nudging() != Nudging.ON && before.habits().nudging() == Nudging.ON)
        || (before.pause() instanceof Pause.None && !(now.pause() instanceof Pause.None))
        || now.habits().plans().size() < before.habits().plans().size();
  }

  /** Whether nothing was noted since then. */
  public static boolean isLatest(Instant at, Scene scene) {
    return at.isAfter(Mending.lastNoted(scene).orElse(Instant.EPOCH));
  }

  private static Move to(Profile before, Settled here, Prompt prompt, Scene scene) {
    var back = here.with(before);
    var pauses = !before.pause().equals(here.profile().pause());
    var entries = pauses ? Schedules.repaused(here, before.pause(), scene) : List.<Entry>of();
    var words = new ArrayList<>(List.of(SettingWords.PUT_BACK));
    words.addAll(differences(here.profile(), back, prompt, scene));
    return Move.to(back, new Outbound.Text(String.join(" ", words))).writing(entries);
  }

  /** What is different now that it is as it was before. */
  private static List<String> differences(Profile now, Settled back, Prompt prompt, Scene scene) {
    var before = back.profile();
    var words = new ArrayList<String>();
    if (!before.zone().equals(now.zone())) {
      words.add(SettingWords.zoneIs(before.zone(), scene.at()));
    }
    if (!before.pause().equals(now.pause())) {
      words.add(
          before.pause() instanceof Pause.None
              ? SettingWords.askingAgain(before, prompt.next(back, scene), scene.at())
              : PauseWords.paused(before.pause()));
    } else if (!before
        .timetable()
        .reminding(now.timetable().reminders())
        .with(now.timetable().trip())
        .equals(now.timetable())) {
      words.add(SettingWords.asking(before.timetable()));
    }
    if (before.timetable().reminders() != now.timetable().reminders()) {
      words.add(
          before.timetable().reminders() ? SettingWords.REMINDERS_ON : SettingWords.REMINDERS_OFF);
    }
    if (before.weekly().on() != now.weekly().on()) {
      words.add(before.weekly().on() ? WeekWords.on(before.weekly()) : WeekWords.OFF);
    }
    if (!before.habits().nudging().equals(now.habits().nudging())) {
      words.add(
          switch (before.habits().nudging()) {
            case Nudging.ON -> NudgeWords.NUDGES_ON;
            case Nudging.OFF -> NudgeWords.NUDGES_OFF;
            case Nudging.FEWER -> NudgeWords.FEWER;
            case Nudging.WEEKLY -> NudgeWords.NUDGES_WEEKLY;
          });
    }
    plans(now.habits().plans(), before.habits().plans()).forEach(words::add);
    return words;
  }

  private static List<String> plans(List<Plan> now, List<Plan> before) {
    var words = new ArrayList<String>();
    before.stream()
        .filter(plan -> !now.contains(plan))
        .forEach(plan -> words.add(plan.words() + "."));
    now.stream()
        .filter(plan -> before.stream().noneMatch(one -> one.habit().equals(plan.habit())))
        .forEach(plan -> words.add(PlanWords.gone(plan.step())));
    return words;
  }
}
