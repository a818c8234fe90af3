package coach.limber.bot.web;

import coach.limber.bot.conversation.dialogue.Person;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells browsers apart: each is a person, known by a cookie that nobody can guess. Browsers send a
 * cookie to every port of a host, so at a port of its own a program's cookie names that port.
 */
final class Visitors {
  private static final String COOKIE = "limber";
  private static final Pattern PORT = Pattern.compile(":(\\d{1,5})$");
  private static final Set<String> USUAL_PORTS = Set.of("80", "443", "8080");
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
    var cookie = new Cookie(name(context), id, "/", A_YEAR);
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

  /** By its own cookie, else by that which programs at every port once shared. */
  private static Optional<String> id(Context context) {
    return Stream.of(name(context), COOKIE)
        .flatMap(name -> Stream.ofNullable(context.cookie(name)))
        .filter(id -> ID.matcher(id).matches())
        .findFirst();
  }

  private static String name(Context context) {
    var port = PORT.matcher(header(context, "Host"));
    return port.find() && !USUAL_PORTS.contains(port.group(1))
        ? COOKIE + "-" + port.group(1)
        : COOKIE;
  }

  private static String header(Context context, String name) {
    var value = context.header(name);
    return value == null ? "" : value;
  }
}
