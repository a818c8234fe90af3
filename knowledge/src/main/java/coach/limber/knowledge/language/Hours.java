package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * On which days and at which times somebody wants something: "weekdays at 7, weekends at 10", "at 8
 * and at 20:00", "only on mondays".
 *
 * @param parts what is said of some days each; empty if no time and no day is said
 * @param only whether there is to be nothing on the other days
 */
public record Hours(List<Part> parts, boolean only) {
  private static final Pattern ONLY = Pattern.compile("\\b(?:only|just|nothing but)\\b");

  /** Between two times that are both meant, and are no correction of each other. */
  private static final Pattern AND =
      Pattern.compile(
          "^(?: ?o'?clock)? ?(?:,|and|&|\\+|plus|then)?(?: and| then| also| again| once| one"
              + "| the other)* ?(?:at |around |about |~|@)*$");

  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?<!every )(?:other days|others|rest of the (?:week|time|days)|otherwise)\\b");

  public Hours {
    parts = List.copyOf(parts);
  }

  /**
   * Some days and their times.
   *
   * @param days none if no day is said
   * @param times one or two; none if no time is said
   */
  public record Part(Set<DayOfWeek> days, List<LocalTime> times) {
    public Part {
      days = Set.copyOf(days);
      times = List.copyOf(times);
    }

    boolean namesDays() {
      return !days.isEmpty();
    }

    /** On no other days than these. */
    Part on(Set<DayOfWeek> others) {
      var kept = EnumSet.copyOf(others);
      if (namesDays()) {
        kept.retainAll(days);
      }
      return new Part(kept, times);
    }
  }

  public static Hours in(String text) {
    var plain = Plain.of(text);
    var mentions = Weekdays.in(plain);
    var denied = EnumSet.noneOf(DayOfWeek.class);
    mentions.stream().filter(Weekdays.Mention::denied).forEach(not -> denied.addAll(not.days()));
    var named = mentions.stream().filter(mention -> !mention.denied()).map(Mark::of).toList();
    var days = Stream.concat(named.stream(), others(named, plain));
    var parts = parts(merged(days, times(plain), plain), plain);
    return denied.isEmpty()
        ? new Hours(parts, ONLY.matcher(plain).find() && parts.stream().anyMatch(Part::namesDays))
        : new Hours(without(denied, parts), true);
  }

  /** This time, on whatever days. */
  public static Hours at(LocalTime time) {
    return new Hours(List.of(new Part(Set.of(), List.of(time))), false);
  }

  /** This time, on these days. */
  public static Hours at(Set<DayOfWeek> days, LocalTime time) {
    return new Hours(List.of(new Part(days, List.of(time))), false);
  }

  /** These two times, on whatever days. */
  public static Hours at(LocalTime first, LocalTime second) {
    return new Hours(List.of(new Part(Set.of(), List.of(first, second))), false);
  }

  /** Whether it is one time and nothing more. */
  public boolean isOneTime() {
    return !namesDays() && parts.size() == 1 && parts.getFirst().times().size() == 1;
  }

  /** The same with one time in place of another. */
  public Hours with(LocalTime before, LocalTime time) {
    return new Hours(
        parts.stream()
            .map(
                part ->
                    new Part(
                        part.days(),
                        part.times().stream().map(one -> one.equals(before) ? time : one).toList()))
            .toList(),
        only);
  }

  /** Whether days are said, not just times. */
  public boolean namesDays() {
    return parts.stream().anyMatch(Part::namesDays);
  }

  public boolean namesTimes() {
    return parts.stream().anyMatch(part -> !part.times().isEmpty());
  }

  /** Days or times, as they stand in the text. */
  private record Mark(int start, int end, Set<DayOfWeek> days, List<LocalTime> times) {
    static Mark of(Weekdays.Mention mention) {
      return new Mark(mention.start(), mention.end(), mention.days(), List.of());
    }

    static Stream<Mark> of(SpokenTime spoken, String plain) {
      return spoken.time(plain).likely().stream()
          .map(time -> new Mark(spoken.start(), spoken.end(), Set.of(), List.of(time)));
    }

    boolean isDays() {
      return times.isEmpty();
    }

    Mark and(Mark next) {
      var all = EnumSet.noneOf(DayOfWeek.class);
      all.addAll(days);
      all.addAll(next.days);
      var more = Stream.concat(times.stream(), next.times.stream()).distinct().toList();
      return new Mark(start, next.end, all, more);
    }
  }

  private static Stream<Mark> times(String plain) {
    return Times.all(plain).stream().flatMap(spoken -> Mark.of(spoken, plain));
  }

  /** "Fridays at 6, other days at 8": the days that are not named. */
  private static Stream<Mark> others(List<Mark> named, String plain) {
    var others = EnumSet.allOf(DayOfWeek.class);
    named.forEach(mark -> others.removeAll(mark.days()));
    return named.isEmpty() || others.isEmpty()
        ? Stream.empty()
        : OTHERS
            .matcher(plain)
            .results()
            .limit(1)
            .map(said -> new Mark(said.start(), said.end(), others, List.of()));
  }

  /** In the order of the text; days after days and listed times belong together. */
  private static List<Mark> merged(Stream<Mark> days, Stream<Mark> times, String plain) {
    var merged = new ArrayList<Mark>();
    for (var mark :
        Stream.concat(days, times).sorted(Comparator.comparingInt(Mark::start)).toList()) {
      var goesOn =
          !merged.isEmpty()
              && merged.getLast().isDays() == mark.isDays()
              && (mark.isDays()
                  || AND.matcher(plain.substring(merged.getLast().end(), mark.start())).matches());
      merged.add(goesOn ? merged.removeLast().and(mark) : mark);
    }
    return merged;
  }

  /** Each with its days and times. Where that does not come out even: all days, the best time. */
  private static List<Part> parts(List<Mark> marks, String plain) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < marks.size(); i += 2) {
      var mark = marks.get(i);
      if (i + 1 == marks.size()) {
        parts.add(new Part(mark.days(), mark.times()));
      } else if (mark.isDays() == marks.get(i + 1).isDays()) {
        return oneTime(marks, plain);
      } else {
        var both = mark.and(marks.get(i + 1));
        parts.add(new Part(both.days(), both.times()));
      }
    }
    return parts.stream().anyMatch(part -> part.times().size() > 2) ? oneTime(marks, plain) : parts;
  }

  private static List<Part> oneTime(List<Mark> marks, String plain) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    marks.forEach(mark -> days.addAll(mark.days()));
    return List.of(new Part(days, Times.in(plain).likely().stream().toList()));
  }

  private static List<Part> without(Set<DayOfWeek> denied, List<Part> parts) {
    var others = EnumSet.complementOf(EnumSet.copyOf(denied));
    return parts.isEmpty()
        ? List.of(new Part(others, List.of()))
        : parts.stream().map(part -> part.on(others)).toList();
  }
}
