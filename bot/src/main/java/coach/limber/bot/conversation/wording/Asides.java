package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Intent;
import java.util.List;

/** What is said to a text that asks for nothing to be kept or changed. */
public final class Asides {
  private final Answers answers;

  public Asides(Answers answers) {
    this.answers = answers;
  }

  Outbound answer(Answer answer) {
    return answers.say(answer);
  }

  /** A request for words of ours: help, privacy, who we are. */
  public static boolean isTalkOfOurs(Understood understood) {
    return understood instanceof Understood.Wish(var request)
        && request.intent().kind() == Intent.Kind.ABOUT_THE_COACH;
  }

  /** They want to begin. */
  public static boolean isStart(Understood understood) {
    return understood instanceof Understood.Wish(var request) && request.intent() == Intent.START;
  }

  /** Something to be noted or set up, which takes a yes first. */
  public static boolean needsConsent(Understood understood) {
    return understood instanceof Understood.Told
        || (understood instanceof Understood.Wish(var request)
            && request.intent().kind() == Intent.Kind.SETS_UP);
  }

  /** What can be answered to somebody of whom nothing is kept. */
  public static boolean needsNothingKept(Understood understood) {
    return !(understood instanceof Understood.Wish(var request))
        || SmallWords.isTalk(request.intent());
  }

  /** Words that are no question of our subject: more likely a failed answer to ours. */
  public static boolean isOffTopic(Understood understood) {
    return switch (understood) {
      case Understood.Question(Answer.NotCovered(var kind, _)) -> kind == Answer.Kind.FAR;
      case Understood.SmallTalk(var kind) -> kind.equals("chat") || kind.equals("gibberish");
      case Understood.Question _,
          Understood.Danger _,
          Understood.Doubt _,
          Understood.Wish _,
          Understood.Told _,
          Understood.Foreign _ ->
          false;
    };
  }

  /** For someone of whom nothing is kept yet. */
  public List<Outbound> reply(Understood understood) {
    return switch (understood) {
      case Understood.Question(var answer) -> List.of(answer(answer));
      case Understood.Doubt() -> List.of(new Outbound.Text(ArticleWords.OF_WHAT));
      case Understood.Wish(var request) ->
          List.of(new Outbound.Text(SmallWords.toTalk(request.intent())));
      case Understood.Told(var report) ->
          report.isEmpty() ? List.of() : List.of(new Outbound.Text(MeetingWords.FIRST_AGREE));
      case Understood.SmallTalk(var kind) -> List.of(new Outbound.Text(SmallWords.to(kind)));
      case Understood.Foreign(var language) ->
          List.of(new Outbound.Text(ForeignWords.in(language)));
      case Understood.Danger(var concern, _) -> List.of(new Outbound.Text(concern.advice()));
    };
  }
}
