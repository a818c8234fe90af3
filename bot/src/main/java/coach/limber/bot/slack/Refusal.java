package coach.limber.bot.slack;

import java.time.Duration;
import java.util.Set;

/** Slack said no, or could not be reached. Carries neither a token nor what a person wrote. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String SLOW_DOWN = "ratelimited";
  private static final String UNREACHABLE = "unreachable";

  /** A token that no waiting will mend. */
  private static final Set<String> TOKEN =
      Set.of(
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "not_allowed_token_type",
          "missing_scope",
          "no_permission",
          "org_login_required",
          "team_access_not_granted",
          "app_uninstalled",
          "http_401",
          "http_403",
          "http_404");

  private static final Set<String> PASSING =
      Set.of(
          SLOW_DOWN,
          "rate_limited",
          UNREACHABLE,
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org",
          "external_channel_migrating");

  private static final Set<String> NOBODY_THERE =
      Set.of(
          "channel_not_found",
          "user_not_found",
          "users_not_found",
          "user_not_visible",
          "user_disabled",
          "cannot_dm_bot",
          "messages_tab_disabled",
          "is_archived",
          "not_in_channel",
          "thread_not_found");

  private static final Set<String> NO_SUCH_THREAD =
      Set.of("thread_not_found", "invalid_thread_ts", "cannot_reply_to_message");

  private final String error;
  private final Duration retryAfter;

  private Refusal(String error, String detail, Duration retryAfter) {
    super("Slack: " + error + detail);
    this.error = error;
    this.retryAfter = retryAfter;
  }

  /** {@code error} is Slack's own word, such as {@code channel_not_found}. */
  static Refusal of(String error) {
    return new Refusal(error.isEmpty() ? "unknown_error" : error, "", Duration.ZERO);
  }

  static Refusal slowDown(Duration retryAfter) {
    return new Refusal(SLOW_DOWN, "", retryAfter);
  }

  static Refusal unreachable(String why) {
    return new Refusal(UNREACHABLE, ", " + why, Duration.ZERO);
  }

  /** What happened, fit for a log. */
  String words() {
    return String.valueOf(getMessage());
  }

  String error() {
    return error;
  }

  /** How long Slack asks to wait; zero if it does not. */
  Duration retryAfter() {
    return retryAfter;
  }

  boolean isAboutTheToken() {
    return TOKEN.contains(error);
  }

  /** A token that is good for other calls. */
  boolean isAboutOneMethod() {
    return error.equals("missing_scope") || error.equals("http_404") || error.equals("http_403");
  }

  boolean passes() {
    return PASSING.contains(error);
  }

  boolean findsNoThread() {
    return NO_SUCH_THREAD.contains(error);
  }

  boolean findsNobody() {
    return NOBODY_THERE.contains(error);
  }

  /** Whether Slack may have done what it was asked all the same. */
  boolean isInDoubt() {
    return passes() && !error.equals(SLOW_DOWN) && !error.equals("rate_limited");
  }
}
