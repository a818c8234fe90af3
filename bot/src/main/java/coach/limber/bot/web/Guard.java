package coach.limber.bot.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in only the chat's own page. Another site's page that posts here is told by its origin; one
 * that has its own name point to this machine (DNS rebinding), by the name it asks for.
 */
final class Guard {
  private static final Pattern THIS_MACHINE =
      Pattern.compile(
          "(localhost|127(\\.\\d{1,3}){3}|::1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
  private static final Set<String> OWN_FETCHES = Set.of("", "none", "same-origin");

  private final boolean thisMachineOnly;

  /** {@code boundTo} is the name or address at which the server listens. */
  Guard(String boundTo) {
    this.thisMachineOnly = THIS_MACHINE.matcher(boundTo).matches();
  }

  /** Of any request: for this machine's own name, if nobody else can come in anyway. */
  void host(Context context) {
    if (thisMachineOnly && !THIS_MACHINE.matcher(header(context, "Host")).matches()) {
      throw new ForbiddenResponse(
          "This chat is for its own machine: open it by localhost, or set HOST to let others in.");
    }
  }

  /** Of a request for anything but the page: by the page. */
  void origin(Context context) {
    host(context);
    var origin = header(context, "Origin").replaceFirst("^https?://", "");
    var ours = origin.isEmpty() || origin.equalsIgnoreCase(header(context, "Host"));
    if (!ours || !OWN_FETCHES.contains(header(context, "Sec-Fetch-Site"))) {
      throw new ForbiddenResponse(
          "Only the chat's own page may do this. Behind a proxy, let it pass on the Host header.");
    }
  }

  private static String header(Context context, String name) {
    var value = context.header(name);
    return value == null ? "" : value;
  }
}
