package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sounds like a wish about times and is none: the hours of a night, a length put right, pain
 * that may come.
 */
public final class NoWish {
  private static final Pattern A_NIGHT =
      Pattern.compile(
          "(?=.*\\b(?:in |to |went to )?(?:bed|asleep|sleep)\\b)(?=.*\\b(?:up|woke|awake|got up)\\b"
              + "(?! (?:me|to)))(?!.*\\b(?:ask|check|remind|message|text|ping)\\b).{6,80}");
  private static final Pattern A_LENGTH =
      Pattern.compile(
          "(?:(?:no|well|actually|hm+|sorry|oh|it was|that was|probably)[,"
              + " ]+){0,3}(?:more|closer|nearer) (?:like|to) (?<length>.{3,40})");

  /** "About an hour", "20 min": of what, it does not say, and nobody is to wait. */
  private static final Pattern ONLY_A_LENGTH =
      Pattern.compile(
          "(?:(?:about|around|roughly|approximately|nearly|almost|maybe|probably|just|only|i"
              + " (?:think|guess|suppose|should say|would say)|i'd say|perhaps|some|say)[, ]+){0,3}"
              + "(?:an?|half an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|forty-five"
              + "|\\d{1,3}) ?(?:and a half )?(?:hours?|hrs?|minutes?|minuts|mins?)(?: or so| or"
              + " thereabouts|,? i (?:think|guess|suppose|should say|would say))?[.! ]*");

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
  public static Optional<String> told(Intent intent, String text) {
    var plain = SmallLetters.of(text);
    if (intent == Intent.SNOOZE) {
      var length = A_LENGTH.matcher(plain);
      if (ONLY_A_LENGTH.matcher(plain).matches()) {
        return Optional.of(text);
      }
      return length.matches() && !LATER.matcher(plain).find()
          ? Optional.of("stiff for " + length.group("length"))
          : Optional.empty();
    }
    var isNone =
        intent == Intent.SET_TIME
            ? A_NIGHT.matcher(plain).matches()
            : intent == Intent.SKIP_CHECKIN
                && MAY_COME.matcher(plain).matches()
                && !SKIPS.matcher(plain).find();
    return isNone ? Optional.of(text) : Optional.empty();
  }
}
