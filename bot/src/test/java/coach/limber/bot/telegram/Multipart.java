package coach.limber.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a multipart body; a file is named, not read. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");

  private Multipart() {}

  static ObjectNode fields(ObjectMapper mapper, @Nullable String type, byte[] raw) {
    var fields = mapper.createObjectNode();
    var boundary = BOUNDARY.matcher(type == null ? "" : type);
    if (!boundary.find()) {
      return fields;
    }
    var text = new String(raw, StandardCharsets.UTF_8);
    for (var part : text.split(Pattern.quote("--" + boundary.group(1)))) {
      var name = NAME.matcher(part);
      var content = part.indexOf("\r\n\r\n");
      if (name.find() && content > 0) {
        var file = part.substring(0, content).contains("filename=");
        fields.put(name.group(1), file ? "a file" : part.substring(content + 4).strip());
      }
    }
    return fields;
  }
}
