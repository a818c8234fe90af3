package coach.limber.bot.diary;

import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A diary as files to keep: every line ever written, superseded ones too. */
public final class Export {
  private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r\\n]");

  private Export() {}

  /** RFC 4180 with a header line: day, said_at, field, value, origin. */
  public static String csv(Diary diary) {
    return diary.entries().stream()
        .map(
            entry ->
                String.join(
                    ",",
                    entry.day().toString(),
                    entry.saidAt().toString(),
                    quoted(entry.field()),
                    quoted(text(entry.said())),
                    entry.origin().name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("\r\n", "day,said_at,field,value,origin\r\n", "\r\n"));
  }

  /** {@code {"settings": {…}, "entries": [{"day", "said_at", "field", "value", "origin"}, …]}}. */
  public static String json(Diary diary, List<String> settings) {
    var lines =
        diary.entries().stream()
            .map(
                entry ->
                    "    {\"day\": \"%s\", \"said_at\": \"%s\", \"field\": %s, \"value\": %s, \"origin\": \"%s\"}"
                        .formatted(
                            entry.day(),
                            entry.saidAt(),
                            string(entry.field()),
                            value(entry.said()),
                            entry.origin().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(",\n"));
    return "{\n  \"settings\": ["
        + settings.stream().map(Export::string).collect(Collectors.joining(", "))
        + "],\n  \"entries\": [\n"
        + lines
        + "\n  ]\n}\n";
  }

  private static String text(Entry.Said said) {
    return switch (said) {
      case Entry.Said.Given(Value.Amount(double amount)) -> Double.toString(amount);
      case Entry.Said.Given(Value.Level(var word)) -> word;
      case Entry.Said.Given(Value.Truth(boolean truth)) -> Boolean.toString(truth);
      case Entry.Said.Given(Value.Items(var items)) -> String.join("; ", items);
      case Entry.Said.DoesNotApply() -> "does not apply";
      case Entry.Said.TakenBack() -> "";
    };
  }

  private static String value(Entry.Said said) {
    return switch (said) {
      case Entry.Said.Given(Value.Amount(double amount)) -> Double.toString(amount);
      case Entry.Said.Given(Value.Level(var word)) -> string(word);
      case Entry.Said.Given(Value.Truth(boolean truth)) -> Boolean.toString(truth);
      case Entry.Said.Given(Value.Items(var items)) ->
          items.stream().map(Export::string).collect(Collectors.joining(", ", "[", "]"));
      case Entry.Said.DoesNotApply() -> "\"does not apply\"";
      case Entry.Said.TakenBack() -> "null";
    };
  }

  /** A cell that begins like a formula is made plain text, so that no spreadsheet runs it. */
  private static String quoted(String cell) {
    var safe = LIKE_A_FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static String string(String text) {
    var json = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
              } else if (c < ' ') {
                json.append("\\u%04x".formatted(c));
              } else {
                json.appendCodePoint(c);
              }
            });
    return json.append('"').toString();
  }
}
