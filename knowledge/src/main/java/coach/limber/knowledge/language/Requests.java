package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.language.Evidence.Sure;
import coach.limber.knowledge.signal.Signals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a person wants the coach to do. */
public final class Requests {
  /** A length of time alone asks for nothing. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:for )?(?:an?|one|two|three|four|five|six|seven|\\d{1,3}|a few|a couple of|half an?)"
              + " (?:minute|min|hour|day|week|fortnight|month)s?\\W*");

  static final String FILE = "requests.tsv";

  /** Beyond this the reader is so sure of a harmless request that no word need bear it out. */
  private static final double SURE = 0.9;

  /** Or that it is a request, and this one, by both together. */
  private static final double SURE_OF_BOTH = 0.7;

  /** A request that is less likely than this is a guess. */
  private static final double POSSIBLE = 0.25;

  /** How much the layer of wishes has to say: it has learnt from more than the encoder's head. */
  private static final double LEARNT = 0.7;

  private final Phrases phrases;
  private final Details details;
  private final Evidence evidence;
  private final Wishes wishes;

  private Requests(Phrases phrases, Places places, Evidence evidence, Wishes wishes) {
    this.phrases = phrases;
    this.details = new Details(places);
    this.evidence = evidence;
    this.wishes = wishes;
  }

  /**
   * Reads the phrases and places that ship with the program.
   *
   * @throws ContentException with every mistake in them
   */
  public static Requests load() {
    var problems = new ArrayList<ContentProblem>();
    var phrases = phrases(Resources.text(FILE), problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return new Requests(phrases, Places.load(), Evidence.load(), Wishes.load());
  }

  static Phrases phrases(String text, List<ContentProblem> problems) {
    var ids = Arrays.stream(Intent.values()).map(Intent::id).collect(Collectors.toSet());
    return Phrases.read(FILE, text, ids, problems);
  }

  /** The best reading of a text that asks for something. */
  public Request read(String text, Signals signals) {
    return certain(text)
        .orElseGet(() -> request(Leaning.of(text).orElseGet(() -> likeliest(text, signals)), text));
  }

  /** The request, if by its words the text surely is one: "skip", "nudges on". */
  public Optional<Request> certain(String text) {
    return phrases
        .label(text)
        .map(Intent::of)
        .or(() -> Unasked.is(text) ? Optional.of(Intent.CANCEL) : Optional.empty())
        .or(() -> Orders.in(text))
        .or(() -> Leaning.sure(text))
        .or(() -> evidence.form(text))
        .filter(it -> LifeGoesOn.mayBe(it, text))
        .map(intent -> request(intent, text));
  }

  /**
   * The likeliest request that the words of a text bear out which is no {@link #certain} one;
   * nothing if they bear none out.
   */
  public Optional<Asked> borneOut(String text, Signals signals) {
    if (LENGTH.matcher(Plain.of(text)).matches()) {
      return Optional.empty();
    }
    var wished = wishes.of(text, signals.vector());
    var likely = together(wished, signals);
    return Leaning.of(text)
        .or(
            () ->
                ranked(text, likely)
                    .filter(it -> of(likely, it) > POSSIBLE)
                    .filter(it -> LifeGoesOn.mayBe(it, text))
                    .filter(it -> evidence.bearsOut(it, text, sure(it, of(wished, it), signals)))
                    .findFirst())
        .map(intent -> new Asked(request(intent, text), of(likely, intent)));
  }

  private static Sure sure(Intent intent, double wished, Signals signals) {
    var request = Signals.of(signals.route(), "request");
    var both = request * Signals.of(signals.intent(), intent.id());
    return wished > SURE
        ? Sure.BEYOND_DOUBT
        : Math.max(wished, both) > SURE_OF_BOTH || request > SURE ? Sure.FAIRLY : Sure.HARDLY;
  }

  /**
   * A slash command, whatever platform it was typed on; help for an unknown one. Nothing if the
   * text is no command.
   */
  public Optional<Request> command(String text) {
    return Command.in(text, details);
  }

  private Request request(Intent intent, String text) {
    return new Request(intent, details.of(intent, text));
  }

  private Intent likeliest(String text, Signals signals) {
    var likely = together(wishes.of(text, signals.vector()), signals);
    return ranked(text, likely).findFirst().orElse(Intent.HELP);
  }

  /** How likely each request is to the layer of wishes and to the encoder's own head together. */
  private static Map<Intent, Double> together(Map<Intent, Double> wished, Signals signals) {
    var together = new EnumMap<>(wished);
    together.replaceAll(
        (intent, likely) ->
            LEARNT * likely + (1 - LEARNT) * Signals.of(signals.intent(), intent.id()));
    return together;
  }

  /** From the likeliest on; to delete everything takes words that say so, too. */
  private static Stream<Intent> ranked(String text, Map<Intent, Double> likely) {
    return likely.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .filter(intent -> intent != Intent.DELETE_DATA || Deletion.isPlausible(text));
  }

  private static double of(Map<Intent, Double> likely, Intent intent) {
    return likely.getOrDefault(intent, 0.0);
  }
}
