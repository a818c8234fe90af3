package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.Subjects.Subject;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.Signals;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From a question to the sentences that answer it, or to an honest "not covered". Voices that err
 * in different places are added up, in nats: whether the questions that mean nearly the same were
 * answered, whether those in nearly the same words were, how sure the trained reader is of its best
 * sentence, and what the text is about; less for what no article of this kind gives.
 */
public final class Retrieval {
  // Few and round on purpose: fitted by logistic regression to questions of people who had not seen
  // the content, then rounded; finer would only fit those.
  private static final double NEIGHBOURS = 0.7;
  private static final double LIKENESS = 1.1;
  private static final double SENTENCE = 0.3;
  private static final double SUBJECT = 0.15;
  private static final double BEGINNING = 0.1;

  /** Beyond this the trained reader is surer of a sentence than it can know. */
  private static final double SUREST = 3;

  // What is asked for tells against being answered, whatever it is about.
  private static final double UNSAID = 3.5;
  private static final double ELSEWHERE = 3.5;
  private static final double BEYOND = 1.5;
  private static final double MEDICAL = 1;
  private static final double PROOF = 0.5;
  private static final double IDIOM = 0.5;

  /** A best sentence below this says nothing, whatever the route. */
  private static final double FLOOR = 0.1;

  /** No sentence is this likely: the words are strange to the trained reader. */
  private static final double VAGUE = 0.35;

  /** In nats: what is taken for a request is none of ours. */
  private static final double SURELY_ELSEWHERE = 5;

  private static final Pattern COUNT = Pattern.compile("\\b(?:how (?:many|much)|per ?cent\\w*)\\b");

  /** The article counts bacteria and a share of immunity, never people. */
  private static final Pattern PEOPLE =
      Pattern.compile("\\b(?:people|ppl|persons?|folks?|patients?|women|men|cases)\\b");

  /** "Omega-3" is no count. */
  private static final Pattern NUMBER = Pattern.compile("(?<![-\\w])\\d|\\btrillions\\b");

