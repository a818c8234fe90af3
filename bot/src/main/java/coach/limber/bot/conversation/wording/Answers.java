package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.article.Claim;
import coach.limber.knowledge.article.Grade;
import coach.limber.knowledge.article.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an answer of the knowledge base reads, and the evidence behind it. */
public final class Answers {
  public static final String EVIDENCE = "evidence/";
  public static final String TOPIC = "topic/";

  /** Beyond so many sentences their notes and sources would be a wall of words. */
  private static final int A_FEW = 3;

  private static final List<String> SIGNS = List.of("s17", "s18", "s19", "s20");

  private static final List<String> TIPS = List.of("s21", "s22", "s23", "s24");

  private final KnowledgeBase knowledge;

  public Answers(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  public Outbound say(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> grounded(grounded);
      case Answer.NotCovered(var kind, var nearby) -> notCovered(kind, nearby);
      case Answer.Unclear(var first, var second) ->
          new Outbound.Question(
              "answer",
              ArticleWords.DID_YOU_MEAN,
              List.of(topic(first.sentences().getFirst()), topic(second.sentences().getFirst())));
    };
  }

  /** Sentences of the article word for word, where they stand, and a way to the evidence. */
  private Outbound grounded(Answer.Grounded answer) {
    var sentences = answer.sentences();
    var quotes = sentences.stream().map(s -> "> " + s.text()).collect(Collectors.joining("\n"));
    var hint = answer.leastSure().map(Answers::hint).orElse("");
    var ids = sentences.stream().map(Sentence::id).collect(Collectors.joining(","));
    var evidence = new Choice(ArticleWords.HOW_SURE, EVIDENCE + ids);
    return new Outbound.Question(
        "answer", quotes + "\n" + place(sentences) + hint, List.of(List.of(evidence)));
  }

  /** The article's own signs, in its order. */
  public List<String> signs() {
    return SIGNS;
  }

  /** Its tips, of which the habits are made, in its order. */
  public List<String> tips() {
    return TIPS;
  }

  /** The sentences of these ids; of what no longer stands in the article, that it does not. */
  public Outbound sentences(List<String> ids) {
    return of(ids).<Outbound>map(this::grounded).orElse(new Outbound.Text(ArticleWords.OF_WHAT));
  }

  /**
   * For each claim of these sentences how well research supports it, a note and its sources. Of a
   * whole list only how well, with the notes and sources of each sentence one tap away.
   */
  public Outbound evidence(List<String> ids) {
    var answer = of(ids);
    if (answer.isEmpty()) {
      return new Outbound.Text(ArticleWords.OF_WHAT);
    }
    return answer.get().sentences().size() > A_FEW
        ? brief(answer.get())
        : new Outbound.Text(
            quoted(answer.get(), Answers::inFull) + "\n\n" + ArticleWords.NOT_REVIEWED);
  }

  /** What was said once more, with how sure research is of it in a few words. */
  public Outbound brief(Answer.Grounded answer) {
    return new Outbound.Question(
        "evidence",
        quoted(answer, Answers::inBrief) + "\n\n" + ArticleWords.NOTES_BY_SENTENCE,
        answer.sentences().stream().map(this::notes).toList());
  }

  private List<Choice> notes(Sentence sentence) {
    return List.of(new Choice(knowledge.topic(sentence.id()), EVIDENCE + sentence.id()));
  }

  /** Those of them that stand in the article. */
  public Optional<Answer.Grounded> of(List<String> ids) {
    var sentences = ids.stream().flatMap(id -> knowledge.sentence(id).stream()).toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(knowledge.grounded(sentences));
  }

  private String quoted(Answer.Grounded answer, Function<List<Claim>, String> words) {
    return answer.sentences().stream()
        .map(sentence -> "> " + sentence.text() + "\n" + research(answer, sentence, words))
        .collect(Collectors.joining("\n\n"));
  }

  private String research(
      Answer.Grounded answer, Sentence sentence, Function<List<Claim>, String> words) {
    if (!knowledge.isGraded(sentence.id())) {
      return ArticleWords.NOT_GRADED;
    }
    var claims = answer.claims(sentence);
    return claims.isEmpty() ? ArticleWords.NO_CLAIM : words.apply(claims);
  }

  private static String inFull(List<Claim> claims) {
    return claims.stream().map(Answers::claim).collect(Collectors.joining("\n\n"));
  }

  private static String inBrief(List<Claim> claims) {
    return claims.stream().map(ArticleWords::graded).collect(Collectors.joining("\n"));
  }

  private static String claim(Claim claim) {
    var sources =
        claim.citations().stream().map(c -> "· " + c.brief()).collect(Collectors.joining("\n"));
    return "Evidence: " + claim.grade().words() + ". " + claim.note() + "\n" + sources;
  }

  private String place(List<Sentence> sentences) {
    var first = sentences.getFirst().id();
    var title = knowledge.article(first).title();
    var article = knowledge.isAdded(first) ? "“" + title + "”" : "the article";
    var sections =
        sentences.stream()
            .map(Sentence::section)
            .distinct()
            .filter(section -> !knowledge.isAdded(first) || !section.equals(title))
            .map(section -> "“" + section + "”")
            .collect(Collectors.joining(" and "));
    return "— " + article + (sections.isEmpty() ? "." : ", under " + sections + ".");
  }

  /** Nothing is repeated as surer than research makes it. */
  private static String hint(Grade worst) {
    return switch (worst) {
      case STRONG, MODERATE -> "";
      case LIMITED -> " " + ArticleWords.STILL_THIN;
      case CONTESTED, NO_DIRECT_EVIDENCE -> " " + ArticleWords.LESS_SURE;
    };
  }

  private Outbound notCovered(Answer.Kind kind, List<Sentence> nearby) {
    var topics = nearby.stream().limit(3).map(this::topic).distinct().toList();
    var text =
        switch (kind) {
          case NEAR -> topics.isEmpty() ? ArticleWords.NOTHING_NEAR : ArticleWords.NEARBY;
          case MEDICAL ->
              topics.isEmpty()
                  ? ArticleWords.MEDICAL
                  : ArticleWords.MEDICAL + ArticleWords.MEDICAL_NEARBY;
          case FAR, INJECTION -> ArticleWords.FAR;
        };
    return topics.isEmpty()
        ? new Outbound.Text(text)
        : new Outbound.Question("answer", text, topics);
  }

  private List<Choice> topic(Sentence sentence) {
    return List.of(new Choice(knowledge.topic(sentence.id()), TOPIC + sentence.id()));
  }

  /** The ids that a choice such as {@code evidence/s13,s14} names. */
  public static List<String> ids(String choice) {
    return Stream.of(choice.substring(choice.indexOf('/') + 1).split(",")).toList();
  }
}
