package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Outbound;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture of a week that was put on Slack.
 *
 * @param file its id there, {@code ""} if there is no picture
 * @param mark a fingerprint of what it shows
 * @param alt what it shows, in words
 */
record WeekPicture(String file, String mark, String alt) {
  static final WeekPicture NONE = new WeekPicture("", "", "");

  private static final Pattern METADATA = Pattern.compile("week (F\\w{1,40}) ([0-9a-f]{16})");
  private static final int LONGEST_ALT = 1900;

  static WeekPicture of(String file, Outbound.Picture shown) {
    return new WeekPicture(file, mark(shown), Parts.of(shown.alt(), LONGEST_ALT).getFirst());
  }

  /** The one that a home remembers; its words are with the picture. */
  static WeekPicture remembered(String metadata) {
    var found = METADATA.matcher(metadata);
    return found.matches() ? new WeekPicture(found.group(1), found.group(2), Words.WEEK) : NONE;
  }

  String metadata() {
    return isThere() ? "week " + file + " " + mark : "";
  }

  boolean isThere() {
    return !file.isEmpty();
  }

  /** Whether it is this one, or both are none. */
  boolean shows(Optional<Outbound.Picture> picture) {
    return mark.equals(picture.map(WeekPicture::mark).orElse(""));
  }

  LayoutBlock block() {
    return ImageBlock.builder()
        .slackFile(SlackFileObject.builder().id(file).build())
        .altText(alt)
        .build();
  }

  /** The words of a picture say all that is in it. */
  private static String mark(Outbound.Picture picture) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(picture.alt().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
