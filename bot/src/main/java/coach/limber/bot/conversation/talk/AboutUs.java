package coach.limber.bot.conversation.talk;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Rule;
import coach.limber.bot.conversation.dialogue.Rules;
import coach.limber.bot.conversation.life.OfTheCoach;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.times.Standing;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.OfTheQuestions;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.knowledge.language.Measure;
import java.util.Optional;
import java.util.function.Function;

/** What is asked about the questions, the clock and the settings. */
final class AboutUs {
  private final OfTheCoach ofTheCoach;
  private final CheckIns checkIns;
  private final Prompt prompt;
  private final Rules<Heard> rules;

  AboutUs(OfTheCoach ofTheCoach, CheckIns checkIns, Prompt prompt) {
    this.ofTheCoach = ofTheCoach;
    this.checkIns = checkIns;
    this.prompt = prompt;
    this.rules =
        Rules.of(
            new Rule<>(
                "a number weighed",
                "\"is 4 bad?\" asks the same whichever question is open",
                this::ofANumber),
            new Rule<>(
                "the open question",
                "\"what do you mean\" is of the question above it, not of the coach",
                this::ofTheQuestion),
            rule("the coach", "the many forms of what is asked of any coach", this::ofTheCoach),
            rule(
                "how things stand",
                "their own clock and settings, asked in few forms",
                this::standing));
  }

  private Rule<Heard> rule(String name, String whyHere, Function<Heard, Optional<String>> words) {
    return new Rule<>(
        name,
        whyHere,
        heard ->
            words.apply(heard).map(said -> checkIns.answered(heard.here(), said, heard.scene())));
  }

  Optional<Move> said(Heard heard) {
    return rules.hear(heard);
  }

  private Optional<Move> ofANumber(Heard heard) {
    return OfTheQuestions.weighsANumber(heard.text())
            || (OfTheQuestions.weighsIt(heard.text()) && isPainJustNoted(heard))
        ? Optional.of(checkIns.explained(heard.here(), CheckInWords.WHAT_PAIN_MEANS, heard.scene()))
        : Optional.empty();
  }

  private static boolean isPainJustNoted(Heard heard) {
    return heard.isCheckingIn()
        && heard
            .scene()
            .diary()
            .entry(heard.today(), Measure.PAIN.id())
            .filter(pain -> heard.scene().isJustAfter(pain.saidAt()))
            .isPresent();
  }

  /** Where there are no words, the open question itself is the answer. */
  private Optional<Move> ofTheQuestion(Heard heard) {
    var here = heard.here();
    var scene = heard.scene();
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? OfTheQuestions.answer(heard.text(), () -> checkIns.of(here.profile(), day, scene))
            .map(
                words ->
                    words.isEmpty()
                        ? Move.to(here, checkIns.again(here, scene))
                        : checkIns.explained(here, words, scene))
        : Optional.empty();
  }

  /** What is asked about includes what they track themselves. */
  private Optional<String> ofTheCoach(Heard heard) {
    var own = heard.here().profile().questions().own();
    return ofTheCoach
        .answer(heard.text())
        .map(
            words ->
                own.isEmpty() || !OfTheCoach.asksForTopics(heard.text())
                    ? words
                    : words
                        + " "
                        + SettingWords.andOfYourOwn(own.stream().map(OwnMeasure::name).toList()));
  }

  private Optional<String> standing(Heard heard) {
    return Standing.answer(
        heard.here(),
        heard.text(),
        () -> prompt.next(heard.here(), heard.scene()),
        heard.scene().at());
  }
}
