package coach.limber.bot.conversation;

import coach.limber.bot.checkin.CheckIn;
import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.diary.Pictures;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.ProgressWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.coaching.CheckInQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a person stands at a glance, for platforms that have a page for it. Its words tell how
 * often, not what, they answered, as others may look on; only the picture of the week shows more.
 */
public sealed interface Overview {
  int WEEK = 7;

  /** Has not finished the first meeting. */
  record Unmet() implements Overview {}

  /**
   * Has met us.
   *
   * @param open whether some of today's questions are open
   * @param picture of the last seven days, as far as the person was met; empty if none of them was
   *     answered
   * @param paused whether nothing is sent unasked now
   * @param nudged whether they want nudges at all
   */
  record Met(
      String today,
      boolean open,
      String week,
      Optional<Outbound.Picture> picture,
      String settings,
      boolean paused,
      boolean nudged)
      implements Overview {}

  static Overview of(Memory memory, List<CheckInQuestion> questions, Instant at) {
    return memory
        .dialogue()
        .settled()
        .<Overview>map(here -> of(here, memory, questions, at))
        .orElseGet(Unmet::new);
  }

  private static Overview of(
      Settled here, Memory memory, List<CheckInQuestion> questions, Instant at) {
    var profile = here.profile();
    var today = profile.dayAt(at);
    var all = questions.stream().map(Question::of).toList();
    var checkIn = CheckIn.of(all, profile.questions().most(), today, memory.diary());
    var week = new Stretch(memory.diary(), today, WEEK).sinceMet();
    var paused = profile.pause().covers(today);
    return new Met(
        CheckInWords.today(checkIn.answered(), checkIn.questions().size()),
        checkIn.open().isPresent(),
        ProgressWords.answered(week),
        Pictures.overview(week, profile.habits().plans()).map(Outbound.Picture.class::cast),
        paused ? PauseWords.paused(profile.pause()) : SettingWords.askedAt(profile),
        paused,
        profile.habits().nudging() != Nudging.OFF);
  }
}
