package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.knowledge.language.WholeForm;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people say to join two chats to one diary, and what a code looks like: eight signs that
 * cannot be mistaken for each other, no vowel among them, so that no code is a word, and always a
 * digit and a letter, so that none is a number.
 */
public final class LinkWords {
  public static final String PREFIX = "link/";
  public static final String KEEP_APART = "link/no";
  private static final String SIGNS = "23456789CDFHJKMNPQRTVWX";
  private static final int LENGTH = 8;

  private static final String AND_SO_ON =
      "(?:@\\w+)?(?: (?:up|my|me|this|these|the|a|an|another|other|second|new|both|two|with|to|and"
          + "|from|on|here|chats?|accounts?|channels?|diary|diaries|telegram|slack|web|page|browser"
          + "|phone|code|both|together|please|pls)){0,12}[.!?]?";
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final WholeForm LINK =
      WholeForm.of(
          "(?i)/?(?:(?:please|pls|how (?:do|can|would) i|can (?:i|you|we)|could you|i(?:'d like|"
              + " want) to|give me a|show me (?:the|a|my)) ){0,2}(?:link|connect|pair)"
              + AND_SO_ON);
  private static final WholeForm UNLINK =
      WholeForm.of("(?i)/?(?:please )?(?:unlink|disconnect|unpair)" + AND_SO_ON);
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)(?:/start(?:@\\w+)? link[-_]|/?link(?:@\\w+)?[ :-]+(?:code:? )?"
              + "|(?:(?:my |the )?code(?: is)?:? ))?"
              + "([a-z0-9]{4})[ -]?([a-z0-9]{4})[.!]?");

  private LinkWords() {}

  /** Whether this event asks for a code. */
  public static boolean asksForCode(Inbound event) {
    return event instanceof Inbound.Said said && LINK.fits(tidy(said.text()));
  }

  public static boolean parts(String text) {
    return UNLINK.fits(tidy(text));
  }

  /** Whether the event is the tap that joins, which the confirmation offers. */
  public static boolean joins(Inbound event) {
    return event instanceof Inbound.Tapped tapped
        && tapped.choice().startsWith(PREFIX)
        && !tapped.choice().equals(KEEP_APART);
  }

  /** The code that an event contains. */
  public static Optional<String> code(Inbound event) {
    return switch (event) {
      case Inbound.Said said -> in(said.text());
      case Inbound.Tapped tapped ->
          joins(event) ? Optional.of(tapped.choice().substring(PREFIX.length())) : Optional.empty();
      case Inbound.Filled _,
          Inbound.Edited _,
          Inbound.Deleted _,
          Inbound.Sent _,
          Inbound.Mentioned _,
          Inbound.Opened _,
          Inbound.Moved _,
          Inbound.TimeCame _,
          Inbound.Left _ ->
          Optional.empty();
    };
  }

  private static Optional<String> in(String text) {
    var matcher = CODE.matcher(tidy(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var code = (matcher.group(1) + matcher.group(2)).toUpperCase(Locale.ROOT);
    var bare = matcher.start(1) == 0;
    return isMixed(code) && (!bare || consistsOfSigns(code)) ? Optional.of(code) : Optional.empty();
  }

  private static boolean isMixed(String code) {
    return code.chars().anyMatch(Character::isDigit) && code.chars().anyMatch(Character::isLetter);
  }

  private static boolean consistsOfSigns(String code) {
    return code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
  }

  private static String tidy(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ");
  }

  /** A code out of random bytes; empty, one time in seventy or so, if they make no good one. */
  public static Optional<String> from(byte[] random) {
    var code = new StringBuilder();
    for (int i = 0; i < random.length && code.length() < LENGTH; i++) {
      var value = Byte.toUnsignedInt(random[i]);
      if (value < 256 - 256 % SIGNS.length()) {
        code.append(SIGNS.charAt(value % SIGNS.length()));
      }
    }
    var whole = code.toString();
    return whole.length() == LENGTH && isMixed(whole) ? Optional.of(whole) : Optional.empty();
  }

  /** As it is shown: in two groups. */
  public static String shown(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }
}
