package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.LastSpokenOf;
import coach.limber.bot.conversation.meaning.OtherLevel;
import coach.limber.bot.conversation.meaning.OtherNumber;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.OutOfRange;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text mends in what is noted of a day: "that was a 3 not 8", "it was my ankle", "no pizza
 * after all". What it does not speak of stays as it is.
 */
public final class Amending {
  private static final List<Measure> NUMBERS =
      List.of(
          Measure.PAIN,
          Measure.SLEEP_HOURS,
          Measure.STIFFNESS_MINUTES,
          Measure.FATIGUE,
          Measure.MOVEMENT_MINUTES);

  private static final List<Measure> MINUTES =
      List.of(Measure.STIFFNESS_MINUTES, Measure.MOVEMENT_MINUTES);

  private static final List<Measure> SCORES = List.of(Measure.PAIN, Measure.FATIGUE);

  /** In minutes; a smaller number is a score as well. */
  private static final double A_FEW = 10;

  private static final List<Measure> LEVELS =
      List.of(Measure.STRESS, Measure.FATIGUE, Measure.SLEEP_QUALITY, Measure.PAIN);

  /** One more, and none instead. */
  private static final Pattern BESIDES =
      Pattern.compile("(?i)\\b(?:as well|too|also|besides|in addition|plus)\\b");

  /** "It was a 3": nobody says that of hours or of minutes. */
  private static final Pattern A_SCORE =
      Pattern.compile(
          "(?i)\\ban?"
              + " (?:10|\\d|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)\\b)(?:/10)?"
              + "(?![\\w:.]|\\s*(?:h|hrs?|hours?|min\\w*)\\b)");

  private final Reading reading;

  public Amending(Reading reading) {
    this.reading = reading;
  }

  /** Whether a text may be a correction at all. */
  public static boolean mayMend(String text, Understood understood) {
    if (OtherNumber.isIn(text) || OtherLevel.isIn(text)) {
      return !(understood instanceof Understood.Danger);
    }
    return switch (understood) {
      case Understood.Wish(var request) -> request.intent() == Intent.EDIT_LAST_ANSWER;
      case Understood.Told _, Understood.SmallTalk _ -> Amendment.isMeant(text);
      case Understood.Question(var answer) ->
          !(answer instanceof Answer.Grounded) && Amendment.isMeant(text);
      case Understood.Danger _, Understood.Doubt _, Understood.Foreign _ -> false;
    };
  }

  /**
   * The lines that mend this day; none if nothing noted is spoken of.
   *
   * @param before what they said last, {@code ""} if that is not known
   */
  List<Entry> entries(
      String text, Understood understood, LocalDate day, String before, Scene scene) {
    return lines(changes(text, understood, day, before, scene), day, scene);
  }

  /** What the text wants the day to say, where the day says all of it; else nothing. */
  List<Entry> already(
      String text, Understood understood, LocalDate day, String before, Scene scene) {
    var changes = changes(text, understood, day, before, scene);
    var wanted = new ArrayList<Entry>();
    changes.forEach(
        (measure, said) ->
            wanted.add(new Entry(day, scene.at(), measure.id(), said, Origin.CORRECTED)));
    return lines(changes, day, scene).isEmpty() ? wanted : List.of();
  }

