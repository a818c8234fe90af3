package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a message named, taken out of lists to which others have added since: of a pizza at noon and
 * a beer at night the beer stays, with what it counts as.
 */
final class OutOfLists {
  private static final List<Measure> NAMED =
      List.of(Measure.FOODS, Measure.JOINTS, Measure.GUT, Measure.MOVEMENT, Measure.HABITS_DONE);

  private final Amending amending;

  OutOfLists(Amending amending) {
    this.amending = amending;
  }

  /**
   * The lines that take these back.
   *
   * @param taken the same where nothing was added since
   */
  List<Entry> taken(List<Entry> taken, Predicate<Entry> these, Scene scene) {
    var all = new ArrayList<>(taken);
    for (var day : days(these, scene)) {
      var changes = changes(day, these, taken, scene);
      if (!changes.isEmpty()) {
        var fields = fields(changes);
        all.removeIf(entry -> entry.day().equals(day) && fields.contains(entry.field()));
        amending.lists(changes, day, scene).stream()
            .filter(line -> all.stream().noneMatch(entry -> isOfTheSame(entry, line)))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static Set<LocalDate> days(Predicate<Entry> these, Scene scene) {
    return scene.diary().entries().stream()
        .filter(these)
        .map(Entry::day)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isOfTheSame(Entry one, Entry other) {
    return one.day().equals(other.day()) && one.field().equals(other.field());
  }

  /** With what is read with each; but a gut that is spoken of no more may have been fine before. */
  private static Set<String> fields(Map<Measure, Said> changes) {
    var fields = new HashSet<String>();
    changes.forEach(
        (measure, said) -> {
          fields.add(measure.id());
          if (measure != Measure.GUT || said instanceof Said.Given) {
            measure.together().forEach(more -> fields.add(more.id()));
          }
        });
    return fields;
  }

  /** What each list is to say that would say otherwise. */
  private static Map<Measure, Said> changes(
      LocalDate day, Predicate<Entry> these, List<Entry> taken, Scene scene) {
    var changes = new EnumMap<Measure, Said>(Measure.class);
    for (var measure : NAMED) {
      var lines =
          scene.diary().entries().stream()
              .filter(entry -> entry.day().equals(day) && entry.field().equals(measure.id()))
              .toList();
      if (lines.stream().anyMatch(these)) {
        var stays = without(lines, these);
        var before = Noting.items(scene.with(taken).diary(), day, measure);
        if (!new HashSet<>(stays).equals(new HashSet<>(before))) {
          changes.put(
              measure,
              stays.isEmpty() ? new Said.TakenBack() : new Said.Given(new Value.Items(stays)));
        }
      }
    }
    if (changes.containsKey(Measure.MOVEMENT)) {
      minutes(day, these, scene, changes);
    }
    return changes;
  }

  /** The list as it would be, had each other line changed what it did; an undo adds nothing. */
  private static List<String> without(List<Entry> lines, Predicate<Entry> these) {
    var stays = new ArrayList<String>();
    var ofThese = new HashSet<String>();
    var said = List.<String>of();
    for (var line : lines) {
      var now =
          line.said() instanceof Said.Given(Value.Items(var items)) ? items : List.<String>of();
      if (!these.test(line)) {
        var before = said;
        stays.removeIf(item -> before.contains(item) && !now.contains(item));
        now.stream()
            .filter(item -> !before.contains(item) && !stays.contains(item))
            .filter(item -> line.origin() != Origin.UNDONE || !ofThese.contains(item))
            .forEach(stays::add);
      } else {
        var others = said;
        now.stream().filter(item -> !others.contains(item)).forEach(ofThese::add);
      }
      said = now;
    }
    return stays;
  }

  /** Minutes to which those of another kind of moving were added. */
  private static void minutes(
      LocalDate day, Predicate<Entry> these, Scene scene, Map<Measure, Said> changes) {
    var before = Noting.minutesBefore(scene.diary(), day);
    var ofIt =
        scene.diary().entries().stream()
            .filter(these)
            .filter(entry -> entry.day().equals(day))
            .filter(entry -> entry.field().equals(Measure.MOVEMENT_MINUTES.id()))
            .anyMatch(entry -> entry.said().equals(new Said.Given(new Value.Amount(before))));
    if (ofIt
        && scene.diary().entry(day, Measure.MOVEMENT_MINUTES.id()).orElseThrow()
            instanceof Entry(_, _, _, Said.Given(Value.Amount(var all)), _, _)
        && all > before) {
      changes.put(Measure.MOVEMENT_MINUTES, new Said.Given(new Value.Amount(all - before)));
    }
  }
}
