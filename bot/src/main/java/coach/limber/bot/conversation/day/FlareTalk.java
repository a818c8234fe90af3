package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Flare;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.bot.diary.Flares;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of much pain: they are marked, and what was different is kept if the person offers it. */
public final class FlareTalk {
  public static final String PREFIX = "flare/";

  /** The journal's field for what was different, in the person's own words. */
  public static final String NOTE = "note/flare";

  private static final int LONGEST = 300;
  private static final Phrasing DIFFERENT =
      Phrasing.of(
          "(?is)(?:what (?:was|is) |what'?s |it was |the )?different(?: (?:today|yesterday|this"
              + " time|was|is|thing))? ?[:,-]? (?:was |is"
              + " )?(?<what>(?!from|than|foods?|kinds?|types?|now)\\S.{2,300})");

  private FlareTalk() {}

  /** The same move with every day whose pain it changes marked or unmarked. */
  public static Move marked(Move move, Scene scene) {
    var days = new LinkedHashSet<LocalDate>();
    for (var entry : move.entries()) {
      if (entry.field().equals(Measure.PAIN.id())) {
        days.add(entry.day());
      }
    }
    if (days.isEmpty()) {
      return move;
    }
    var diary = scene.diary().with(move.entries());
    var marks = days.stream().flatMap(day -> Flare.mark(diary, day, scene.at()).stream()).toList();
    return marks.isEmpty() ? move : move.writing(marks);
  }

  static Choice offer(LocalDate day) {
    return new Choice(CheckInWords.NOTE_WHAT_DIFFERED, PREFIX + day);
  }

  public static Move tapped(Settled here, String choice) {
    try {
      var day = LocalDate.parse(choice.substring(PREFIX.length()));
      return Move.to(
          here.with(new Focus.AskedWhatWasDifferent(day)),
          new Outbound.Text(CheckInWords.WHAT_DIFFERED));
    } catch (DateTimeException _) {
      return Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
    }
  }

  /** "Different: stayed up late" after a flare, without a tap. */
  public static Optional<Move> typed(
      Settled here, String text, Understood understood, Scene scene) {
    var said = DIFFERENT.matcher(text.strip());
    if (!said.matches()) {
      return Optional.empty();
    }
    var today = here.profile().dayAt(scene.at());
    return Stream.of(today, today.minusDays(1))
        .filter(day -> Flares.isOn(scene.diary(), day))
        .findFirst()
        .flatMap(
            day ->
                said(here, day, said.group("what"), understood, scene).map(move -> move.on(here)));
  }

  /** Any words do, unless they plainly ask for something else. */
  public static Optional<Move> said(
      Settled here, LocalDate day, String text, Understood understood, Scene scene) {
    var asks =
        QuestionForm.asks(text)
            || understood instanceof Understood.Wish
            || understood.isAnswered()
            || YesNo.of(text) == YesNo.NO;
    if (asks || text.isBlank()) {
      return Optional.empty();
    }
    var entries = new ArrayList<Entry>();
    if (understood instanceof Understood.Told(var report)) {
      entries.addAll(Noting.entries(report, day, Origin.TYPED, scene));
    }
    var words = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    entries.add(
        new Entry(day, scene.at(), NOTE, new Said.Given(new Value.Level(words)), Origin.TYPED));
    return Optional.of(
        Move.to(
                here.with(new Focus.Idle()),
                new Outbound.Question(
                    Messages.notedKey(scene.at()),
                    CheckInWords.NOTE_KEPT,
                    List.of(List.of(Messages.undo(scene.at())))))
            .writing(entries));
  }
}
