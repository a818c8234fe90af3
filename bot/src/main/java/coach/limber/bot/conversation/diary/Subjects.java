package coach.limber.bot.conversation.diary;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.diary.Subject.Part;
import coach.limber.bot.conversation.meaning.OurTopics;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.insight.Strips;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the words of a question are in the diary: "bloated", "pizza", "knee swelling". */
public final class Subjects {
  /** In words: more of them speak of something else than what is noted. */
  private static final int LONGEST = 4;

  private static final int YEAR = 366;
  private static final double BAD = 6;
  private static final double GOOD = 3;

  private static final Pattern FLARE =
      Pattern.compile("(?:a |my |the )?(?:pain )?flare(?:-? ?up)?s?");
  private static final Pattern PAIN =
      Pattern.compile("(?:in |any |much |the )?(?:joint )?(?:pains?|aches?|painful|hurt(?:ing)?)");
  private static final Pattern SLEEP = Pattern.compile("sleep|sleeping|slept|nights?|sleep well");
  private static final Pattern MOVE = Pattern.compile("moved?|moving|exercised?|movement|exercise");
  private static final Pattern EAT = Pattern.compile("eat|eaten|eating|ate|drink|have|had|foods?");
  private static final Pattern GUT =
      Pattern.compile("(?:gut|symptoms?|gut (?:problems?|symptoms?|troubles?|feeling))");
  private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the|my|any|some) ");

  /** What a report is about, the more telling measure first. */
  private static final List<Measure> TELLING =
      List.of(
          Measure.FOODS,
          Measure.TRIGGERS,
          Measure.SUPPORTS,
          Measure.GUT,
          Measure.JOINTS,
          Measure.MOVEMENT,
          Measure.BRAIN_FOG,
          Measure.SLEEP_QUALITY,
          Measure.STRESS,
          Measure.FATIGUE,
          Measure.GUT_OK,
          Measure.STIFFNESS_MINUTES,
          Measure.PAIN);

  private final Reading reading;

  public Subjects(Reading reading) {
    this.reading = reading;
  }

  /** Nothing if the words are nothing that is noted. */
  public Optional<Subject> named(Settled here, String words, Scene scene) {
    var name = ARTICLE.matcher(words.strip()).replaceFirst("");
    return topic(here, name).or(() -> thing(here, name, scene));
  }

  /** What is asked after day by day: a measure of ours or of theirs. */
  public Optional<Subject> topic(Settled here, String name) {
    return own(here, name)
        .or(() -> counted(name))
        .or(() -> OurTopics.named(name).or(() -> spoken(name)).map(Subjects::ofOurs));
  }

  /** The same in the words of one who feels it: "stressed", "i sleep badly"; or a thing named. */
  public Optional<Subject> measured(Settled here, String words, Scene scene) {
    var name = ARTICLE.matcher(words.strip()).replaceFirst("");
    return topic(here, felt(name)).or(() -> named(here, name, scene));
  }

  private static String felt(String name) {
    return switch (name) {
      case "stressed", "stressed out", "stressful", "stress", "under stress", "tense" -> "stress";
      case "tired", "exhausted", "knackered", "worn out" -> "tiredness";
      case "foggy" -> "brain fog";
      case "sleep badly",
          "slept badly",
          "sleep poorly",
          "short nights",
          "bad nights",
          "a bad night",
          "bad night",
          "sleep less",
          "slept little",
          "slept" ->
          "sleep";
      case "hurt", "in pain", "my joints", "joints", "sore" -> "pain";
      default -> name;
    };
  }

  private static Optional<String> spoken(String name) {
    if (PAIN.matcher(name).matches()) {
      return Optional.of("pain");
    }
    if (name.equals("stiff")) {
      return Optional.of("stiffness");
    }
    if (SLEEP.matcher(name).matches()) {
      return Optional.of("sleep");
    }
    if (MOVE.matcher(name).matches()) {
      return Optional.of("movement");
    }
    if (GUT.matcher(name).matches()) {
      return Optional.of("your gut");
    }
    return EAT.matcher(name).matches() ? Optional.of("food") : Optional.empty();
  }

  private static Subject ofOurs(String topic) {
    return switch (topic) {
      case "joints" -> of("your joints", "joints", Measure.JOINTS, "");
      case "your gut" ->
          new Subject(
              "gut trouble",
              "gut",
              List.of(
                  Subject.part(Measure.GUT, "", Subject::some),
                  Subject.part(Measure.GUT_OK, "", new Value.Truth(false)::equals)));
      case "food" ->
          new Subject(
              "what you ate",
              "foods",
              List.of(
                  Subject.part(Measure.TRIGGERS, "", Subject::some),
                  Subject.part(Measure.FOODS, "", Subject::some)));
      case "stiffness" -> of("stiffness", "stiffness", Measure.STIFFNESS_MINUTES, " min");
      case "sleep" ->
          new Subject(
              "sleep",
              "sleep",
              List.of(
                  Subject.part(Measure.SLEEP_HOURS, " h", Subject::some),
                  Subject.part(Measure.SLEEP_QUALITY, "", Subject::some)));
      case "stress" -> of("stress", "stress", Measure.STRESS, "");
      case "tiredness" -> of("tiredness", "fatigue", Measure.FATIGUE, "");
      case "brain fog" -> of("brain fog", "brain_fog", Measure.BRAIN_FOG, "");
      case "movement" ->
          new Subject(
              "movement",
              "movement",
              List.of(
                  Subject.part(Measure.MOVEMENT_MINUTES, " min", Subject::some),
                  Subject.part(Measure.MOVEMENT, "", Subject::some)));
      default -> Subject.pain();
    };
  }

  private static Subject of(String name, String metric, Measure measure, String unit) {
    return new Subject(name, metric, List.of(Subject.part(measure, unit, Subject::some)));
  }

  /** "Bad days" and "good days", by the pain of the day. */
  private static Optional<Subject> counted(String name) {
    if (FLARE.matcher(name).matches()) {
      return Optional.of(Subject.flares());
    }
    return switch (name) {
      case "bad", "hard", "painful", "bad days" ->
          Optional.of(byPain("pain of 6 or more", pain -> pain >= BAD));
      case "good", "easy", "good days" ->
          Optional.of(byPain("pain of 3 or less", pain -> pain <= GOOD));
      case "pain free", "pain-free", "painfree" ->
          Optional.of(byPain("no pain", pain -> pain == 0));
      default -> Optional.empty();
    };
  }

  private static Subject byPain(String name, Predicate<Double> is) {
    return new Subject(
        name,
        "pain",
        List.of(
            Subject.part(
                Measure.PAIN,
                "",
                value -> value instanceof Value.Amount(double amount) && is.test(amount))));
  }

  private static Optional<Subject> own(Settled here, String name) {
    return here.profile().questions().own().stream()
        .filter(own -> isCalled(own, name))
        .findFirst()
        .map(own -> new Subject(own.name(), "", List.of(new Part(own.field(), "", Subject::some))));
  }

  /** By its name, or by a word of it that is none of ours. */
  private static boolean isCalled(OwnMeasure own, String name) {
    return own.name().equals(name)
        || (own.name() + "s").equals(name)
        || (Stream.of(own.name().split(" ")).anyMatch(name::equals)
            && OurTopics.named(name).isEmpty()
            && Amendment.joints("my " + name).isEmpty());
  }

  private Optional<Subject> thing(Settled here, String name, Scene scene) {
    if (name.split(" ").length > LONGEST) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>();
    var read = report(name).flatMap(Subjects::main);
    read.ifPresent(main -> parts.addAll(parts(main.measure(), main.value())));
    eaten(here, name, scene).filter(_ -> parts.isEmpty()).ifPresent(parts::add);
    here.profile().habits().plans().stream()
        .filter(plan -> DoneHabits.same(name, plan.habit()))
        .forEach(plan -> parts.add(Subject.habit(plan.habit())));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Subject(
                read.map(main -> words(main.measure(), main.value())).orElse(name), "", parts));
  }

  /** The one kind of food that a dish counts as: cheese is dairy. */
  public Optional<Subject> kind(String name) {
    return report(name)
        .flatMap(
            report ->
                Stream.of(Measure.TRIGGERS, Measure.SUPPORTS)
                    .flatMap(measure -> kind(report, measure).stream())
                    .findFirst());
  }

  private static Optional<Subject> kind(Report report, Measure measure) {
    return report.value(measure).orElse(null) instanceof Value.Items(var items) && items.size() == 1
        ? Optional.of(
            new Subject(
                ReadBack.word(items.getFirst()), "", parts(measure, new Value.Items(items))))
        : Optional.empty();
  }

  private record Main(Measure measure, Value value) {}

  private static Optional<Main> main(Report report) {
    return TELLING.stream()
        .flatMap(measure -> report.value(measure).stream().map(value -> new Main(measure, value)))
        .filter(main -> !(main.value() instanceof Value.Items(var items)) || !items.isEmpty())
        .findFirst();
  }

  /** As it is told: "i was bloated", "i had pizza", "knee". */
  private Optional<Report> report(String name) {
    return Stream.of("i was ", "i had ", "i ", "my ")
        .map(before -> reading.told(before + name))
        .filter(report -> main(report).isPresent())
        .findFirst();
  }

  /** Food that we do not know is found by its name. */
  private static Optional<Part> eaten(Settled here, String name, Scene scene) {
    var year = new Stretch(scene.diary(), here.profile().dayAt(scene.at()), YEAR);
    var sought = holding(name);
    return Strips.named(year, Measure.FOODS).stream().anyMatch(item -> names(item, name))
        ? Optional.of(Subject.part(Measure.FOODS, "", sought))
        : Optional.empty();
  }

  private static List<Part> parts(Measure measure, Value value) {
    var part =
        Subject.part(
            measure,
            "",
            switch (value) {
              case Value.Items(var items) -> holdingAll(items);
              case Value.Amount(double amount) ->
                  amount > 0 ? Subject::some : told -> !Subject.some(told);
              case Value.Level _, Value.Truth _ -> value::equals;
            });
    var parts = new ArrayList<>(List.of(part));
    if (Measure.EATEN.contains(measure)) {
      Measure.EATEN.stream()
          .filter(other -> other != measure)
          .forEach(
              other ->
                  parts.add(
                      Subject.part(
                          other, "", measure == Measure.FOODS ? _ -> false : part.sought())));
    }
    if (measure == Measure.GUT) {
      parts.add(Subject.part(Measure.GUT_OK, "", _ -> false));
    }
    return parts;
  }

  private static Predicate<Value> holding(String item) {
    return holdingAll(List.of(item));
  }

  private static Predicate<Value> holdingAll(List<String> sought) {
    return value ->
        value instanceof Value.Items(var items)
            && sought.stream().allMatch(one -> items.stream().anyMatch(item -> names(item, one)));
  }

  /** "Cheese on toast" names cheese. */
  private static boolean names(String item, String sought) {
    return (" " + item + " ").contains(" " + sought + " ")
        || (" " + item + " ").contains(" " + sought + "s ");
  }

  private static String words(Measure measure, Value value) {
    return switch (value) {
      case Value.Items(var items) ->
          items.stream().map(ReadBack::word).collect(Collectors.joining(", "));
      case Value.Level(var word) ->
          switch (measure) {
            case STRESS -> word + " stress";
            case FATIGUE -> word + " tiredness";
            case SLEEP_QUALITY -> (word.equals("ok") ? "an ok" : "a " + word) + " night";
            default -> word;
          };
      case Value.Truth(boolean truth) ->
          measure == Measure.BRAIN_FOG
              ? truth ? "brain fog" : "a clear head"
              : truth ? "your gut fine" : "your gut not good";
      case Value.Amount _ -> measure == Measure.STIFFNESS_MINUTES ? "stiffness" : "pain";
    };
  }
}