  /** What the text says of this day; nothing if none of it is noted in any way. */
  private Map<Measure, Said> changes(
      String text, Understood understood, LocalDate day, String before, Scene scene) {
    var last = new LastSpokenOf(day, scene.diary(), before);
    var level = level(text, last);
    if (level.isPresent()) {
      return Map.of(level.get().getKey(), new Said.Given(level.get().getValue()));
    }
    var said = understood.given();
    var changes = new EnumMap<Measure, Said>(Measure.class);
    lists(text, said, day, scene.diary(), changes);
    if (OtherNumber.isIn(text)) {
      changes.clear();
      number(text, understood, said, last)
          .ifPresent(mended -> changes.put(mended.getKey(), new Said.Given(mended.getValue())));
    } else if (changes.isEmpty() || understood.corrects()) {
      // "Set pain to 4 and remove the pizza": the number is no less meant than what is listed.
      said.values().entrySet().stream()
          .filter(value -> !Measure.LISTS.contains(value.getKey()))
          .forEach(value -> changes.put(value.getKey(), new Said.Given(value.getValue())));
      if (said.value(Measure.GUT).isPresent()) {
        changes.put(Measure.GUT, new Said.Given(said.value(Measure.GUT).get()));
      } else if (changes.get(Measure.GUT_OK) instanceof Said.Given(Value.Truth(var fine)) && fine) {
        changes.put(Measure.GUT, new Said.Given(new Value.Items(List.of())));
      }
      number(text, understood, said, last)
          .ifPresent(
              mended -> {
                changes.keySet().removeAll(NUMBERS);
                changes.put(mended.getKey(), new Said.Given(mended.getValue()));
              });
    }
    var mends =
        changes.keySet().stream().anyMatch(measure -> holds(scene.diary(), day, measure.id()));
    return mends ? changes : Map.of();
  }

  private static boolean holds(Diary diary, LocalDate day, String field) {
    return diary.value(day, field).isPresent();
  }

  private static List<Entry> lines(Map<Measure, Said> changes, LocalDate day, Scene scene) {
    var lines = new ArrayList<Entry>();
    changes.forEach(
        (measure, said) -> {
          var before = scene.diary().entry(day, measure.id()).map(Entry::said);
          if (before.filter(said::equals).isEmpty()) {
            lines.add(new Entry(day, scene.at(), measure.id(), said, Origin.CORRECTED));
          }
        });
    return lines;
  }

  // Things taken back by their names

  /** The lines that take these things back, or put others in their place; none if none is noted. */
  List<Entry> without(Withdrawal withdrawal, LocalDate day, Scene scene) {
    var changes = new EnumMap<Measure, Said>(Measure.class);
    for (var measure : Measure.LISTS) {
      var before = Noting.items(scene.diary(), day, measure);
      var stays = before.stream().filter(item -> !names(withdrawal, item)).toList();
      var instead = instead(withdrawal, measure);
      if (stays.size() < before.size() && (!instead.isEmpty() || withdrawal.instead().isEmpty())) {
        var now = Stream.concat(stays.stream(), instead.stream()).distinct().toList();
        changes.put(
            measure,
            now.isEmpty() && withdrawal.outright()
                ? new Said.TakenBack()
                : new Said.Given(new Value.Items(now)));
      }
    }
    return lists(changes, day, scene);
  }

  /** The lines by which these lists say this, with what follows from them. */
  List<Entry> lists(Map<Measure, Said> lists, LocalDate day, Scene scene) {
    var changes = new EnumMap<Measure, Said>(lists);
    if (changes.get(Measure.MOVEMENT) instanceof Said.TakenBack
        && holds(scene.diary(), day, Measure.MOVEMENT_MINUTES.id())) {
      changes.put(Measure.MOVEMENT_MINUTES, new Said.TakenBack());
    }
    gut(changes);
    if (changes.containsKey(Measure.FOODS)) {
      foods(day, scene.diary(), changes);
    }
    return lines(changes, day, scene);
  }

  private static boolean names(Withdrawal withdrawal, String item) {
    return withdrawal.things().stream().anyMatch(thing -> Amendment.names(thing, item));
  }

  /** What of this kind takes their place. */
  private List<String> instead(Withdrawal withdrawal, Measure measure) {
    var words = String.join(", ", withdrawal.instead());
    if (words.isEmpty() || measure == Measure.TRIGGERS || measure == Measure.SUPPORTS) {
      return List.of();
    }
    if (measure == Measure.JOINTS) {
      return Amendment.joints("my " + String.join(", my ", withdrawal.instead()));
    }
    return counted(List.of(words), measure);
  }

