package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A wish to be asked earlier or later than so far: "an hour later", "bring it forward by 15
 * minutes", "a bit later, say 9". The whole text must be about that.
 *
 * @param days the days of the week that it is about; none if it says none
 */
public record Shift(boolean later, To to, Set<DayOfWeek> days, Span span) {
  public Shift {
    days = Set.copyOf(days);
  }

  /** Where it is to go. */
  public sealed interface To {
    record By(Duration amount) implements To {}

    record At(ClockTime time) implements To {}

    /** Earlier or later, and no more is said. */
    record Somewhere() implements To {}
  }

  /** For how long. */
  public enum Span {
    /** It may as well be meant for this once. */
    UNSAID,
    FOR_GOOD,
    TODAY,
    TOMORROW
  }

  /** The wish that a text is. */
  public static Optional<Shift> in(String text) {
    return Forms.read(Plain.of(text));
  }

  /** How such wishes are put. */
  private static final class Forms {
    private static final int LONGEST = 100;
    private static final Duration A_BIT = Duration.ofMinutes(30);
    private static final Duration SOME_MINUTES = Duration.ofMinutes(15);

    private static final String OPENING =
        "(?:(?:on second"
            + " thoughts?|oh|wait|please|pls|hey|ok|okay|actually|hm+|no|and|but|can|could|would|will|shall|you|u|we|i|i'd"
            + "|want|like|love|prefer|need|to|let's|lets|just|maybe|perhaps|it'd|it|be|better|nicer"
            + "|good|great|if|is|possible|make|move|push|shift|put|set|change|bring|pull|do|have"
            + "|start|ask|asking|asked|check|in|with|message|text|ping|remind|write|me|that|this"
            + "|them|the|my|your|check-?ins?|questions?|prompt|time|come|came|schedule|daily|evening|morning|from"
            + " now on|tomorrow|today|tonight)\\b[ ,.]*){0,20}";
    private static final String AMOUNT =
        "(?<amount>(?:(?:by|about|around|like|maybe|say|another|just) ){0,3}(?:half an hour|(?:a"
            + " )?half hour|an hour and a half|(?:a )?quarter of an hour|an hour|(?:a |the"
            + " )?(?:couple of|few|\\d{1,3}|"
            + SpokenNumber.WORD
            + ")(?: and a half)? ?(?:hours?|hrs?|h|minutes?|mins?|m)\\b|(?:just )?a (?:little"
            + " bit|wee bit|bit|little|tad|touch)|slightly|somewhat|a while))";
    private static final String DIRECTION =
        "(?<direction>later|earlier|sooner|forwards?|ahead|backwards?|back|up)\\b";

    /** One of these is in every wish of the kind. */
    private static final List<String> DIRECTIONS =
        List.of("late", "earl", "soon", "forward", "ahead", "back", "up");

    private static final String IT = "(?: (?:the|my|your) (?:check-?ins?|questions?|time))?";
    private static final String CLOSING =
        "[ ,.]*(?:(?:please|pls|thanks|thank you|than (?:now|that|usual|before)|instead|if (?:you"
            + " can|possible)|ok|okay|then|for me|so|(?<good>each day|every ?day|daily|always|from"
            + " now on)|(?<today>today|tonight|this"
            + " (?:morning|afternoon|evening))|(?<tomorrow>tomorrow)|(?:in the|at)"
            + " (?:day|morning|afternoon|evening|night)|(?:(?:only|just) )?(?:on|at) (?:the"
            + " )?(?:week ?ends?|week ?days?|"
            + CalendarWords.WEEKDAY
            + "s?)|(?:,?"
            + " ?(?:say|like|to|at|maybe|so|around|about) ){1,9}(?<at>"
            + HourForm.ANY
            + "))\\b[ ,.!?]*){0,6}";
    private static final Pattern FORM =
        Pattern.compile(
            "(?<opening>"
                + OPENING
                + ")(?:"
                + AMOUNT
                + " "
                + DIRECTION
                + "|"
                + DIRECTION.replace("<direction>", "<before>")
                + IT
                + " "
                + AMOUNT.replace("<amount>", "<behind>")
                + "|"
                + DIRECTION.replace("<direction>", "<alone>")
                + IT
                + ")(?<closing>"
                + CLOSING
                + ")");

    /** What speaks of the check-in and of its time, and not only of now. */
    private static final Pattern OF_THE_TIME =
        Pattern.compile(
            "\\b(?:(?:move|push|shift|put|set|change|bring|pull|make|have|start)\\b.*\\b(?:check-?ins?|questions?|time|schedule)|(?:the|my|your)"
                + " (?:daily )?(?:check-?ins?|questions?|time|schedule)|from now on)\\b");

