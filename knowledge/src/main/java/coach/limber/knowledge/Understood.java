package coach.limber.knowledge;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.safety.Concern;

/** What a text means. */
public sealed interface Understood {

  /** What it says of the day: what it tells, or what it puts right. */
  default Report given() {
    return switch (this) {
      case Told(var report) -> report;
      case Wish(var request) -> request.corrected();
      case Danger _, Question _, Doubt _, SmallTalk _, Foreign _ -> Report.nothing();
    };
  }

  /** Whether it says what should be instead: "set pain to 4". */
  default boolean corrects() {
    return this instanceof Wish(var request) && !request.corrected().isEmpty();
  }

  /** Whether it asks what the article answers. */
  default boolean isAnswered() {
    return this instanceof Question(Answer.Grounded _);
  }

  /** It speaks of a danger: that comes first. {@code rest} is what else it says. */
  record Danger(Concern concern, Understood rest) implements Understood {}

  /** It asks something; the answer may be that the article does not cover it. */
  record Question(Answer answer) implements Understood {}

  /** It asks how sure the last answer is: "says who?", "is that proven?". */
  record Doubt() implements Understood {}

  /** It asks the coach to do something. */
  record Wish(Request request) implements Understood {}

  /** It says how the day was. */
  record Told(Report report) implements Understood {}

  /** Chat. {@code kind} is one of the kinds of the small-talk content. */
  record SmallTalk(String kind) implements Understood {}

  /** Another language. {@code language} is its ISO 639-1 code. */
  record Foreign(String language) implements Understood {}
}