  // Numbers

  /** "Actually medium" is about the level that was told last, unless a number was. */
  private static Optional<Map.Entry<Measure, Value>> level(String text, LastSpokenOf last) {
    return last
        .sorted(
            LEVELS.stream()
                .filter(
                    measure ->
                        last.diary().value(last.day(), measure.id()).orElse(null)
                                instanceof Value.Level
                            || (measure == Measure.PAIN
                                && last.diary().value(last.day(), measure.id()).isPresent()))
                .toList())
        .stream()
        .findFirst()
        .filter(measure -> measure != Measure.PAIN)
        .flatMap(measure -> OtherLevel.of(measure, text).map(level -> Map.entry(measure, level)));
  }

  /** "A 3 not 8" is about the measure that was 8. */
  private static Optional<Map.Entry<Measure, Value>> number(
      String text, Understood understood, Report said, LastSpokenOf last) {
    var named =
        understood instanceof Understood.Wish(var request)
            && request.slot(Slot.Field.class).isPresent();
    var value = newNumber(text, understood, said);
    if (named || value.isEmpty()) {
      return Optional.empty();
    }
    return about(text, value.get(), last)
        .map(measure -> Map.entry(measure, besidesTheOthers(measure, value.get(), last)));
  }

  /** "No, 50" after a walk and a swim is how long the swim was: the walk's minutes stay. */
  private static Value besidesTheOthers(Measure measure, Value value, LastSpokenOf last) {
    return measure == Measure.MOVEMENT_MINUTES && value instanceof Value.Amount(var minutes)
        ? new Value.Amount(minutes + Noting.minutesBefore(last.diary(), last.day()))
        : value;
  }

  /** Nobody's pain is 40, and nobody sleeps that long. */
  private static boolean isOnItsScale(Measure measure, Value value) {
    return !(value instanceof Value.Amount(var amount)) || OutOfRange.fits(measure, amount);
  }

  private static Optional<Value> newNumber(String text, Understood understood, Report said) {
    var bare = OtherNumber.in(text);
    if (bare.isPresent()) {
      return Optional.of(new Value.Amount(bare.getAsDouble()));
    }
    return understood instanceof Understood.Wish(var request)
        ? request.slot(Slot.NewValue.class).map(Slot.NewValue::value)
        : said.value(Measure.PAIN).filter(_ -> said.values().size() == 1);
  }

  /** Without the old number it is about the one that was told last. */
  private static Optional<Measure> about(String text, Value value, LastSpokenOf last) {
    var old = Amendment.oldNumber(text);
    var known =
        last.sorted(
            NUMBERS.stream()
                .filter(measure -> isOnItsScale(measure, value))
                .filter(
                    measure ->
                        last.diary().value(last.day(), measure.id()).orElse(null)
                            instanceof Value.Amount)
                .toList());
    if (old.isEmpty() && known.contains(Measure.PAIN) && A_SCORE.matcher(text).find()) {
      return Optional.of(Measure.PAIN);
    }
    return known.stream()
        .filter(
            measure ->
                old.isPresent()
                    && last.diary()
                        .value(last.day(), measure.id())
                        .filter(new Value.Amount(old.getAsDouble())::equals)
                        .isPresent())
        .findFirst()
        .or(
            () ->
                known.stream()
                    .filter(measure -> !isAScoreRather(measure, value, known, last))
                    .findFirst());
  }

  /** "Pain 4, walked 30 min. no, 5": half an hour is hardly five minutes. */
  private static boolean isAScoreRather(
      Measure measure, Value value, List<Measure> known, LastSpokenOf last) {
    return MINUTES.contains(measure)
        && value instanceof Value.Amount(var amount)
        && amount < A_FEW
        && last.diary().value(last.day(), measure.id()).orElse(null)
            instanceof Value.Amount(var before)
        && before > A_FEW
        && known.stream()
            .anyMatch(other -> SCORES.contains(other) && last.together(other, measure));
  }

