package coach.limber.bot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.store.DatabaseStore;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door, with a reader that fails at whatever it is given. */
class CoachTest {
  private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");
  private static final Person ANN = new Person("telegram", "4711");

  private final AtomicInteger commits = new AtomicInteger();
  private DatabaseStore store;
  private Coach coach;

  @BeforeEach
  void open() {
    store = DatabaseStore.open("jdbc:h2:mem:coach;DB_CLOSE_DELAY=-1");
    var whole = Desk.load();
    var failing =
        new Desk(
            (text, _) -> {
              throw new IllegalStateException("failed at " + text);
            },
            whole.knowledge(),
            whole.coaching(),
            whole.places());
    coach = new Coach(store, new Conversation(failing), commits::incrementAndGet);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFaultOfOursIsSaidOnceAndTheEventDoesNotComeAgain() {
    var said = new Inbound.Said(ANN, "update/1", NOW, "my knees");
    coach.receive(said);
    coach.receive(said);

    assertThat(commits).hasValue(1);
    assertThat(store.claim(Set.of("telegram"), NOW, 10))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.message())
                    .isInstanceOfSatisfying(
                        Outbound.Text.class,
                        text -> assertThat(text.text()).contains("emergency number")));
    assertThat(store.memory(ANN).dialogue()).isInstanceOf(Dialogue.Stranger.class);
  }

  @Test
  void aFaultOfTheStoreIsThrownSoThatTheEventComesAgain() {
    store.close();

    assertThatThrownBy(() -> coach.receive(new Inbound.Said(ANN, "update/1", NOW, "my knees")))
        .isInstanceOf(RuntimeException.class);
    assertThat(commits).hasValue(0);
  }

  @Test
  void aLogSaysWhereAndNotWhat() {
    var fault = new IllegalStateException("pain 6", new IllegalArgumentException("pizza"));

    assertThat(Fault.words(fault))
        .contains("IllegalStateException", "IllegalArgumentException", "CoachTest")
        .doesNotContain("pain 6", "pizza");
  }
}
