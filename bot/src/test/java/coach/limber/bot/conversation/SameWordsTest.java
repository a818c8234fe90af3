package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.diary.Diary;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Places;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that loop over words would run out of stack on a word that fills a whole message. */
class SameWordsTest {
  private static final Person SOMEBODY = new Person("telegram", "4711");
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Conversation CONVERSATION =
      new Conversation(
          new Desk(
              (_, _) -> new Understood.SmallTalk("joke"),
              KnowledgeBase.load(),
              Coaching.load(),
              Places.load()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok so ",
        "and then ",
        "please ",
        "a week ",
        "until ",
        "today ",
        "ask me ",
        "remind me ",
        "only ",
        "twice a week ",
        "let's ",
        "the my ",
        "no sorry ",
        "really very ",
        "doctor ",
        "so it was ",
        "walk after ",
        "and i want to ",
        "i'll ",
        "pain 4 and ",
        "yes ",
        "link ",
        "forget ",
        "i'm in ",
        "9pm ",
        "from ",
        "away "
      })
  void aMessageOfTheSameWordsIsAnswered(String words) {
    var choosing =
        new Dialogue.Choosing(ZoneId.of("Europe/Rome"), Timetable.daily(LocalTime.of(8, 0)));
    var settled =
        after(
            new Memory(choosing, Diary.empty()),
            new Inbound.Tapped(SOMEBODY, "1", NOW, "habit/none"));
    var paused = after(settled, new Inbound.Said(SOMEBODY, "2", NOW, "/pause"));
    var said = new Inbound.Said(SOMEBODY, "3", NOW, words.repeat(4_000 / words.length()));

    assertThat(CONVERSATION.next(Memory.none(), said).replies()).isNotEmpty();
    assertThat(CONVERSATION.next(settled, said).replies()).isNotEmpty();
    assertThat(CONVERSATION.next(paused, said).replies()).isNotEmpty();
  }

  private static Memory after(Memory memory, Inbound event) {
    var step = CONVERSATION.next(memory, event);
    return new Memory(step.next(), memory.diary().with(step.entries()));
  }
}
