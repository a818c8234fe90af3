package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.Signals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a person wants the coach to do. */
public final class Requests {
  static final String FILE = "requests.tsv";

  /** Beyond this the reader is so sure of a harmless request that no word need bear it out. */
  private static final double SURE = 0.9;

  /** Or that it is a request, and this one, by both together. */
  private static final double SURE_OF_BOTH = 0.7;

  /** A request that is less likely than this is a guess. */
  private static final double POSSIBLE = 0.25;

  private final Phrases phrases;
  private final Details details;
  private final Evidence evidence;

  private Requests(Phrases phrases, Places places, Evidence evidence) {
    this.phrases = phrases;
    this.details = new Details(places);
    this.evidence = evidence;
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
    return new Requests(phrases, Places.load(), Evidence.load());
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
        .or(() -> Orders.in(text))
        .or(() -> Leaning.sure(text))
        .or(() -> evidence.form(text))
        .map(intent -> request(intent, text));
  }

  /**
   * The likeliest request that the words of a text bear out which is no {@link #certain} one;
   * nothing if they bear none out.
   */
  public Optional<Request> borneOut(String text, Signals signals) {
    var request = Signals.of(signals.route(), "request");
    return Leaning.of(text)
        .or(
            () ->
                ranked(text, signals)
                    .filter(it -> Signals.of(signals.intent(), it.id()) > POSSIBLE)
                    .filter(
                        it ->
                            evidence.bearsOut(
                                it,
                                text,
                                request > SURE
                                    || request * Signals.of(signals.intent(), it.id())
                                        > SURE_OF_BOTH))
                    .findFirst())
        .map(intent -> request(intent, text));
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

  private static Intent likeliest(String text, Signals signals) {
    return ranked(text, signals).findFirst().orElse(Intent.HELP);
  }

  /** What the encoder thinks; to delete everything takes words that say so, too. */
  private static Stream<Intent> ranked(String text, Signals signals) {
    return signals.intent().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> Intent.of(entry.getKey()))
        .filter(intent -> intent != Intent.DELETE_DATA || Deletion.isPlausible(text));
  }
}
