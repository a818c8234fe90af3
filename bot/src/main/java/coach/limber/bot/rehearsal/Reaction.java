package coach.limber.bot.rehearsal;

import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.safety.Concern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the coach made of a message, and what it said.
 *
 * @param reply what the person reads
 */
public record Reaction(Understood understood, String reply) {
  private static final Set<Intent> CHAT =
      Set.of(Intent.GREETING, Intent.THANKS, Intent.GOODBYE, Intent.WHO_ARE_YOU);

  /** answer, decline, clarify, safety, checkin, request or smalltalk. */
  public String route() {
    return switch (understood) {
      case Understood.Danger _ -> "safety";
      case Understood.Question(Answer.Grounded _) -> "answer";
      case Understood.Question(Answer.NotCovered _) -> "decline";
      case Understood.Question(Answer.Unclear _) -> "clarify";
      // The article itself names no proof; what research says of it is told all the same.
      case Understood.Doubt _ -> "decline";
      case Understood.Wish(Request request) ->
          CHAT.contains(request.intent()) ? "smalltalk" : "request";
      case Understood.Told _ -> "checkin";
      case Understood.SmallTalk _ -> "smalltalk";
      case Understood.Foreign _ -> "decline";
    };
  }

  /** Ids of the sentences that the reply rests on; of both readings where it asks which. */
  public List<String> sentences() {
    if (!(understood instanceof Understood.Question(Answer answer))) {
      return List.of();
    }
    return switch (answer) {
      case Answer.Grounded grounded -> ids(grounded.sentences().stream());
      case Answer.NotCovered _ -> List.of();
      case Answer.Unclear(Answer.Grounded first, Answer.Grounded second) ->
          ids(Stream.concat(first.sentences().stream(), second.sentences().stream()));
    };
  }

  /** emergency, urgent, doctor, crisis or none. */
  public String tier() {
    return concern().map(concern -> concern.tier().name().toLowerCase(Locale.ROOT)).orElse("none");
  }

  /** The id of the red flag that was raised. */
  public Optional<String> flag() {
    return concern().map(Concern::flag);
  }

  /** The id of what was asked for, small talk that is an intent too included. */
  public Optional<String> intent() {
    return switch (understood) {
      case Understood.Wish(Request request) -> Optional.of(request.intent().id());
      case Understood.SmallTalk(String kind) ->
          Arrays.stream(Intent.values()).map(Intent::id).filter(kind::equals).findFirst();
      case Understood.Danger _,
          Understood.Question _,
          Understood.Doubt _,
          Understood.Told _,
          Understood.Foreign _ ->
          Optional.empty();
    };
  }

  /** The details of what was asked for. */
  public List<Slot> slots() {
    return understood instanceof Understood.Wish(Request request) ? request.slots() : List.of();
  }

  /** What was told of the day, also where a danger came first. */
  public Optional<Report> told() {
    return told(understood);
  }

  private static Optional<Report> told(Understood understood) {
    return switch (understood) {
      case Understood.Told(Report report) -> Optional.of(report);
      case Understood.Danger(Concern _, Understood rest) -> told(rest);
      case Understood.Question _,
          Understood.Doubt _,
          Understood.Wish _,
          Understood.SmallTalk _,
          Understood.Foreign _ ->
          Optional.empty();
    };
  }

  private Optional<Concern> concern() {
    return understood instanceof Understood.Danger(Concern concern, Understood _)
        ? Optional.of(concern)
        : Optional.empty();
  }

  private static List<String> ids(Stream<Sentence> sentences) {
    return sentences.map(Sentence::id).distinct().toList();
  }
}
