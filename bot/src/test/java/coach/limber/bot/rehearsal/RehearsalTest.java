package coach.limber.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Context;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final Sentence LEAKY =
      new Sentence("s07", "This is called leaky gut.", "What It Is", 7, false);
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-28T12:00:00Z"));

  private final List<Context> contexts = new ArrayList<>();

  private Reaction play(Script script) {
    var desk =
        Desks.reading(
            (text, context) -> {
              contexts.add(context);
              return new Understood.Question(new Answer.Grounded(List.of(LEAKY), List.of()));
            });
    return new Rehearsal(desk, NOON).play(script);
  }

  @Test
  void theReactionIsWhatWasUnderstoodAndWhatThePersonReads() {
    var reaction = play(new Script(List.of("what is leaky gut"), false));
    assertThat(reaction.route()).isEqualTo("answer");
    assertThat(reaction.sentences()).containsExactly("s07");
    assertThat(reaction.reply()).contains("This is called leaky gut.", "What It Is");
  }

  @Test
  void earlierTurnsArePlayedThroughTheConversation() {
    play(new Script(List.of("what is leaky gut", "why?"), false));
    assertThat(contexts.getFirst().turns()).isEmpty();
    assertThat(contexts.getLast().turns())
        .containsExactly(new Turn("what is leaky gut", List.of("s07")));
  }

  @Test
  void everyScriptIsAConversationOfItsOwn() {
    play(new Script(List.of("what is leaky gut"), false));
    play(new Script(List.of("why?"), false));
    assertThat(contexts.getLast().turns()).isEmpty();
  }

  @Test
  void aCheckInIsOpenIfTheScriptSaysSo() {
    play(new Script(List.of("6"), true));
    assertThat(contexts.getLast().checkInOpen()).isTrue();
    play(new Script(List.of("6"), false));
    assertThat(contexts.getLast().checkInOpen()).isFalse();
  }
}
