package coach.limber.bot.conversation.talk;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.OwnQuestion;
import coach.limber.bot.checkin.Question;
import coach.limber.bot.checkin.Scale;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.meaning.OurTopics;
import coach.limber.bot.conversation.settled.PutBack;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Amendment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody tells of a measure of their own, whatever is open: "knee swelling 2", "pain 4,
 * swelling none". What is told besides is noted with it.
 */
public final class OwnByName {
  private static final Pattern PART =
      Pattern.compile("\\s*(?:[;!\\n]|(?<!\\d)[,.]|[,.](?!\\d)|\\band\\b)\\s*");
  private static final String BEFORE =
      "(?:(?:my|the|today'?s?|also|no|sorry|wait|actually|oops|set|change|put|please)[, ]+){0,9}";
  private static final String BETWEEN =
      "(?:(?:'s)?(?: (?:is|was|are|at|about|now|today|only|just|a|to)){0,9}[:= ]+)";
  private static final String ANSWER =
      "(?<answer>-?\\d{1,6}(?:[.,]\\d{1,3})?|none|no|nil|yes|yep|zero|one|two|three|four|five|six|seven|eight|nine|ten)";
  private static final String HAD = "(?:(?:i|had|drank|ate|only|just) ){0,3}";
  private static final String OUT_OF = "(?: ?(?:/|out of) ?(?<top>\\d{1,3}))?";
  private static final String ALONE =
      "(?:,? (?:today|tonight|now|again|really|overall|too|i think|i guess|maybe|tbh|lol)){0,3}[.!"
          + " ]*";
  private static final String FIRST = "(?<first>.{1,120}?\\d) ";
  private static final String GOES_ON =
      " (?<rest>(?!(?:out|of|hours?|hrs?|h|min|mins|minutes|times|today|tonight|now|again|really|overall|too|maybe|tbh|lol|i"
          + " (?:think|guess))\\b)\\p{L}.{2,120})";
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.! ]*");

  /** What goes before a number that was asked for again: "sorry, i meant 2". */
  private static final Pattern MEANT =
      Pattern.compile(
          "(?:(?:it'?s|it is|it was|that'?s|i meant?|sorry|oops|oh|ok|okay|right|well|just|only"
              + "|make (?:it|that)|about|around|maybe|say|i'?d say|an?|then|my bad|typo)[, ]+){0,6}"
              + "(?="
              + ANSWER.replace("?<answer>", "?:")
              + "\\b)",
          Pattern.CASE_INSENSITIVE);

  private final CheckIns checkIns;
  private final Reading reading;

  OwnByName(CheckIns checkIns, Reading reading) {
    this.checkIns = checkIns;
    this.reading = reading;
  }

  /** Nothing if the text names none of their measures with an answer. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    var own = here.profile().questions().own();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var asked = trackedJustNow(here, text, scene);
    if (asked.isPresent()) {
      return of(here, asked.get().name() + " " + text.strip(), checkIns.dayOf(here, scene), scene);
    }
    var today = here.profile().dayAt(scene.at());
    var other = AboutDay.told(text, today).filter(it -> it.day().equals(today.minusDays(1)));
    return of(
        here,
        other.map(AboutDay::rest).orElse(text),
        other.map(AboutDay::day).orElseGet(() -> checkIns.dayOf(here, scene)),
        scene);
  }

  /** A number alone right after a measure was agreed on answers it. */
  private static Optional<OwnMeasure> trackedJustNow(Settled here, String text, Scene scene) {
    return here.focus() instanceof Dialogue.Focus.Idle
            && NUMBER.matcher(text.strip()).matches()
            && here.chosen() instanceof Chosen.Before(var before, var at)
            && scene.isJustAfter(at)
            && PutBack.isLatest(at, scene)
        ? here.profile().questions().own().stream()
            .filter(measure -> !before.questions().own().contains(measure))
            .reduce((_, last) -> last)
        : Optional.empty();
  }

  /** The answer to a number asked for again; anything else is heard as if it had not been. */
  Optional<Move> again(Settled here, Dialogue.Focus.AskedOwnAgain asked, String text, Scene scene) {
    var settled = before(here, asked);
    var meant = MEANT.matcher(text.strip());
    return here.profile().questions().own().stream()
        .filter(measure -> measure.field().equals(asked.field()))
        .findFirst()
        .filter(_ -> meant.lookingAt())
        .flatMap(
            measure ->
                of(
                    settled,
                    measure.name() + " " + text.strip().substring(meant.end()),
                    asked.day(),
                    scene));
  }

  public static Settled before(Settled here, Dialogue.Focus.AskedOwnAgain asked) {
    return here.with(
        asked.checkingIn()
            ? new Dialogue.Focus.CheckingIn(asked.day())
            : new Dialogue.Focus.Idle());
  }

  private Optional<Move> of(Settled here, String text, LocalDate day, Scene scene) {
    var own = here.profile().questions().own();
    var entries = new ArrayList<Entry>();
    var rest = new ArrayList<String>();
    var beyond = new ArrayList<OwnMeasure>();
    for (var part : parts(own, text.strip())) {
      var told = own.stream().flatMap(measure -> answer(measure, part).stream()).findFirst();
      if (told.isEmpty()) {
        rest.add(part);
      } else if (told.get().choice().isEmpty()) {
        beyond.add(told.get().measure());
      } else {
        entries.addAll(Noting.given(told.get().choice().get().sets(), day, Origin.TYPED, scene));
      }
    }
    if (entries.isEmpty() && beyond.isEmpty()) {
      return Optional.empty();
    }
    if (!rest.isEmpty()) {
      var besides =
          reading.read(String.join(", ", rest), new Context(true, List.of(), Turns.toLeanOn(here)));
      if (besides instanceof Understood.Told(var report)) {
        entries.addAll(Noting.entries(report, day, Origin.TYPED, scene));
      } else if (besides.corrects()) {
        entries.addAll(Noting.entries(besides.given(), day, Origin.CORRECTED, scene));
      } else if (beyond.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        beyond.isEmpty()
            ? checkIns.noted(here, day, entries, scene)
            : askedAgain(here, beyond.getFirst(), day, entries, scene));
  }

  /** What fits is kept, and the first number that does not is asked for again. */
  private static Move askedAgain(
      Settled here, OwnMeasure measure, LocalDate day, List<Entry> entries, Scene scene) {
    var checkingIn = here.focus() instanceof Dialogue.Focus.CheckingIn;
    var again =
        Move.to(
            here.with(new Dialogue.Focus.AskedOwnAgain(day, measure.field(), checkingIn)),
            new Outbound.Text(CheckInWords.notOnTheScaleOf(measure)));
    return entries.isEmpty()
        ? again
        : again
            .writing(entries)
            .after(
                List.of(new Outbound.Text(NotedWords.noted(Noting.line(entries, scene.diary())))));
  }

  /** "Mood was 4 pain 3" and "pain 3 mood 4" tell two things without a break. */
  private static List<String> parts(List<OwnMeasure> own, String text) {
    return PART.splitAsStream(text)
        .flatMap(
            part ->
                own.stream()
                    .flatMap(measure -> twoParts(measure, part).stream())
                    .findFirst()
                    .orElseGet(() -> List.of(part))
                    .stream())
        .toList();
  }

  private static Optional<List<String>> twoParts(OwnMeasure measure, String part) {
    var goesOn = form(measure, GOES_ON).matcher(part);
    if (goesOn.matches() && goesOn.group("rest") != null) {
      return Optional.of(
          List.of(part.substring(0, goesOn.start("rest")).strip(), goesOn.group("rest")));
    }
    var named = Pattern.compile(FIRST + named(measure) + ALONE, Pattern.CASE_INSENSITIVE);
    var comesLast = named.matcher(part);
    return comesLast.matches()
        ? Optional.of(
            List.of(comesLast.group("first"), part.substring(comesLast.end("first")).strip()))
        : Optional.empty();
  }

  /** What was said of a measure; no choice if its scale has none such. */
  private record Told(OwnMeasure measure, Optional<Question.Option> choice) {}

  private static Optional<Told> answer(OwnMeasure measure, String part) {
    var said = form(measure, ALONE).matcher(part.strip());
    if (!said.matches()) {
      return Optional.empty();
    }
    var answer = said.group("answer") == null ? said.group("before") : said.group("answer");
    var word = answer.toLowerCase(Locale.ROOT);
    var question = OwnQuestion.of(measure);
    var choice =
        Stream.of(word, number(word), truth(word))
            .flatMap(id -> question.choice(id).stream())
            .filter(_ -> isOnScale(measure, Optional.ofNullable(said.group("top"))))
            .findFirst();
    return choice.isEmpty() && measure.scale() instanceof Scale.YesOrNo
        ? Optional.empty()
        : Optional.of(new Told(measure, choice));
  }

  /** "2 out of 10" is of another scale than 0 to 3. */
  private static boolean isOnScale(OwnMeasure measure, Optional<String> top) {
    return top.isEmpty()
        || (measure.scale() instanceof Scale.Numbers(_, var highest)
            && Integer.parseInt(top.get()) == highest);
  }

  private static String number(String word) {
    return switch (word) {
      case "none", "no", "nil" -> "0";
      default -> Integer.toString(NUMBERS.indexOf(word));
    };
  }

  private static String truth(String word) {
    return switch (word) {
      case "none", "no", "nil", "0", "zero" -> "no";
      case "yes", "yep" -> "yes";
      default -> word;
    };
  }

  private static boolean isOurs(String word) {
    return OurTopics.named(word).isPresent() || !Amendment.joints("my " + word).isEmpty();
  }

  private static Pattern form(OwnMeasure measure, String end) {
    var called = called(measure);
    var last = HAD + ANSWER.replace("<answer>", "<before>") + " (?:" + called + ")" + ALONE;
    return Pattern.compile(named(measure) + end + "|" + last, Pattern.CASE_INSENSITIVE);
  }

  private static String named(OwnMeasure measure) {
    return BEFORE + "(?:" + called(measure) + ")" + BETWEEN + ANSWER + OUT_OF;
  }

  /**
   * By its name, or by the first or last word of it, unless that is a word of the check-in's own.
   */
  private static String called(OwnMeasure measure) {
    var name = measure.name();
    var last = name.substring(name.lastIndexOf(' ') + 1);
    var first = name.split(" ", 2)[0];
    var parts = Stream.of(last, first).filter(word -> !word.equals(name) && !isOurs(word));
    return Stream.concat(Stream.of(name), parts)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
