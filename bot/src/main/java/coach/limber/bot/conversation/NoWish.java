package coach.limber.bot.conversation;

import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sounds like a wish about times and is none: the hours of a night, a length put right, pain
 * that may come.
 */
final class NoWish {
  private static final Pattern A_NIGHT =
      Pattern.compile(
          "(?=.*\\b(?:in |to |went to )?(?:bed|asleep|sleep)\\b)(?=.*\\b(?:up|woke|awake|got up)\\b"
              + "(?! (?:me|to)))(?!.*\\b(?:ask|check|remind|message|text|ping)\\b).{6,80}");
  private static final Pattern A_LENGTH =
      Pattern.compile(
          "(?:(?:no|well|actually|hm+|sorry|oh|it was|that was|probably)[,"
              + " ]+){0,3}(?:more|closer|nearer) (?:like|to) (?<length>.{3,40})");
  private static final Pattern LATER =
      Pattern.compile("\\b(?:ask|later|remind|snooze|wait|again|check)\\b");
  private static final Pattern MAY_COME =
      Pattern.compile(
          "(?:i|it|my \\w+)"
              + " (?:might|may|could|will|'ll|probably|think)\\b.{0,40}\\b(?:pain|hurt|sore|ache"
              + "|flare|stiff|tired)\\w*\\b.{0,40}");
  private static final Pattern SKIPS =
      Pattern.compile(
          "\\b(?:skip|don't|not|no|without|pass|leave|busy|later|can't|cannot|won't)\\b");

  private NoWish() {}

  /** The same as a report where it is one, else in other words that ask for nothing. */
  static Optional<String> told(Intent intent, String text) {
    var plain = SmallLetters.of(text);
    return switch (intent) {
      case SET_TIME -> A_NIGHT.matcher(plain).matches() ? Optional.of(text) : Optional.empty();
      case SNOOZE -> {
        var length = A_LENGTH.matcher(plain);
        yield length.matches() && !LATER.matcher(plain).find()
            ? Optional.of("stiff for " + length.group("length"))
            : Optional.empty();
      }
      case SKIP_CHECKIN ->
          MAY_COME.matcher(plain).matches() && !SKIPS.matcher(plain).find()
              ? Optional.of(text)
              : Optional.empty();
      case ADD_HABIT,
          CANCEL,
          CHECKIN_NOW,
          DELETE_DATA,
          EDIT_LAST_ANSWER,
          EXPORT_DATA,
          FEEDBACK,
          FEWER_NUDGES,
          GOODBYE,
          GREETING,
          HELP,
          HUMAN_HELP,
          LIST_HABITS,
          NUDGES_OFF,
          NUDGES_ON,
          PAUSE,
          PRIVACY,
          RESUME,
          SET_TIMEZONE,
          SHOW_CHART,
          SHOW_PROGRESS,
          SIGNS_QUIZ,
          START,
          THANKS,
          WEEKLY_SUMMARY,
          WHO_ARE_YOU ->
          Optional.empty();
    };
  }
}
