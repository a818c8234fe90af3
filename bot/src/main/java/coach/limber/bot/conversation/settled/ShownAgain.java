package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.meaning.Shorter;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.conversation.wording.ArticleWords;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import java.util.Optional;

/** What was shown last, once more or in fewer words. */
final class ShownAgain {
  private final Answers answers;
  private final Records records;

  ShownAgain(Answers answers, Records records) {
    this.answers = answers;
    this.records = records;
  }

  /** The answer that was shown last, else what is noted today. */
  Optional<Move> again(Heard heard) {
    if (!heard.isIdle() || !OfTheQuestions.wantsItAgain(heard.text())) {
      return Optional.empty();
    }
    var last = Turns.shownJustNow(heard.here());
    if (!last.isEmpty()) {
      return Optional.of(Move.to(heard.here(), answers.sentences(last)));
    }
    return Optional.of(
        heard.scene().diary().day(heard.today()).isEmpty()
            ? heard.answered(ArticleWords.NOTHING_TO_REPEAT)
            : records.day(heard.here(), heard.today(), heard.scene()));
  }

  /** Of the answer that was shown last its first sentence, which answers best. */
  Optional<Move> shorter(Heard heard) {
    var last = Turns.shownJustNow(heard.here());
    if (last.isEmpty() || !Shorter.isWishedFor(heard.text())) {
      return Optional.empty();
    }
    return Optional.of(
        last.size() == 1
            ? heard.answered(ArticleWords.AS_SHORT_AS_IT_IS)
            : heard
                .answered(ArticleWords.ONLY_ITS_WORDS)
                .saying(answers.sentences(last.subList(0, 1))));
  }
}