  /** The nutrients that the article names. */
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:collagen|vit(?:amin)?s? ?d|magnesium|omega)\\b");

  private final Passages passages;
  private final KnowledgeBase knowledge;
  private final AskedBefore askedBefore;
  private final Neighbours neighbours;
  private final AskedFor askedFor;
  private final Subjects subjects = Subjects.load();
  private final Silence silence;
  private final Slips slips;

  private Retrieval(KnowledgeBase knowledge, AskedBefore askedBefore, AskedFor askedFor) {
    this.knowledge = knowledge;
    this.passages = new Passages(knowledge);
    this.askedBefore = askedBefore;
    this.neighbours =
        new Neighbours(Vectors.read(Resources.bytes(Neighbours.FILE)), askedBefore.answers());
    this.askedFor = askedFor;
    this.silence = new Silence(knowledge, askedFor, subjects);
    this.slips = askedBefore.slips();
  }

  /** Loads the questions that ship with the program. */
  public static Retrieval load(KnowledgeBase knowledge) {
    return new Retrieval(knowledge, AskedBefore.load(knowledge.article()), AskedFor.load());
  }

  /** The answer to a text that is taken to be a question. */
  public Answer answer(String text, Signals signals) {
    var said = neighbours.of(signals.vector());
    return odds(text, signals, said) > 0
        ? passages.answer(text, sentences(signals, said))
        : notCovered(text, signals);
  }

  /** The text with slips of the finger mended, or the same text. */
  public String mended(String text) {
    return slips.mend(text);
  }

  /** What the article comes to, or all that one can do, if a text asks for that. */
  public Optional<Grounded> whole(String text) {
    return asksFor(text, Thing.INJECTION) ? Optional.empty() : passages.whole(text);
  }

  /** Whether a text asks what all of the article comes to. */
  public static boolean isOfAll(String text) {
    return Broad.upshot(text);
  }

  /** Whether it asks for one of the article's lists: "what can I do?", "which signs?". */
  public static boolean isBroad(String text) {
    return Broad.list(text).isPresent();
  }

  /** Whether the reader sees no sentence that the text speaks of. */
  public static boolean isVague(Signals signals) {
    return Signals.of(signals.sentences(), Signals.best(signals.sentences())) < VAGUE;
  }

  /** The sentences that fit best, the question being covered. */
  public Grounded grounded(String text, Signals signals) {
    return knowledge.grounded(
        passages.of(text, sentences(signals, neighbours.of(signals.vector()))));
  }

  /** How likely each sentence answers: the mean of the trained reader and the neighbours. */
  private static Map<String, Double> sentences(Signals signals, Neighbours.Said said) {
    var mean = new LinkedHashMap<>(signals.sentences());
    if (!said.sentences().isEmpty()) {
      mean.replaceAll((id, sure) -> (sure + said.sentences().getOrDefault(id, 0.0)) / 2);
    }
    return mean;
  }

  /** Whether the article answers it. */
  public boolean covers(String text, Signals signals) {
    return odds(text, signals) > 0;
  }

  /** Log odds that the article answers it: below 0 it does not. */
  public double odds(String text, Signals signals) {
    return odds(text, signals, neighbours.of(signals.vector()));
  }

  private double odds(String text, Signals signals, Neighbours.Said said) {
    var best = Signals.best(signals.sentences());
    var sure = Signals.of(signals.sentences(), best);
    if (sure < FLOOR || asksFor(text, Thing.INJECTION, Thing.DIAGNOSIS)) {
      return Double.NEGATIVE_INFINITY;
    }
    var about = subjects.about(signals.vector());
    return NEIGHBOURS * said.odds()
        + LIKENESS * askedBefore.odds(text)
        + SENTENCE * Math.clamp(logOdds(sure, 1 - sure), -SUREST, SUREST)
        + SUBJECT * about.odds(Subject.COVERED)
        + BEGINNING
        - (isUnsaid(text) ? UNSAID : 0)
        - (asksFor(text, Thing.ELSEWHERE) ? ELSEWHERE : 0)
        - (asksFor(text, Thing.PRODUCT, Thing.ABSENT) ? BEYOND : 0)
        - (asksFor(text, Thing.MEDICAL) ? MEDICAL : 0)
        - Silence.beyondHealth(about)
        - (asksFor(text, Thing.PROOF) ? PROOF : 0)
        - (asksFor(text, Thing.IDIOM) ? IDIOM : 0);
  }

  /** "Zinc or magnesium?" is answered in part. */
  private boolean isUnsaid(String text) {
    return asksFor(text, Thing.UNSAID) && !NAMED.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private boolean countIn(String text, String best) {
    var plain = text.toLowerCase(Locale.ROOT);
    return COUNT.matcher(plain).find()
        && !PEOPLE.matcher(plain).find()
        && knowledge.sentence(best).filter(Retrieval::hasNumber).isPresent();
  }

  /** Whether a sentence gives a number of anything. */
  public static boolean hasNumber(Sentence sentence) {
    return NUMBER.matcher(sentence.text()).find();
  }

  /** Whether it asks for what the sentence that fits best cannot give: amounts, brands, proof. */
  public boolean asksBeyond(String text, Signals signals) {
    return asksBeyond(text)
        || (asksFor(text, Thing.AMOUNT) && !countIn(text, Signals.best(signals.sentences())));
  }

  /** The same of all but amounts, which the best sentence may give. */
  public boolean asksBeyond(String text) {
    return asksFor(
        text,
        Thing.PRODUCT,
        Thing.PROOF,
        Thing.ABSENT,
        Thing.UNSAID,
        Thing.DIAGNOSIS,
        Thing.MEDICAL);
  }

  /** Whether all that a few words name is what people ask about when the article answers them. */
  public boolean names(String words) {
    return ContentWords.of(slips.mend(words)).stream().allMatch(askedBefore::isCovered);
  }

  /** How rare a content word is among all that people ask. */
  double rarity(String word) {
    return askedBefore.rarity(word);
  }

  /** Whether it asks for any of these. */
  public boolean asksFor(String text, Thing... things) {
    return askedFor.any(text, things);
  }

  private static double logOdds(double yes, double no) {
    return Math.log(yes / no);
  }

  /** What is made of it if the article does not answer it. */
  public NotCovered notCovered(String text, Signals signals) {
    return silence.of(text, signals);
  }

  /** Whether it is a question of health that the article does not answer, and no chat. */
  public boolean isOtherHealth(Signals signals) {
    return subjects
            .about(signals.vector())
            .odds(
                Set.of(Subject.NEAR, Subject.MEDICAL),
                Set.of(Subject.COVERED, Subject.TALK, Subject.FAR))
        > 0;
  }

  /** Whether it is about neither health nor the coach. */
  public boolean isElsewhere(Signals signals) {
    return subjects.about(signals.vector()).odds(Set.of(Subject.FAR), Set.of(Subject.TALK))
        > SURELY_ELSEWHERE;
  }
}
