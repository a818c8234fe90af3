package coach.limber.bot.conversation;

import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.article.Grade;
import coach.limber.knowledge.article.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an answer of the knowledge base reads, and the evidence behind it. */
final class Answers {
  static final String EVIDENCE = "evidence/";
  static final String TOPIC = "topic/";
  private static final List<String> SIGNS = List.of("s17", "s18", "s19", "s20");

  private final KnowledgeBase knowledge;

  Answers(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  Outbound say(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> grounded(grounded.sentences());
      case Answer.NotCovered(var kind, var nearby) -> notCovered(kind, nearby);
      case Answer.Unclear(var first, var second) ->
          new Outbound.Question(
              "answer",
              Wording.DID_YOU_MEAN,
              List.of(topic(first.sentences().getFirst()), topic(second.sentences().getFirst())));
    };
  }

  /** Sentences of the article word for word, where they stand, and a way to the evidence. */
  Outbound grounded(List<Sentence> sentences) {
    var quotes = sentences.stream().map(s -> "> " + s.text()).collect(Collectors.joining("\n"));
    var text = quotes + "\n" + place(sentences) + hint(sentences);
    var ids = sentences.stream().map(Sentence::id).collect(Collectors.joining(","));
    var evidence = new Choice(Wording.HOW_SURE, EVIDENCE + ids);
    return new Outbound.Question("answer", text, List.of(List.of(evidence)));
  }

  /** The article's own signs, in its order. */
  List<String> signs() {
    return SIGNS;
  }

  Outbound sentences(List<String> ids) {
    return grounded(ids.stream().flatMap(id -> knowledge.sentence(id).stream()).toList());
  }

  /** For each claim of these sentences how well research supports it, a note and its sources. */
  Outbound evidence(List<String> ids) {
    var parts =
        ids.stream()
            .flatMap(id -> knowledge.sentence(id).stream())
            .map(this::evidence)
            .collect(Collectors.joining("\n\n"));
    return new Outbound.Text(
        parts.isEmpty() ? Wording.OF_WHAT : parts + "\n\n" + Wording.NOT_REVIEWED);
  }

  private String evidence(Sentence sentence) {
    var claims =
        knowledge.claims(sentence.id()).stream()
            .map(Answers::claim)
            .collect(Collectors.joining("\n\n"));
    return "> " + sentence.text() + "\n" + (claims.isEmpty() ? NO_CLAIM : claims);
  }

  private static final String NO_CLAIM = "This states nothing that research could test.";

  private static String claim(Claim claim) {
    var sources =
        claim.citations().stream()
            .map(c -> "· " + c.authors() + " (" + c.year() + "). " + c.title() + ". " + c.address())
            .collect(Collectors.joining("\n"));
    return "Evidence: " + claim.grade().words() + ". " + claim.note() + "\n" + sources;
  }

  private static String place(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> "“" + sentence.section() + "”")
        .distinct()
        .collect(Collectors.joining(" and ", "— the article, under ", "."));
  }

  /** Nothing is repeated as surer than research makes it. */
  private String hint(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> knowledge.claims(sentence.id()).stream())
        .map(Claim::grade)
        .max(Comparator.naturalOrder())
        .map(Answers::hint)
        .orElse("");
  }

  private static String hint(Grade worst) {
    return switch (worst) {
      case STRONG, MODERATE -> "";
      case LIMITED -> " " + Wording.STILL_THIN;
      case CONTESTED, NO_DIRECT_EVIDENCE -> " " + Wording.LESS_SURE;
    };
  }

  private Outbound notCovered(Answer.Kind kind, List<Sentence> nearby) {
    var topics = nearby.stream().limit(3).map(this::topic).distinct().toList();
    var text =
        switch (kind) {
          case NEAR -> topics.isEmpty() ? Wording.NOTHING_NEAR : Wording.NEARBY;
          case MEDICAL ->
              topics.isEmpty() ? Wording.MEDICAL : Wording.MEDICAL + Wording.MEDICAL_NEARBY;
          case FAR, INJECTION -> Wording.FAR;
        };
    return topics.isEmpty()
        ? new Outbound.Text(text)
        : new Outbound.Question("answer", text, topics);
  }

  private List<Choice> topic(Sentence sentence) {
    return List.of(new Choice(knowledge.topic(sentence.id()), TOPIC + sentence.id()));
  }

  /** The ids that a choice such as {@code evidence/s13,s14} names. */
  static List<String> ids(String choice) {
    return Stream.of(choice.substring(choice.indexOf('/') + 1).split(",")).toList();
  }
}