  // Things named

  private void lists(
      String text, Report said, LocalDate day, Diary diary, Map<Measure, Said> changes) {
    for (var measure : Measure.LISTS) {
      var before = Noting.items(diary, day, measure);
      var denied = before.stream().filter(item -> Amendment.denies(text, item)).toList();
      var named = named(measure, text, said);
      if (!denied.isEmpty() || (!named.isEmpty() && !before.isEmpty())) {
        var stays =
            before.stream()
                .filter(item -> !denied.contains(item) && !replaced(text, measure, denied, named));
        var now = Stream.concat(stays, named.stream()).distinct().toList();
        changes.put(measure, new Said.Given(new Value.Items(now)));
      }
    }
    gut(changes);
    if (changes.containsKey(Measure.FOODS)) {
      foods(day, diary, changes);
    }
  }

  private static List<String> named(Measure measure, String text, Report said) {
    if (measure == Measure.JOINTS) {
      return Amendment.joints(text);
    }
    return said.value(measure).orElse(null) instanceof Value.Items(var items)
        ? items.stream().filter(item -> !Amendment.denies(text, item)).toList()
        : List.of();
  }

  /** "It was my ankle" says where it was, and so that it was nowhere else. */
  private static boolean replaced(
      String text, Measure measure, List<String> denied, List<String> named) {
    return measure == Measure.JOINTS
        && denied.isEmpty()
        && !named.isEmpty()
        && !BESIDES.matcher(text).find();
  }

  private static void gut(Map<Measure, Said> changes) {
    if (changes.get(Measure.GUT) instanceof Said.Given(Value.Items(var symptoms))) {
      changes.put(Measure.GUT_OK, new Said.Given(new Value.Truth(symptoms.isEmpty())));
    } else if (changes.get(Measure.GUT) instanceof Said.TakenBack) {
      changes.put(Measure.GUT_OK, new Said.TakenBack());
    }
  }

  /** What the foods count as follows from them, and from what was tapped besides. */
  private void foods(LocalDate day, Diary diary, Map<Measure, Said> changes) {
    var before = Noting.items(diary, day, Measure.FOODS);
    var now =
        changes.get(Measure.FOODS) instanceof Said.Given(Value.Items(var items))
            ? items
            : List.<String>of();
    for (var kinds : List.of(Measure.TRIGGERS, Measure.SUPPORTS)) {
      var gone = counted(before, kinds);
      var kept =
          Noting.items(diary, day, kinds).stream()
              .filter(kind -> !gone.contains(kind) || tapped(diary, day, kinds).contains(kind));
      var all = Stream.concat(kept, counted(now, kinds).stream()).distinct().toList();
      if (!Noting.items(diary, day, kinds).equals(all)) {
        changes.put(
            kinds, all.isEmpty() ? new Said.TakenBack() : new Said.Given(new Value.Items(all)));
      }
    }
  }

  private List<String> counted(List<String> foods, Measure kinds) {
    return !foods.isEmpty()
            && reading.read(
                    "ate " + String.join(", ", foods),
                    new Context(true, List.of(Measure.FOODS), List.of()))
                instanceof Understood.Told(var report)
            && report.value(kinds).orElse(null) instanceof Value.Items(var items)
        ? items
        : List.of();
  }

  private static List<String> tapped(Diary diary, LocalDate day, Measure measure) {
    return diary.entries().stream()
        .filter(
            entry ->
                entry.day().equals(day)
                    && entry.field().equals(measure.id())
                    && entry.origin() == Origin.TAPPED)
        .reduce((_, last) -> last)
        .filter(entry -> entry.said() instanceof Said.Given(Value.Items _))
        .map(entry -> ((Value.Items) ((Said.Given) entry.said()).value()).items())
        .orElse(List.of());
  }
}
