package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.EnglishWords;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.safety.Reading.Tone;
import coach.limber.knowledge.signal.Signals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What needs a doctor, asked of every text before anything else. It trusts the rules of its content
 * first and the trained encoder after them.
 */
public final class RedFlags {
  private static final String CALL_FIRST =
      "Call your local emergency number now (112, 999, 911 …). ";

  /** In characters: a text of which the encoder sees all. */
  private static final int SHORT = 400;

  /** So that the longest message stays within 50 ms. */
  private static final int MOST_PASSAGES = 2;

  private static final int MOST_OF_THE_REST = 10;

  /** So few words say too little for the layers to raise what a rule makes of them. */
  private static final int A_FEW = 3;

  private final List<Flag> flags;
  private final DangerWords content;
  private final Phrases phrases;
  private final Spelling spelling;
  private final ForeignDanger foreign;
  private final Sayings sayings;
  private final Sayings added;
  private final FlagVectors vectors;

  private RedFlags(
      List<Flag> flags,
      AddedFlags added,
      DangerWords content,
      ForeignDanger foreign,
      FlagVectors vectors,
      Set<String> english) {
    this.flags = flags;
    this.content = content;
    this.foreign = foreign;
    this.vectors = vectors;
    this.phrases = new Phrases(content.lists());
    this.spelling = new Spelling(content.spelled(), phrases.vocabulary(), phrases::knows, english);
    this.sayings = new Sayings(flags, spelling);
    this.added = new Sayings(added.all(), spelling);
  }

  /** Loads the content that ships with the program. */
  public static RedFlags load() {
    return load(AddedFlags.none());
  }

  /** The same, and what an operator has added to it. */
  public static RedFlags load(AddedFlags added) {
    var problems = new ArrayList<ContentProblem>();
    var flags = FlagFile.ours(problems);
    var content =
        DangerWordsFile.read(
            "danger-words.yaml", Resources.text("danger-words.yaml"), flags, problems);
    var foreign =
        ForeignDanger.read(
            "danger-languages.yaml", Resources.text("danger-languages.yaml"), flags, problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    var vectors = FlagVectors.parse(Resources.text("red-flags.vectors"));
    return new RedFlags(flags, added, content, foreign, vectors, EnglishWords.all());
  }

  /**
   * The danger that a text speaks of, if it does.
   *
   * @param text what a person wrote, as they wrote it
   * @param signals what the trained encoder makes of the same text
   */
  public Optional<Concern> check(String text, Signals signals) {
    return foreign.check(text).or(() -> worse(checkEnglish(text, signals), checkAdded(text)));
  }

  /**
   * The same for a text of any length. Of a short one the encoder also sees what is said beside the
   * numbers of the day. The rules read all of a long text anyway; the encoder sees its beginning
   * and its end, and through {@code encoder} those passages that sound alarming.
   */
  public Optional<Concern> check(String text, Signals signals, Function<String, Signals> encoder) {
    var whole = check(text, signals);
    if (text.length() <= SHORT) {
      return whole.or(
          () -> BesideTheDay.of(text).flatMap(rest -> checkEnglish(rest, encoder.apply(rest))));
    }
    return worst(whole, passages(text, MOST_PASSAGES, encoder));
  }

  /**
   * The same for what follows in a text longer than anybody reads, in which the encoder sees only
   * what sounds alarming.
   */
  public Optional<Concern> checkRest(String text, Function<String, Signals> encoder) {
    return text.isEmpty()
        ? Optional.empty()
        : worst(
            foreign.check(text).or(() -> checkAdded(text)),
            passages(text, MOST_OF_THE_REST, encoder));
  }

  private Stream<Concern> passages(String text, int most, Function<String, Signals> encoder) {
    return Passages.of(text).stream()
        .filter(this::alarming)
        .limit(most)
        .flatMap(passage -> checkEnglish(passage, encoder.apply(passage)).stream());
  }

  private static Optional<Concern> worst(Optional<Concern> one, Stream<Concern> others) {
    return Stream.concat(one.stream(), others).max(Comparator.comparing(Concern::tier));
  }

  private boolean alarming(String passage) {
    return new Reading(Words.of(passage, spelling), phrases, content).tone() == Tone.ALARMING;
  }

  private Optional<Concern> checkEnglish(String text, Signals signals) {
    var words = Words.of(text, spelling);
    var reading = new Reading(words, phrases, content);
    var danger = Danger.of(text, signals);
    var rule = reading.rule(danger.leaning());
    if (rule.isPresent()) {
      var worse = words.size() > A_FEW && danger.surelyWorseThan(rule.get().tier());
      var tier = worse ? danger.tier() : rule.get().tier();
      return tier == rule.get().tier()
          ? Optional.of(concern(flag(rule.get().flag()), tier))
          : nearest(signals, tier, reading);
    }
    var tone = reading.tone();
    var said = sayings.find(words, tone == Tone.DENIED || tone == Tone.TOLD);
    if (said.isPresent()) {
      return said.map(flag -> concern(flag, flag.tier()));
    }
    return danger.believed(tone) ? nearest(signals, danger.tier(), reading) : Optional.empty();
  }

  /** The sayings of an operator's articles; where both speak of one tier, ours are shown. */
  private Optional<Concern> checkAdded(String text) {
    if (added.isEmpty()) {
      return Optional.empty();
    }
    var words = Words.of(text, spelling);
    var denied = new Reading(words, phrases, content).tone() == Tone.DENIED;
    return added.find(words, denied).map(Flag::concern);
  }

  private static Optional<Concern> worse(Optional<Concern> ours, Optional<Concern> theirs) {
    return theirs.isPresent()
            && ours.filter(one -> one.tier().compareTo(theirs.get().tier()) >= 0).isEmpty()
        ? theirs
        : ours;
  }

  private Optional<Concern> nearest(Signals signals, Tier tier, Reading reading) {
    var candidates =
        flags.stream().filter(flag -> flag.tier() == tier).filter(reading::speaksOf).toList();
    return vectors.nearest(signals.vector(), candidates).map(flag -> concern(flag, tier));
  }

  private static Concern concern(Flag flag, Tier tier) {
    var raised = tier == Tier.EMERGENCY && flag.tier() != tier;
    var advice = raised ? CALL_FIRST + flag.advice() : flag.advice();
    return new Concern(flag.id(), tier, advice, flag.sources());
  }

  private Flag flag(String id) {
    return flags.stream().filter(flag -> flag.id().equals(id)).findFirst().orElseThrow();
  }
}
