package coach.limber.bot.conversation.life;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.insight.Strips;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The coach's own words explained: what a flare is, and what it counts as gluten. */
public final class OwnWords {
  private static final String MEANS =
      "(?:(?:what|which)(?: all| (?:foods?|things?))?(?: do you| does limber)? (?:(?:really"
          + " )?counts? as|mean(?: by| with)?|class(?:es|ed)? as|is|are|'s|is (?:meant by|classed"
          + " as|counted as)|are (?:classed as|counted as)|qualif(?:y|ies)"
          + " as|call|contains?|have|has)|what'?s|what do you mean(?: by)?|what"
          + " does|define|explain|examples of) (?:an? |the |any )?[\"'“]?";
  private static final String END = "[\"'”]?(?: (?:mean|in it|in them|then|actually|stand for))?";

  private static final WholeTexts EXPLAINED =
      new WholeTexts()
          .with(
              MEANS + "gluten" + END + "|where is gluten(?: in)?",
              "Gluten is in wheat, barley and rye. So I count bread, pasta, pizza, cake and beer,"
                  + " for example, unless you say gluten free.")
          .with(
              MEANS + "(?:dairy|milk products?|dairy products?)" + END,
              "Milk and what is made of it: cheese, yoghurt, butter, cream, ice cream. Eggs don't"
                  + " count.")
          .with(
              MEANS + "(?:ultra[- ])?(?:processed|upfs?)(?: foods?| stuff)?" + END,
              "Food from a factory with a lot added: crisps, sweets, fizzy drinks, sausages, ham,"
                  + " ready meals, most fast food. What you cook from plain things doesn't count.")
          .with(
              MEANS + "fermented(?: foods?| veg\\w*)?" + END,
              "Food that bacteria have worked on: sauerkraut, kimchi, kefir, live yoghurt, miso.")
          .with(
              MEANS + "flare(?:[ -]?ups?|s)?" + END,
              "A spell in which it hurts clearly more than you are used to. If your pain is well"
                  + " above your usual, I ask whether to mark the day as a flare.")
          .with(
              MEANS
                  + "(?:numbers?|scale|scores?|pain (?:scale|numbers?|scores?))"
                  + END
                  + "|how does (?:the|your) (?:pain )?(?:scale|scoring) work",
              CheckInWords.WHAT_PAIN_MEANS)
          .with(MEANS + "(?:gut fine|gut ok|bloated|bloating)" + END, CheckInWords.BLOATED_OR_GASSY)
          .with(
              MEANS + "(?:stiffness|stiff|morning stiffness)" + END,
              "How long your joints feel stiff and slow after you get up, in minutes, roughly.")
          .with(
              MEANS + "(?:(?:daily )?check-? ?ins?)" + END,
              "A few short questions once a day: your pain, which joints, your gut, some foods, how"
                  + " long you were stiff. Say \"check in\" to try it.")
          .with(
              MEANS + "my usual" + END,
              "What you tell me on most days. \"Same as usual\" fills a check-in with it, once I"
                  + " know a few of your days.");

  private static final Phrasing OF_FOOD =
      Phrasing.of(
          "(?:(?:and|so|ok|but|hey|btw|um+|wait)[, ]+){0,2}(?:is|are|does|do|was|were|would) (?:an?"
              + " |the |my |some |there )?(?<food>[\\p{L}][\\p{L}' -]{2,28}?) (?:(?:really"
              + " |actually |also |still |even )?(?:count(?:s|ed)? as|contain|have|got|classed"
              + " as|in|made (?:of|with|from)) )?(?:any |an? |the"
              + " )?(?<kind>gluten|wheat|dairy|milk|lactose|(?:ultra[-"
              + " ])?processed|junk|fermented|omega[- ]?3|fib(?:re|er))(?<free>[ -]free)?(?:"
              + " (?:foods?|in (?:it|them)|stuff|too|as well|then|or not)){0,2}[?!. ]*");

