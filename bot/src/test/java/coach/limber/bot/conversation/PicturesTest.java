package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What pictures show. With {@code PICTURES=write} in the environment the examples in {@code docs}
 * are drawn anew, and with {@code PICTURES=all} every situation into {@code target/pictures}.
 */
class PicturesTest {
  @Test
  void areDrawnForTheReadme() throws IOException {
    var wish = System.getenv().getOrDefault("PICTURES", "");
    var folder = wish.equals("all") ? Path.of("target/pictures") : Path.of("docs");
    Files.createDirectories(folder);
    for (var situation : Situations.all().entrySet()) {
      var name = situation.getKey();
      for (var theme : Theme.values()) {
        var png = Drawing.of(situation.getValue().chart(), theme).png();
        assertThat(png).hasSizeBetween(5_000, 100_000);
        if (wish.equals("all")
            || wish.equals("write") && (name.equals("week") || name.equals("month"))) {
          var file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
          Files.write(folder.resolve(file), png);
        }
      }
    }
  }
}
