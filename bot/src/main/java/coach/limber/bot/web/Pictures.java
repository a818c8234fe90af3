package coach.limber.bot.web;

import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.insight.Chart;
import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.Theme;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;

/** The pictures of a browser's own letters, drawn when they are looked at, for day and night. */
record Pictures(Store store) {
  static final String PATH = "/api/pictures/{letter}/{theme}";

  static String path(long letter, Theme theme) {
    return PATH.replace("{letter}", Long.toString(letter))
        .replace("{theme}", theme.name().toLowerCase(Locale.ROOT) + ".png");
  }

  void show(Context context, Person person) {
    var chart = chart(person, letter(context.pathParam("letter")));
    var png = Drawing.of(chart, theme(context.pathParam("theme"))).png();
    // Nothing of a diary stays behind in the browser when it is deleted here.
    context.header("Cache-Control", "no-store");
    context.header("X-Content-Type-Options", "nosniff");
    context.contentType("image/png");
    context.result(png);
  }

  private Chart chart(Person person, long letter) {
    return store
        .message(person, letter)
        .filter(Outbound.Picture.class::isInstance)
        .map(picture -> ((Outbound.Picture) picture).chart())
        .orElseThrow(() -> new NotFoundResponse("There is no such picture."));
  }

  private static long letter(String number) {
    if (!number.matches("\\d{1,18}")) {
      throw new BadRequestResponse("The number of a letter.");
    }
    return Long.parseLong(number);
  }

  private static Theme theme(String name) {
    return switch (name) {
      case "light.png" -> Theme.LIGHT;
      case "dark.png" -> Theme.DARK;
      default -> throw new BadRequestResponse("light.png or dark.png");
    };
  }
}
