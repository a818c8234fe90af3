package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.Weighing.Asked;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.signal.Encoder;
import coach.limber.knowledge.signal.Signals;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a text that leans on what came before it. Words that point into what was shown are
 * followed; one more thing is known by its kind; all else is weighed.
 */
final class GoingOn {
  /** What speaks for a sentence may be so much less, in nats, and it is shown besides the best. */
  private static final double NEARLY = 1;

  private static final int MOST = 3;

  /** In nats: alone a text is so clearly covered that an unknown name in it tells nothing. */
  private static final double CLEAR = 1.5;

  private final Encoder encoder;
  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Things things;
  private final Shown shown;
  private final Ways ways;
  private final Pointed pointed;
  private final Weighing weighing;

  GoingOn(
      Encoder encoder, Retrieval retrieval, KnowledgeBase knowledge, Things things, Shown shown) {
    this.encoder = encoder;
    this.retrieval = retrieval;
    this.knowledge = knowledge;
    this.things = things;
    this.shown = shown;
    this.ways = Ways.load(knowledge);
    this.pointed = new Pointed(retrieval, knowledge, shown, ways, things);
    this.weighing = new Weighing(retrieval, knowledge, things, ways);
  }

  /** In at most two more runs of the encoder. */
  Answer answer(String text, Likely aim, Signals alone, Topic topic) {
    if (pointed.goesBeyond(text, topic)) {
      return retrieval.notCovered(text, encoder.signals(topic.with(text)));
    }
    return pointed
        .answer(text, aim, alone, topic)
        .or(() -> named(text, aim, alone, topic))
        .or(() -> other(text, topic))
        .or(() -> source(text, topic))
        .or(() -> signs(text, topic))
        .orElseGet(() -> weighed(text, aim, alone, topic));
  }

  /** What is made of one more thing: it is of a kind that the article names, or it is not there. */
  private Optional<Answer> named(String text, Likely aim, Signals alone, Topic topic) {
    var adds = aim.namesAThing() || (OneMore.adds(text) && aim.mayNameAThing());
    if (topic.sentences().isEmpty()
        || (!adds && !OneMore.instead(text))
        || Pointing.goesWrong(text)
        || Pointing.isRight(text)) {
      return Optional.empty();
    }
    if (OneMore.ofThem(text)) {
      return OneMore.thing(text).map(thing -> ofThem(text, thing, alone, topic));
    }
    var known = OneMore.thing(text).flatMap(things::of);
    if (known.filter(ids -> things.areBesideTheHarm(ids, topic.sentences())).isPresent()) {
      return Optional.of(retrieval.notCovered(text, alone));
    }
    return known
        .filter(ids -> !ids.isEmpty() || (adds && retrieval.odds(text, alone) < CLEAR))
        .map(
            ids ->
                ids.isEmpty()
                    ? retrieval.notCovered(text, alone)
                    : knowledge.grounded(knowledge.sentences(ids)));
  }

  /** "Where do i get that?", of what a food has. */
  private Optional<Answer> source(String text, Topic topic) {
    return Optional.of(text)
        .filter(Pointing::toTheSource)
        .flatMap(_ -> things.of(topic.text()))
        .map(ids -> ids.stream().filter(id -> !topic.sentences().contains(id)).toList())
        .filter(ids -> !ids.isEmpty())
        .map(ids -> knowledge.grounded(knowledge.sentences(ids)));
  }

  /** "And moving about?", of which the article says something else than what was shown. */
  private Optional<Answer> other(String text, Topic topic) {
    return OneMore.other(text)
        .filter(_ -> !topic.sentences().isEmpty() && !Pointing.goesWrong(text))
        .flatMap(
            words -> {
              var signals = encoder.signals(words);
              return pointed.saysMore(words, signals, topic)
                  ? Optional.of(retrieval.answer(words, signals))
                  : Optional.empty();
            });
  }

  /** "Is honey on that list?": only if the article names it where it named the others. */
  private Answer ofThem(String text, String thing, Signals alone, Topic topic) {
    var clear = retrieval.covers(text, alone);
    var known = things.of(thing).filter(ids -> !(ids.isEmpty() && clear));
    var beside =
        knowledge.sentences(known.orElseGet(() -> alone.likely())).stream()
            .filter(sentence -> shown.isBeside(sentence, topic))
            .toList();
    return beside.isEmpty() ? retrieval.notCovered(text, alone) : knowledge.grounded(beside);
  }

  /** Nothing was shown: a text that asks whether things go together is about what was told. */
  private Optional<Answer> signs(String text, Topic topic) {
    var signs =
        topic.sentences().isEmpty() && Pointing.links(text)
            ? things.signs(topic.with(text))
            : List.<String>of();
    return signs.isEmpty()
        ? Optional.empty()
        : Optional.of(knowledge.grounded(knowledge.sentences(signs)));
  }

  private Answer weighed(String text, Likely aim, Signals alone, Topic topic) {
    var whole = topic.with(text);
    var together = encoder.signals(whole);
    var about =
        topic.sentences().isEmpty()
            ? encoder.signals(topic.text()).likely().stream().limit(1).toList()
            : topic.sentences();
    if (Pointing.toOtherSide(text)
        || (Pointing.goesWrong(text) && ways.isWell(about))
        || (Pointing.isRight(text) && ways.isIll(about))
        || ways.turns(about, aim)) {
      var across = ways.from(about, Aim.OTHER);
      return across.isEmpty()
          ? retrieval.grounded(text, together)
          : knowledge.grounded(knowledge.sentences(List.copyOf(across)));
    }
    if (!aim.surelyInside()
        && (retrieval.asksFor(text, Thing.PRODUCT, Thing.PROOF) || howMuch(text, about))) {
      return retrieval.notCovered(text, together);
    }
    var asked = new Asked(text, whole, aim, alone, together, about);
    var nothing = OneMore.thing(text).flatMap(things::of).filter(List::isEmpty).isPresent();
    var scores = weighing.scores(asked);
    return weighing.odds(asked, scores, nothing) > 0
        ? knowledge.grounded(aim.surelyAsksWhatToDo() ? toDo(scores, about) : best(scores))
        : retrieval.notCovered(text, together);
  }

  /** "How much of it?", where what was shown gives no number. */
  private boolean howMuch(String text, List<String> about) {
    return retrieval.asksFor(text, Thing.AMOUNT)
        && Leaning.wholly(text)
        && knowledge.sentences(about).stream().noneMatch(Retrieval::hasNumber);
  }

  /**
   * What one can do: the best of it, or all, if something else fits better that is no such thing.
   */
  private List<Sentence> toDo(Map<String, Double> scores, List<String> about) {
    var best = best(scores);
    var all = ways.from(about, Aim.DO);
    return best.stream().anyMatch(one -> all.contains(one.id()))
        ? best
        : knowledge.sentences(List.copyOf(all));
  }

  /** The best sentence and what is nearly as good, or the whole list that they are most of. */
  private List<Sentence> best(Map<String, Double> scores) {
    var most = scores.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    var near =
        scores.entrySet().stream()
            .filter(entry -> entry.getValue() > most - NEARLY)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return shown
        .wholeList(near)
        .orElseGet(() -> knowledge.sentences(near.subList(0, Math.min(MOST, near.size()))));
  }
}
