package coach.limber.bot.conversation.habits;

import coach.limber.bot.conversation.day.HabitQuestion;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.NudgeAgain;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tap under a nudge does. The first time that one is answered, the person is asked whether
 * we may learn from them; never again.
 */
public final class NudgeTaps {
  public static final String PREFIX = "nudge/";
  public static final String LEARN = "learn/";

  private NudgeTaps() {}

  /** {@code nudge/2026-03-29/done}. */
  public static Move tapped(Settled here, String choice, Scene scene) {
    var parts = choice.split("/", 3);
    var day = parts.length == 3 ? day(parts[1]) : Optional.<LocalDate>empty();
    if (day.isEmpty() || day.get().isBefore(here.profile().dayAt(scene.at()).minusDays(1))) {
      return Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
    }
    var decision = Decision.on(scene.diary(), day.get());
    var move =
        switch (parts[2]) {
          case "done" -> done(here, day.get(), decision, scene);
          case "fewer" -> Move.to(habits(here, Nudging.FEWER), closed(day.get(), NudgeWords.FEWER));
          case "other" ->
              Move.to(
                  withoutWords(here, day.get(), scene),
                  closed(day.get(), NudgeWords.NOT_THESE_WORDS));
          default -> Move.to(here, closed(day.get(), NudgeWords.ANOTHER_DAY));
        };
    return asking(move.writing(List.of(line(day.get(), NudgeAgain.REPLY, parts[2], scene))), here);
  }

  /** The same, typed: the nudge stands answered, and what is said comes below it. */
  public static Move typed(
      Move move, Settled before, LatestNudge nudge, String reply, Scene scene) {
    var day = nudge.day();
    return asking(
        move.after(List.of(closed(day, nudge.plan().words() + ".")))
            .writing(List.of(line(day, NudgeAgain.REPLY, reply, scene))),
        before);
  }

  /** The same of a nudge that was put off, and so stands answered already. */
  public static Move typedLater(Move move, LatestNudge nudge, String reply, Scene scene) {
    return move.writing(List.of(line(nudge.day(), NudgeAgain.REPLY, reply, scene)));
  }

  private static Settled habits(Settled here, Nudging how) {
    return here.with(here.profile().with(here.profile().habits().with(how)));
  }

  private static Move done(Settled here, LocalDate day, Optional<Decision> decision, Scene scene) {
    var habits = here.profile().habits();
    var plan = decision.flatMap(one -> habits.plan(one.habit())).or(habits::first);
    if (plan.isEmpty()) {
      return Move.to(here, closed(day, NudgeWords.WELL_DONE));
    }
    return Move.to(here, closed(day, plan.get().words() + ". " + NudgeWords.WELL_DONE))
        .writing(entries(plan.get(), day, scene));
  }

  /** The habit is added to what else was done that day. */
  private static List<Entry> entries(Plan plan, LocalDate day, Scene scene) {
    var before = Noting.items(scene.diary(), day, Measure.HABITS_DONE);
    var all = Stream.concat(before.stream(), Stream.of(plan.habit())).distinct().toList();
    return Noting.entries(HabitQuestion.done(all), day, Origin.TAPPED, scene);
  }

  /** The words of that day's nudge do not come again. */
  public static Settled withoutWords(Settled here, LocalDate day, Scene scene) {
    return Decision.on(scene.diary(), day)
        .map(one -> here.profile().habits().notWanting(one.words()))
        .map(habits -> here.with(here.profile().with(habits)))
        .orElse(here);
  }

  // May we learn from it?

  private static Move asking(Move move, Settled before) {
    if (before.profile().habits().agreement() != Agreement.NOT_ASKED
        || !(move.next() instanceof Settled next)) {
      return move;
    }
    return move.on(with(next, Agreement.ASKED))
        .saying(
            new Outbound.Question(
                LEARN,
                NudgeWords.MAY_I_LEARN,
                List.of(
                    List.of(
                        new Choice(NudgeWords.LEARN, LEARN + "yes"),
                        new Choice(NudgeWords.DO_NOT_LEARN, LEARN + "no")))));
  }

  public static Move learn(Settled here, String choice, Scene scene) {
    var agreement = choice.equals(LEARN + "yes") ? Agreement.YES : Agreement.NO;
    var words = agreement == Agreement.YES ? NudgeWords.LEARNING : NudgeWords.NOT_LEARNING;
    return agreed(here, agreement, new Outbound.Edit(LEARN, words, List.of()), scene);
  }

  /** The person said so of their own accord, then or later. */
  public static Move stopLearning(Settled here, Scene scene) {
    return agreed(here, Agreement.NO, new Outbound.Text(NudgeWords.NOT_LEARNING), scene);
  }

  private static Move agreed(Settled here, Agreement agreement, Outbound reply, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var line = new Entry(today, scene.at(), Agreement.FIELD, agreement.said(), Origin.TAPPED);
    return Move.to(with(here, agreement), reply).writing(List.of(line));
  }

  private static Settled with(Settled here, Agreement agreement) {
    return here.with(here.profile().with(here.profile().habits().with(agreement)));
  }

  private static Entry line(LocalDate day, String field, String word, Scene scene) {
    return new Entry(
        day, scene.at(), field, new Entry.Said.Given(new Value.Level(word)), Origin.TAPPED);
  }

  private static Outbound closed(LocalDate day, String text) {
    return new Outbound.Edit(PREFIX + day, text, List.of());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
