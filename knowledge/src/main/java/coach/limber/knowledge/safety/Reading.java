package coach.limber.knowledge.safety;

import static java.util.stream.Collectors.groupingBy;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message as the rules see it: its danger words, and which of them count. */
final class Reading {
  private final DangerWords content;
  private final Map<String, List<Hit>> hits;
  private final Scope scope;

  Reading(List<Word> words, Phrases phrases, DangerWords content) {
    this.content = content;
    this.hits = content.find(words, phrases).stream().collect(groupingBy(Hit::name));
    this.scope = new Scope(words, hits);
  }

  /** The most pressing rule that fires, given how sure of a danger the encoder is. */
  Optional<Rule> rule(double score) {
    return content.rules().stream()
        .filter(rule -> rule.trust().believes(score))
        .filter(rule -> rule.fires(list -> counting(list, rule)))
        .max(Comparator.comparing(Rule::tier));
  }

  /** Whether the message speaks of what this flag's advice is about. */
  boolean speaksOf(Flag flag) {
    var lists = content.cards().getOrDefault(flag.id(), List.of());
    return lists.isEmpty() || lists.stream().anyMatch(hits::containsKey);
  }

  /** How the alarming words of a message are meant, taken together. */
  enum Tone {
    /** At least one is said of somebody, now. */
    ALARMING,
    /** There are none, and no figure of speech either. */
    PLAIN,
    /** A small ailment of every day, and nothing alarming beside it. */
    EVERYDAY,
    /** A figure of speech, and nothing alarming beside it. */
    FIGURATIVE,
    /** Dark words about trifles, or of somebody who will be cross. */
    JESTING,
    /** Each of them is denied, past, asked about in general, or explained by a doctor. */
    DENIED,
    /** Each of them is an aside: of others at work, on a form, over for good. */
    TOLD
  }

  Tone tone() {
    var alarming = content.alarming().stream().flatMap(list -> of(list).stream()).toList();
    if (alarming.stream().anyMatch(scope::present)) {
      return Tone.ALARMING;
    }
    if (scope.jesting()) {
      return Tone.JESTING;
    }
    if (scope.allTold()) {
      return Tone.TOLD;
    }
    if (alarming.isEmpty()) {
      return !of("idiom").isEmpty()
          ? Tone.FIGURATIVE
          : of("ailment").isEmpty() ? Tone.PLAIN : Tone.EVERYDAY;
    }
    if (alarming.stream().allMatch(scope::told)) {
      return Tone.TOLD;
    }
    return alarming.stream().allMatch(scope::figurative) ? Tone.FIGURATIVE : Tone.DENIED;
  }

  private List<Hit> counting(String list, Rule rule) {
    return of(list).stream().filter(hit -> scope.counts(hit, rule)).toList();
  }

  private List<Hit> of(String list) {
    return hits.getOrDefault(list, List.of());
  }
}
