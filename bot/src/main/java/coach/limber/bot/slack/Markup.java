package coach.limber.bot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Between plain text and Slack's markup, in which {@code & < >} have a meaning. */
final class Markup {
  private static final Pattern TAG = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern EMOJI = Pattern.compile(":([a-z0-9_+'-]+):");

  /** Those with which people answer, for payloads whose blocks tell nothing of them. */
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("+1", "👍"),
          Map.entry("thumbsup", "👍"),
          Map.entry("-1", "👎"),
          Map.entry("thumbsdown", "👎"),
          Map.entry("ok_hand", "👌"),
          Map.entry("pray", "🙏"),
          Map.entry("wave", "👋"),
          Map.entry("clap", "👏"),
          Map.entry("muscle", "💪"),
          Map.entry("tada", "🎉"),
          Map.entry("heart", "❤"),
          Map.entry("white_check_mark", "✅"),
          Map.entry("heavy_check_mark", "✔"),
          Map.entry("x", "❌"),
          Map.entry("smile", "😄"),
          Map.entry("smiley", "😃"),
          Map.entry("grin", "😁"),
          Map.entry("joy", "😂"),
          Map.entry("blush", "😊"),
          Map.entry("slightly_smiling_face", "🙂"),
          Map.entry("neutral_face", "😐"),
          Map.entry("slightly_frowning_face", "🙁"),
          Map.entry("disappointed", "😞"),
          Map.entry("pensive", "😔"),
          Map.entry("worried", "😟"),
          Map.entry("cry", "😢"),
          Map.entry("sob", "😭"),
          Map.entry("weary", "😩"),
          Map.entry("tired_face", "😫"),
          Map.entry("sleepy", "😪"),
          Map.entry("face_with_head_bandage", "🤕"),
          Map.entry("face_with_thermometer", "🤒"));

  private static final Pattern SKIN = Pattern.compile(":skin-tone-[2-6]:");

  private Markup() {}

  /** Our text as markup: nothing in it can link, mention or call anybody. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What a person wrote, as they saw it: links by their words, mentions left out. */
  static String plain(String text) {
    return TAG.matcher(text)
        .replaceAll(tag -> Matcher.quoteReplacement(words(tag.group(1), tag.group(2))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  private static String words(String target, String label) {
    if (target.startsWith("@")) {
      return " ";
    }
    if (target.startsWith("#")) {
      return label == null ? " " : "#" + label;
    }
    if (target.startsWith("!")) {
      return label == null ? " " : label;
    }
    return label == null ? target.replaceFirst("^(mailto|tel):", "") : label;
  }

  /** The same of a message, its {@code :names:} of emoji as the emoji that its blocks tell. */
  static String plain(JsonNode message) {
    var text = plain(message.path("text").asText(""));
    var known = emoji(message.path("blocks"));
    return EMOJI
        .matcher(SKIN.matcher(text).replaceAll(""))
        .replaceAll(
            name -> Matcher.quoteReplacement(known.getOrDefault(name.group(1), name.group())));
  }

  private static Map<String, String> emoji(JsonNode blocks) {
    var known = new HashMap<>(COMMON);
    for (var element : blocks.findParents("unicode")) {
      var codes = element.path("unicode").asText("");
      if (codes.matches("[0-9a-fA-F]{2,6}(-[0-9a-fA-F]{2,6})*")) {
        var characters = new StringBuilder();
        for (var code : codes.split("-")) {
          var point = Integer.parseInt(code, 16);
          if (Character.isValidCodePoint(point)) {
            characters.appendCodePoint(point);
          }
        }
        known.put(element.path("name").asText(""), characters.toString());
      }
    }
    return known;
  }
}
