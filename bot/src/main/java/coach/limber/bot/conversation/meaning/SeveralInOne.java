package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.HowMuch;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.TimesADay;
import coach.limber.knowledge.language.Tracking;
import coach.limber.knowledge.language.WeeklyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that tells, wants and asks several things, cut into parts that stand by themselves: "pain
 * 4, ask me at 9pm and show me my chart".
 */
public record SeveralInOne(List<Part> parts) {
  /** One of them, with what it says by itself; {@code clear} if that is plain. */
  public record Part(String text, Understood understood, boolean clear) {}

  public SeveralInOne {
    parts = List.copyOf(parts);
  }

  private static final int LONGEST = 240;
  private static final int MOST = 5;
  private static final String LEAD =
      "(?:(?:and|also|then|but|please|pls|plus|can you|could you|would you|i'd like(?: you)? to|i"
          + " want(?: you)? to|so|now|just|ok|hey|oh)[ ,]+){0,4}";
  private static final Pattern ORDER =
      Pattern.compile(
          LEAD
              + "(?:(?:only |just )?(?:ask|remind|message|text|ping|nudge|check in with)"
              + " me\\b|(?:set|change|move|switch|put|make|push|shift)"
              + " (?:my|the|it|me|reminders?|time|check)\\b|pause(?:$| (?:me"
              + "|for|until|till|it|everything|my|the|from|tomorrow|please|pls|a)\\b)|resume\\b|snooze\\b|(?:stop|quit)"
              + " (?:asking|the|my|all|sending|remind|nudg|track)|skip"
              + " (?:today|tomorrow|the|this)\\b|(?:turn|switch) (?:off|on)\\b|(?:turn|switch)"
              + " .{1,25} (?:off|on)\\b|no (?:more"
              + " )?(?:nudges?|reminders?|tips|questions|weekly|messages|check-?ins?)\\b|(?:nudges?|reminders?|tips|weekly"
              + " (?:message|summary)) (?:off|on)\\b|(?:add|start|make) (?:an?|the|another|new)"
              + " (?:[\\w-]+ ){0,3}habit\\b|(?:add|new) habit\\b|(?:keep )?track(?:ing)?"
              + " (?!is\\b|of the time)\\w|start tracking\\b|(?:show|give|send|let) (?:me )?(?:see"
              + " )?(?:.{0,20} )?(?:chart"
              + "|week|weekly|progress|habits|pattern|page|summary|data|graph)\\b|export\\b|(?:fewer|less|only)"
              + " (?:\\w+ )?questions?\\b|(?:don't|do not|dont) (?:ask|remind|nudge|message)"
              + " me\\b)");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:(?:and|also|but|so|btw|by the way)["
              + " ,]+){0,2}(?:is|are|does|do|can|could|should|would|what"
              + "|what'?s|why|how|which|when|will)\\b.*");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:(?:and|also|but|so|btw)[ ,]+){0,2}(?:i(?:'ve| have)?"
              + " )?(?:pain|had|ate|slept|stiff\\w*|stress|gut|bloated|walked|mood|my"
              + " (?:pain|"
              + JointWords.ANY
              + ")(?="
              + " (?:is|are|was|were|hurts?|aches?|at|around|about"
              + "|feels?|felt|still|just|got|went|\\d)))\\b");
  private static final Pattern BREAK =
      Pattern.compile("\\s*[,;!\\n]\\s*|\\s*[.?](?=\\s|$)\\s*|\\s+(?=(?:and|also|plus|but) )");

  /** "Turn off the reminders and the nudges": each of them is to be turned off. */
  private static final String THING =
      "(?:(?:the|my|all|any|your|those|these) ){0,2}(?:reminders?|weekly"
          + " (?:messages?|summary|report)|nudges?|tips)";

  private static final Phrasing ONE_VERB =
      Phrasing.of(
          "(?<verb>"
              + LEAD
              + "(?:turn off|switch off|stop|no more|no|cancel|drop)) (?<things>"
              + THING
              + "(?:(?:, and |, | and | & )"
              + THING
              + "){1,3})(?: (?:please|pls|now|too)){0,2}[.! ]*");

  /** "Track two things: mood 1-5 and swelling 0-3". */
  private static final Phrasing TRACKS =
      Phrasing.of(
          "(?<verb>"
              + LEAD
              + "(?:track|keep track of|start tracking))(?: (?:two|three|both|2|3|these|some)(?:"
              + " (?:things|measures))?)?:? (?<things>[\\p{L} ]{3,30} \\d{1,2} ?(?:-|to)"
              + " ?\\d{1,2}(?:(?:, and |, | and | & )[\\p{L} ]{3,30} \\d{1,2} ?(?:-|to)"
              + " ?\\d{1,2}){1,2})[.! ]*");

  private static final Pattern AND = Pattern.compile(", and |, | and | & ");

  private static final Pattern A_DAY =
      Pattern.compile("\\b(?:yesterday|last night|" + CalendarWords.WEEKDAY + ")\\b");

  /** "And also" is one break and not two. */
  private static final Pattern ONLY_JOINS =
      Pattern.compile("(?i)\\s*(?:(?:and|also|then|but|plus|so)\\s*){0,3}");

  private static final Pattern JOINS =
      Pattern.compile("(?i)^(?:(?:and|also|then|but|plus|so)[ ,]+){1,3}|[,.;!\\s]+$");

  /** By themselves, what shows or hands over is granted, too. */
  private static final Set<Intent> GRANTED =
      Stream.concat(
              ToldAndWished.OF_OURS.stream(),
              Stream.of(
                  Intent.LIST_HABITS,
                  Intent.SHOW_CHART,
                  Intent.SHOW_PROGRESS,
                  Intent.WEEKLY_SUMMARY,
                  Intent.EXPORT_DATA,
                  Intent.CHECKIN_NOW))
          .collect(Collectors.toUnmodifiableSet());

  /** Nothing if the text says one thing, or one of its parts is of no kind that we know. */
  public static Optional<SeveralInOne> of(String text, Reading reading, boolean open) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var pieces = pieces(text);
    if (pieces.size() < 2 || pieces.size() > MOST || !mayBeSeveral(pieces)) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>();
    for (var piece : pieces) {
      var part = part(piece, reading, open);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    var several = new SeveralInOne(together(parts, reading));
    return several.wishes() || several.asks() ? Optional.of(several) : Optional.empty();
  }

  /** What is told in parts that follow one another is told at once. */
  private static List<Part> together(List<Part> parts, Reading reading) {
    var all = new ArrayList<Part>();
    for (var part : parts) {
      if (tells(part) && !namesADay(part) && !all.isEmpty() && tells(all.getLast())) {
        var text = all.removeLast().text() + ", " + part.text();
        var context = new Context(true, List.of(), List.of());
        all.add(new Part(text, reading.read(text, context), true));
      } else {
        all.add(part);
      }
    }
    return all;
  }

  /** What is of another day stays by itself. */
  private static boolean namesADay(Part part) {
    return A_DAY.matcher(SmallLetters.of(part.text())).find();
  }

  private static boolean tells(Part part) {
    return part.understood() instanceof Understood.Told;
  }

  /** Whether it is worth reading them one by one: most only tell of the day. */
  private static boolean mayBeSeveral(List<String> pieces) {
    return pieces.stream().anyMatch(SeveralInOne::isOrder)
        || (pieces.size() == 2 && pieces.getLast().endsWith("?"));
  }

  /** Whether something of it is plainly to be done. */
  public boolean wishes() {
    return parts.stream().anyMatch(part -> part.clear() && isOrder(part.text()));
  }

  /** A question beside a report, and one that is answered. */
  private boolean asks() {
    return parts.size() == 2
        && parts.getFirst().understood() instanceof Understood.Told
        && ToldAndAsked.isOfADay(parts.getFirst().text())
        && parts.getLast().understood().isAnswered()
        && parts.getLast().text().endsWith("?");
  }

  private static boolean isOrder(String piece) {
    return ORDER.matcher(SmallLetters.of(piece)).lookingAt();
  }

  /** The text before a break belongs to what comes before, if what follows begins nothing new. */
  private static List<String> pieces(String text) {
    var plain = SmallLetters.of(text);
    var tracks = TRACKS.matcher(plain);
    var shared = tracks.matches() ? tracks : ONE_VERB.matcher(plain);
    if (shared.matches()) {
      return AND.splitAsStream(shared.group("things"))
          .map(thing -> shared.group("verb") + " " + thing)
          .toList();
    }
    var pieces = new ArrayList<String>();
    var breaks = BREAK.matcher(text);
    var start = 0;
    while (breaks.find()) {
      var before = text.substring(start, breaks.start());
      if (beginsAnew(text.substring(breaks.end())) && !ONLY_JOINS.matcher(before).matches()) {
        var sign = breaks.group().strip().startsWith("?") ? "?" : "";
        pieces.add(before + sign);
        start = breaks.end();
      }
    }
    pieces.add(text.substring(start));
    return pieces.stream().map(SeveralInOne::plain).filter(piece -> !piece.isBlank()).toList();
  }

  private static boolean beginsAnew(String rest) {
    var plain = SmallLetters.of(rest);
    return Stream.of(ORDER, QUESTION, REPORT).anyMatch(form -> form.matcher(plain).lookingAt());
  }

  private static String plain(String piece) {
    return JOINS.matcher(piece.strip()).replaceAll("");
  }

  private static Optional<Part> part(String piece, Reading reading, boolean open) {
    if (isOrder(piece)) {
      var understood = reading.read(piece, new Context(open, List.of(), List.of()));
      return isOther(understood)
          ? Optional.empty()
          : Optional.of(new Part(piece, understood, isGranted(piece, understood)));
    }
    var understood = reading.read(piece, new Context(true, List.of(), List.of()));
    if (understood instanceof Understood.Told(var report)) {
      return report.isEmpty() ? Optional.empty() : Optional.of(new Part(piece, understood, true));
    }
    if ((PlanInPassing.in(piece).isPresent() && !isOther(understood)) || understood.corrects()) {
      return Optional.of(new Part(piece, understood, true));
    }
    return QUESTION.matcher(SmallLetters.of(piece)).matches()
            && reading.read(piece, Context.fresh()) instanceof Understood.Question question
        ? Optional.of(new Part(piece, question, true))
        : Optional.empty();
  }

  /** Something that is never done in passing. */
  private static boolean isOther(Understood understood) {
    return understood instanceof Understood.Danger
        || understood instanceof Understood.Foreign
        || (understood instanceof Understood.Wish(var request)
            && request.intent() == Intent.DELETE_DATA);
  }

  private static boolean isGranted(String piece, Understood understood) {
    return (understood instanceof Understood.Wish(var request)
            && GRANTED.contains(request.intent()))
        || WeeklyOrder.in(piece).isPresent()
        || Tracking.in(piece).isPresent()
        || HowMuch.in(piece).isPresent()
        || TimesADay.in(piece).isPresent()
        || NudgeWish.in(piece).isPresent();
  }
}