    private static final Pattern ASKS =
        Pattern.compile("\\b(?:ask|check|message|text|ping|remind|write|asking|asked)\\b");
    private static final Pattern TOO =
        Pattern.compile(
            "(?:(?:that|it|this|which|you|the check-?in|check-?ins?|the questions|the time|"
                + HourForm.ANY
                + "|(?:you|it|they) (?:ask|come|comes|message|are|is)(?: me|"
                + " in)?|is|'s|are|comes?|no|hm+|sorry|actually|but|well|ok|okay|now|can you|could"
                + " you|please|not|don't|do"
                + " not|never|ask|asking|asked|message|ping|text|write|me|check"
                + " in|so|really|quite|far|way|much|a bit|a little|bit)\\b["
                + " ,.]*){0,14}(?:too|so|that) (?<too>late|early)(?: (?:for me|in the"
                + " (?:day|evening|morning)|at night|please|pls|though|now|to ask(?: me)?)|\\W)*");
    private static final Pattern PART_OF_DAY =
        Pattern.compile("\\b(?:in the|at) (?:day|morning|afternoon|evening|night)\\b");

    private static final Phrasing MOVES =
        Phrasing.of("\\b(?:move|push|shift|put|bring|pull|set)\\b");
    private static final Phrasing THIS_DAY = Phrasing.of("\\b(?:today|tonight)\\b");

    private Forms() {}

    static Optional<Shift> read(String plain) {
      if (plain.length() > LONGEST || !Plain.hasAny(plain, DIRECTIONS)) {
        return Optional.empty();
      }
      var too = TOO.matcher(plain);
      if (too.matches()) {
        return Optional.of(
            new Shift(
                too.group("too").equals("early"), new To.Somewhere(), Set.of(), Span.FOR_GOOD));
      }
      var form = FORM.matcher(plain);
      if (!form.matches()) {
        return Optional.empty();
      }
      var opening = form.group("opening");
      var closing = form.group("closing").strip();
      var direction = said(form, "direction").or(() -> said(form, "before"));
      var where = direction.or(() -> said(form, "alone")).orElseThrow();
      var later = where.equals("later") || where.startsWith("back");
      var span = span(form, opening);
      var to = to(form);
      return (to instanceof To.Somewhere && !isWished(opening, later, closing))
              || isNoWish(where, opening, direction.isPresent())
          ? Optional.empty()
          : Optional.of(new Shift(later, to, days(closing), span));
    }

    /** "Up", "back" and "ahead" are directions only of something that is moved. */
    private static boolean isNoWish(String where, String opening, boolean measured) {
      var plain = where.equals("later") || where.equals("earlier") || where.equals("sooner");
      return !plain && (!measured || !MOVES.matcher(opening).find());
    }

    /** "Ask me later" is for this once; "ask me earlier" cannot be. */
    private static boolean isWished(String opening, boolean later, String closing) {
      return OF_THE_TIME.matcher(opening).find()
          || (ASKS.matcher(opening).find() && (!later || PART_OF_DAY.matcher(closing).find()));
    }

    private static To to(Matcher form) {
      var at = said(form, "at");
      if (at.isPresent()) {
        return new To.At(HourForm.read(at.get()));
      }
      return said(form, "amount")
          .or(() -> said(form, "behind"))
          .<To>map(amount -> new To.By(amount(amount)))
          .orElseGet(To.Somewhere::new);
    }

    private static Duration amount(String words) {
      if (words.contains("few min") || words.contains("couple of min")) {
        return SOME_MINUTES;
      }
      return Durations.in(words)
          .filter(Duration.class::isInstance)
          .map(Duration.class::cast)
          .orElse(A_BIT);
    }

    private static Span span(Matcher form, String opening) {
      if (said(form, "tomorrow").isPresent() || opening.contains("tomorrow")) {
        return Span.TOMORROW;
      }
      if (said(form, "today").isPresent() || THIS_DAY.matcher(opening).find()) {
        return Span.TODAY;
      }
      var good =
          said(form, "good").isPresent()
              || !days(said(form, "closing").orElse("")).isEmpty()
              || OF_THE_TIME.matcher(opening).find();
      return good ? Span.FOR_GOOD : Span.UNSAID;
    }

    private static Set<DayOfWeek> days(String closing) {
      return Hours.in(closing).parts().stream()
          .flatMap(part -> part.days().stream())
          .collect(Collectors.toSet());
    }

    private static Optional<String> said(Matcher form, String group) {
      return Optional.ofNullable(form.group(group));
    }
  }
}
