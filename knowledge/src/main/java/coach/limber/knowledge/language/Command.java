package coach.limber.knowledge.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Slash commands: "/snooze 2h", "/Help@SomeBot", "/nudges off". */
final class Command {
  private static final Pattern COMMAND =
      Pattern.compile("^/(?<name>\\w{1,32})(?:@\\w+)?(?:\\s+(?<rest>.*))?$", Pattern.DOTALL);

  private static final Map<String, Intent> NAMES =
      Map.ofEntries(
          Map.entry("start", Intent.START),
          Map.entry("help", Intent.HELP),
          Map.entry("checkin", Intent.CHECKIN_NOW),
          Map.entry("check_in", Intent.CHECKIN_NOW),
          Map.entry("skip", Intent.SKIP_CHECKIN),
          Map.entry("snooze", Intent.SNOOZE),
          Map.entry("later", Intent.SNOOZE),
          Map.entry("pause", Intent.PAUSE),
          Map.entry("stop", Intent.PAUSE),
          Map.entry("resume", Intent.RESUME),
          Map.entry("time", Intent.SET_TIME),
          Map.entry("zone", Intent.SET_TIMEZONE),
          Map.entry("timezone", Intent.SET_TIMEZONE),
          Map.entry("nudges", Intent.NUDGES_ON),
          Map.entry("progress", Intent.SHOW_PROGRESS),
          Map.entry("chart", Intent.SHOW_CHART),
          Map.entry("week", Intent.WEEKLY_SUMMARY),
          Map.entry("quiz", Intent.SIGNS_QUIZ),
          Map.entry("export", Intent.EXPORT_DATA),
          Map.entry("delete", Intent.DELETE_DATA),
          Map.entry("privacy", Intent.PRIVACY),
          Map.entry("edit", Intent.EDIT_LAST_ANSWER),
          Map.entry("undo", Intent.EDIT_LAST_ANSWER),
          Map.entry("habits", Intent.LIST_HABITS),
          Map.entry("habit", Intent.ADD_HABIT),
          Map.entry("feedback", Intent.FEEDBACK),
          Map.entry("about", Intent.WHO_ARE_YOU),
          Map.entry("cancel", Intent.CANCEL));

  private static final Set<String> OFF = Set.of("off", "no", "none", "stop", "0");
  private static final Set<String> ON = Set.of("", "on", "yes", "start");

  private Command() {}

  /** Nothing if the text is no command; help for one that the coach does not know. */
  static Optional<Request> in(String text, Details details) {
    var matcher = COMMAND.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var rest = matcher.group("rest") == null ? "" : matcher.group("rest");
    var intent = NAMES.getOrDefault(matcher.group("name").toLowerCase(Locale.ROOT), Intent.HELP);
    return Optional.of(request(intent, rest, details));
  }

  private static Request request(Intent intent, String rest, Details details) {
    return switch (intent) {
      case NUDGES_ON -> nudges(rest, details);
      // What follows is the habit itself: no words around it to take away.
      case ADD_HABIT ->
          rest.isBlank()
              ? new Request(intent)
              : new Request(intent, List.of(new Slot.Habit(rest.strip())));
      default -> new Request(intent, details.of(intent, rest));
    };
  }

  private static Request nudges(String rest, Details details) {
    var word = Plain.of(rest);
    if (OFF.contains(word)) {
      return new Request(Intent.NUDGES_OFF);
    }
    return ON.contains(word)
        ? new Request(Intent.NUDGES_ON)
        : new Request(Intent.FEWER_NUDGES, details.of(Intent.FEWER_NUDGES, rest));
  }
}
