package coach.limber.bot.conversation.diary;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.day.FlareTalk;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.DataWords;
import coach.limber.bot.conversation.wording.DayAndTime;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.insight.Patterns;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Value;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page to take to the doctor: what was answered in the last eight weeks, as it stands, and what
 * the numbers can't say. One HTML file without anything from elsewhere, to be printed or sent on.
 */
public final class DoctorPage {
  private static final int DAYS = 56;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DoctorPage() {}

  /** The page and what to do with it, or that there is nothing to put on it yet. */
  public static Move show(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var began = Stretch.began(scene.diary()).orElse(today);
    var first = began.isAfter(today.minusDays(DAYS - 1L)) ? began : today.minusDays(DAYS - 1L);
    var stretch = Stretch.between(scene.diary(), first, today);
    if (!stretch.isSpokenOf()) {
      return Move.to(here, new Outbound.Text(DataWords.NO_PAGE_YET));
    }
    var html = html(stretch, here).getBytes(StandardCharsets.UTF_8);
    return Move.to(
        here,
        new Outbound.Text(DataWords.pageForTheDoctor(stretch.days())),
        new Outbound.Document("", "for-my-doctor.html", "text/html", html));
  }

  private static String html(Stretch stretch, Settled here) {
    var parts = new ArrayList<String>();
    parts.add("<h1>" + DataWords.PAGE_TITLE + "</h1>");
    parts.add(
        paragraph(DataWords.pagePeriod(DAY.format(stretch.first()), DAY.format(stretch.last()))));
    parts.add(table(Findings.of(stretch, here.profile())));
    notes(stretch).ifPresent(parts::add);
    parts.add("<h2>" + DataWords.PAGE_PATTERN + "</h2>");
    PatternWords.say(Patterns.of(stretch)).lines().map(DoctorPage::paragraph).forEach(parts::add);
    parts.add("<h2>" + DataWords.PAGE_DAYS + "</h2>");
    parts.add(table(days(stretch)));
    parts.add(paragraph(DataWords.PAGE_END));
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    body { font: 11pt/1.45 system-ui, sans-serif; color: #1c2423; background: #fff;
      max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.4rem; margin: 0 0 .3rem; }
    h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
    p { margin: .3rem 0; }
    table { border-collapse: collapse; width: 100%%; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0;
      border-bottom: 1px solid #d8d8d2; }
    th { font-weight: 600; width: 11rem; }
    tr { break-inside: avoid; }
    @media print { body { margin: 0; max-width: none; } }
    </style>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(DataWords.PAGE_TITLE, String.join("\n", parts));
  }

  /** What the person noted of days of much pain, in their own words. */
  private static Optional<String> notes(Stretch stretch) {
    var notes = new ArrayList<Finding>();
    for (var day : stretch.dates()) {
      if (stretch.diary().value(day, FlareTalk.NOTE).orElse(null)
          instanceof Value.Level(var words)) {
        notes.add(new Finding(DayAndTime.day(day), "“" + words + "”"));
      }
    }
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of("<h2>" + DataWords.PAGE_NOTES + "</h2>\n" + table(notes));
  }

  private static List<Finding> days(Stretch stretch) {
    return stretch.dates().reversed().stream()
        .map(day -> new Finding(DayAndTime.day(day), said(stretch.diary(), day)))
        .toList();
  }

  private static String said(Diary diary, LocalDate day) {
    var line = ReadBack.of(diary.day(day));
    return line.isEmpty() ? "–" : line;
  }

  private static String table(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                "<tr><th scope=\"row\">"
                    + escaped(finding.of())
                    + "</th><td>"
                    + escaped(finding.words())
                    + "</td></tr>")
        .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
  }

  private static String paragraph(String words) {
    return "<p>" + escaped(words) + "</p>";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A row of the page. */
  record Finding(String of, String words) {}
}
