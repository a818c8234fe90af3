package coach.limber.knowledge.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A text as the rules read it: small letters, straight quotes, single spaces, nothing invisible.
 */
final class Plain {
  private Plain() {}

  static String of(String text) {
    return cased(text).toLowerCase(Locale.ROOT);
  }

  /** The same with its capitals. */
  static String cased(String text) {
    if (isTidy(text)) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), plain);
    }
    var tidy = plain.toString().strip();
    return Normalizer.isNormalized(tidy, Normalizer.Form.NFKC)
        ? tidy
        : Normalizer.normalize(tidy, Normalizer.Form.NFKC);
  }

  /** Nothing but signs of ASCII, single spaces between them: as most texts are by then. */
  private static boolean isTidy(String text) {
    var before = ' ';
    for (int i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || letter == '`' || (letter == ' ' && before == ' ')) {
        return false;
      }
      before = letter;
    }
    return before != ' ' || text.isEmpty();
  }

  /** Whether a plain text has one of these in it: cheap to ask before a form is tried on it. */
  static boolean hasAny(String plain, List<String> words) {
    for (var word : words) {
      if (plain.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigits(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether there are words in it, or only numbers and signs. */
  static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Without accents: {@code são} is {@code sao}; letters of other scripts stay. */
  static String bare(String text) {
    var plain = of(text);
    if (plain.chars().allMatch(letter -> letter < 128)) {
      return plain;
    }
    var split = Normalizer.normalize(plain, Normalizer.Form.NFD);
    var bare = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      var letter = split.charAt(i);
      switch (letter) {
        case 'ı' -> bare.append('i');
        case 'ł' -> bare.append('l');
        case 'ø' -> bare.append('o');
        case 'đ' -> bare.append('d');
        case 'ß' -> bare.append("ss");
        case 'æ' -> bare.append("ae");
        default -> {
          if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            bare.append(letter);
          }
        }
      }
    }
    return bare.toString();
  }

  private static void append(char letter, StringBuilder plain) {
    switch (letter) {
      case '‘', '’', '`', '´' -> plain.append('\'');
      case '“', '”', '„' -> plain.append('"');
      case '−', '–' -> plain.append('-');
      case '½' -> plain.append(" 1/2");
      case '¼' -> plain.append(" 1/4");
      case '¾' -> plain.append(" 3/4");
      default -> {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
          if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
          }
        } else if (Character.getType(letter) != Character.FORMAT
            && !Character.isISOControl(letter)) {
          plain.append(letter);
        }
      }
    }
  }
}
