package coach.limber.bot.conversation.settled;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.life.OfTheCoach;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Places;
import org.junit.jupiter.api.Test;

class TapsTest {
  @Test
  void noButtonBeginsAsAnotherDoesSoThatTheirOrderDoesNotMatter() {
    var coaching = Coaching.load();
    var checkIns = new CheckIns(coaching);
    var crew =
        Crew.of(
            new Asking(coaching, Places.load()),
            new Answers(KnowledgeBase.load()),
            checkIns,
            new Prompt(checkIns),
            (_, _) -> new Understood.SmallTalk("chat"));
    var howAreYou = new HowAreYou(checkIns, new FreeTalk(crew, new OfTheCoach(coaching)));

    var prefixes = new Taps(crew, howAreYou).prefixes();

    assertThat(prefixes)
        .allSatisfy(
            prefix ->
                assertThat(prefixes.stream().filter(prefix::startsWith)).containsExactly(prefix));
  }
}
