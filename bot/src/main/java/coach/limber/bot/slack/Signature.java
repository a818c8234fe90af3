package coach.limber.bot.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a request is Slack's: {@code v0=} and the HMAC-SHA256 of {@code v0:time:body} under
 * the signing secret, the time within five minutes of ours, either way. One that was taken is not
 * taken again; one that failed may come again, as Slack repeats it.
 */
final class Signature {
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final String VERSION = "v0";

  private final SecretKeySpec key;
  private final Map<String, Instant> taken = new ConcurrentHashMap<>();

  Signature(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /**
   * {@code time} and {@code signature} as the headers have them, {@code ""} if they are missing.
   */
  boolean holds(String time, String signature, byte[] body, Instant now) {
    return isOurs(time, signature, body, now) && !taken.containsKey(signature);
  }

  /** Whether it is good, and was taken before. */
  boolean wasTaken(String time, String signature, byte[] body, Instant now) {
    return isOurs(time, signature, body, now) && taken.containsKey(signature);
  }

  private boolean isOurs(String time, String signature, byte[] body, Instant now) {
    if (!time.matches("\\d{1,11}")) {
      return false;
    }
    var apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs();
    var expected = of(time, body).getBytes(StandardCharsets.UTF_8);
    var same = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    return same && apart.compareTo(WINDOW) <= 0;
  }

  /** The request was handled: the same one again is somebody else's copy. */
  void take(String signature, Instant now) {
    taken.put(signature, now);
    taken.values().removeIf(then -> then.plus(WINDOW.multipliedBy(2)).isBefore(now));
  }

  private String of(String time, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update((VERSION + ":" + time + ":").getBytes(StandardCharsets.UTF_8));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
