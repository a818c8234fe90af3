package coach.limber.bot.web;

import coach.limber.bot.conversation.dialogue.Person;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Tells browsers apart: each is a person, known by a cookie that nobody can guess. */
final class Visitors {
  private static final String COOKIE = "limber";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22,60}");

  private final String channel;
  private final Supplier<String> randomIds;

  /** {@code randomIds} makes ids of at least 128 random bits. */
  Visitors(String channel, Supplier<String> randomIds) {
    this.channel = channel;
    this.randomIds = randomIds;
  }

  /** The person of a browser that opens the page, with another year to come back in. */
  Person welcome(Context context) {
    var id = id(context).orElseGet(randomIds);
    var cookie = new Cookie(COOKIE, id, "/", A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(header(context, "X-Forwarded-Proto").equals("https"));
    context.cookie(cookie);
    return new Person(channel, id);
  }

  /** The person of a browser that has opened the page before; any other is sent back to do so. */
  Person known(Context context) {
    return id(context)
        .map(id -> new Person(channel, id))
        .orElseThrow(() -> new UnauthorizedResponse("Open the page first."));
  }

  private static Optional<String> id(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).filter(id -> ID.matcher(id).matches());
  }

  private static String header(Context context, String name) {
    var value = context.header(name);
    return value == null ? "" : value;
  }
}