  private static final Phrasing OF_MINE =
      Phrasing.of(
          "(?:(?:and|so|ok|but) )?(?:which|what) (?:of my (?:foods?|meals?)|of the foods i"
              + " (?:eat|ate|had|noted)|foods (?:of mine|did i (?:eat|have)|have i"
              + " (?:had|eaten))|did i (?:eat|have)|have i (?:eaten|had)|do i eat)(?:"
              + " (?:that|which))?(?: (?:had|have|has|contain\\w*|are|is|were|was|with|counts?(?:"
              + " as)?)){0,2}(?: any)? (?<kind>gluten|wheat|dairy|milk|lactose|(?:ultra[-"
              + " ])?processed|fermented|omega[- ]?3|fib(?:re|er))(?: (?:foods?|in"
              + " (?:it|them)|stuff)){0,2}[?. ]*");
  private static final int WEEKS = 56;

  private final Reading reading;

  public OwnWords(Reading reading) {
    this.reading = reading;
  }

  /** Nothing if it is no word of ours, or a food that we do not know. */
  public Optional<String> explained(String text) {
    return EXPLAINED.answer(text).or(() -> ofFood(text));
  }

  /**
   * Of what they told in the last weeks all that counts as this: "which of my foods have gluten".
   */
  public Optional<String> eaten(Settled here, String text, Scene scene) {
    var asked = OF_MINE.matcher(SmallLetters.of(text));
    if (!asked.matches()) {
      return Optional.empty();
    }
    var kind = kind(asked.group("kind"));
    var weeks = new Stretch(scene.diary(), here.profile().dayAt(scene.at()), WEEKS);
    var foods =
        Strips.named(weeks, Measure.FOODS).stream()
            .filter(
                food ->
                    report(food).stream()
                        .flatMap(
                            report ->
                                Stream.of(Measure.TRIGGERS, Measure.SUPPORTS)
                                    .flatMap(measure -> items(report, measure)))
                        .anyMatch(kind::equals))
            .toList();
    return Optional.of(
        foods.isEmpty()
            ? "None of the foods that you told me about lately counts as "
                + ReadBack.word(kind)
                + " with me."
            : "Of what you told me lately I count as "
                + ReadBack.word(kind)
                + ": "
                + String.join(", ", foods)
                + ".");
  }

  private Optional<String> ofFood(String text) {
    var asked = OF_FOOD.matcher(SmallLetters.of(text));
    if (!asked.matches()) {
      return Optional.empty();
    }
    var food = asked.group("food");
    return report(food).map(report -> counts(food, asked, report));
  }

  private static String counts(String food, Matcher asked, Report report) {
    var kind = kind(asked.group("kind"));
    var free = asked.group("free") != null;
    var kinds =
        Stream.of(Measure.TRIGGERS, Measure.SUPPORTS)
            .flatMap(measure -> items(report, measure))
            .toList();
    var all = String.join(", ", kinds.stream().map(ReadBack::word).toList());
    if (kinds.contains(kind)) {
      return (free ? "No" : "Yes")
          + ", I count "
          + food
          + " as "
          + ReadBack.word(kind)
          + others(kinds, kind)
          + ".";
    }
    return (free ? "Yes" : "No")
        + ", I don't count "
        + food
        + " as "
        + ReadBack.word(kind)
        + (all.isEmpty() ? "." : ", but as " + all + ".")
        + " What is in yours the label says.";
  }

  private static String others(List<String> kinds, String kind) {
    var others = kinds.stream().filter(one -> !one.equals(kind)).map(ReadBack::word).toList();
    return others.isEmpty() ? "" : ", and as " + String.join(" and ", others);
  }

  private static Stream<String> items(Report report, Measure measure) {
    return report.value(measure).stream()
        .flatMap(value -> value instanceof Value.Items(var items) ? items.stream() : Stream.of());
  }

  /** As the check-in reads it, if it is a food and nothing else. */
  private Optional<Report> report(String food) {
    return reading.read("had " + food, new Context(true, List.of(Measure.FOODS), List.of()))
                instanceof Understood.Told(var report)
            && items(report, Measure.FOODS).toList().equals(List.of(food))
        ? Optional.of(report)
        : Optional.empty();
  }

  private static String kind(String said) {
    return switch (said) {
      case "wheat", "gluten" -> "gluten";
      case "milk", "lactose", "dairy" -> "dairy";
      case "fermented" -> "fermented";
      default ->
          said.startsWith("omega") ? "omega3" : said.startsWith("fib") ? "fiber" : "processed";
    };
  }
}
