package coach.limber.bot.web;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.insight.Chart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A coach who says one of each kind of thing, always the same. */
final class Rehearsed implements Site.Script {
  static final String ANSWER =
      """
      > gluten, dairy + processed foods are common culprits.
      — the article, under “food sensitivities + inflammation”. Research is less sure of this than \
      the article is. See doi:10.3390/nu14245396.\
      """;

  @Override
  public List<Outbound> replies(Inbound event, Site site) {
    return switch (event) {
      case Inbound.Opened opened ->
          site.shelf.sentAfter(opened.person(), 0).isEmpty() ? hello() : List.of();
      case Inbound.Tapped tapped -> tapped(tapped.choice());
      case Inbound.Said said -> said(said, site);
      case Inbound.Filled _,
          Inbound.Edited _,
          Inbound.Deleted _,
          Inbound.Sent _,
          Inbound.Mentioned _,
          Inbound.Moved _,
          Inbound.TimeCame _,
          Inbound.Left _ ->
          List.of();
    };
  }

  private static List<Outbound> hello() {
    return List.of(
        new Outbound.Question(
            "hello",
            """
            Hi, I'm Limber, a coach for gut and joints. I know one article and show you its own \
            words. I'm a program, not a doctor.

            Are you 18 or over, and is that all right?\
            """,
            List.of(
                List.of(new Choice("Yes, I'm 18 or over", "hello/yes")),
                List.of(
                    new Choice("No, thanks", "hello/no"), new Choice("I'm under 18", "hello/u")))));
  }

  private static List<Outbound> tapped(String choice) {
    if (choice.equals("hello/yes")) {
      return List.of(
          new Outbound.Edit("hello", "Hi, I'm Limber.\n✓ Yes, I'm 18 or over", List.of()),
          new Outbound.Text("Ask me anything about gut and joints."),
          new Outbound.Question("pain", PAIN, scale()));
    }
    if (choice.startsWith("pain/")) {
      var pain = choice.substring("pain/".length());
      return List.of(
          new Outbound.Edit(
              "pain",
              "Check-in for Sat 28 Mar · 2 of 5\npain " + pain + "\nWhich joints?",
              List.of(
                  row("Knees", "Hips", "Back"),
                  row("Fingers", "Hands", "Shoulders"),
                  row("All over"),
                  row("Same as usual", "Later", "Skip today"))));
    }
    return List.of();
  }

  private static final String PAIN =
      "Check-in for Sat 28 Mar · 1 of 5\nHow are your joints, from 0 (no pain) to 10?";

  private static List<List<Choice>> scale() {
    return List.of(
        IntStream.rangeClosed(0, 5).mapToObj(Rehearsed::pain).toList(),
        IntStream.rangeClosed(6, 10).mapToObj(Rehearsed::pain).toList(),
        row("Same as usual", "Later", "Skip today"));
  }

  private static Choice pain(int value) {
    return new Choice("" + value, "pain/" + value);
  }

  private static List<Choice> row(String... labels) {
    return Stream.of(labels).map(label -> new Choice(label, "choice/" + label)).toList();
  }

  private static List<Outbound> said(Inbound.Said said, Site site) {
    return switch (said.text()) {
      case "is bread bad for my fingers?" ->
          List.of(new Outbound.Question("answer", ANSWER, List.of(row("How sure is this?"))));
      case "my chart" ->
          List.of(new Outbound.Picture("Your week", "Pain fell from 5 to 3.", chart()));
      case "my data" ->
          List.of(
              new Outbound.Document(
                  "All that I keep.", "diary.csv", "text/csv", bytes("day,pain\n2026-03-28,4\n")));
      case "delete everything" -> {
        site.forget(said.person(), "It's all gone.");
        yield List.of();
      }
      default -> List.of(new Outbound.Text("You said: " + said.text()));
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Chart chart() {
    var monday = LocalDate.of(2026, 3, 23);
    var scale = List.of(new Chart.Tick(0, "0"), new Chart.Tick(10, "10"));
    var points =
        List.of(
            new Chart.Point(monday, 5, "5", Chart.Mark.OWN),
            new Chart.Point(monday.plusDays(1), 3, "3", Chart.Mark.OWN));
    return new Chart(
        "Pain 3 to 5",
        "2 days",
        monday,
        monday.plusDays(6),
        List.of(new Chart.Line("Pain", scale, points)),
        List.of(),
        List.of(),
        List.of());
  }
}
