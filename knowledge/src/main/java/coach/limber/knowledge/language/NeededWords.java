package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a regular expression for the words that its matches must contain: those that stand in a
 * row, and of alternatives one of each. What may be left out, what is only looked ahead or back to,
 * and classes of characters tell nothing.
 */
final class NeededWords {
  /** Shorter words are in almost every text. */
  private static final int SHORTEST = 2;

  /** From here on words tell little. */
  private static final double LIKELY = 0.6;

  private static final int OTHER_SYNTAX =
      Pattern.COMMENTS | Pattern.LITERAL | Pattern.UNICODE_CASE | Pattern.CANON_EQ;
  private static final Pattern OTHER_FLAGS = Pattern.compile("\\\\[QE]|\\(\\?[a-zA-Z-]*[xuU]");
  private static final String BOUNDARIES = "bBAzZG";
  private static final String CLASSES = "dDwWsShHvVRX";

  private final String regex;
  private int at;

  /** Those that must stand in a match: of each set one. */
  private final List<Set<String>> all;

  NeededWords(String regex, int flags) {
    this.regex = regex;
    this.all =
        (flags & OTHER_SYNTAX) != 0 || OTHER_FLAGS.matcher(regex).find()
            ? List.of()
            : List.copyOf(alternatives());
  }

  List<Set<String>> all() {
    return all;
  }

  /** About how likely any text contains one of these. */
  static double likelihood(Set<String> words) {
    return words.stream().mapToDouble(word -> word.length() == SHORTEST ? 0.08 : 0.006).sum();
  }

  /** Up to the end of the group. */
  private List<Set<String>> alternatives() {
    var alternatives = new ArrayList<List<Set<String>>>();
    alternatives.add(row());
    while (is('|')) {
      at++;
      alternatives.add(row());
    }
    if (alternatives.size() == 1) {
      return alternatives.getFirst();
    }
    var oneOf = new HashSet<String>();
    for (var alternative : alternatives) {
      var best = alternative.stream().min(Comparator.comparingDouble(NeededWords::likelihood));
      if (best.isEmpty()) {
        return List.of();
      }
      oneOf.addAll(best.get());
    }
    return likelihood(oneOf) < LIKELY ? List.of(oneOf) : List.of();
  }

  /** What stands one after the other, up to the next alternative. */
  private List<Set<String>> row() {
    var row = new Row();
    while (at < regex.length() && !is('|') && !is(')')) {
      next(row);
    }
    row.cut();
    return row.needed;
  }

  /** The words of a row, as far as they stand side by side. */
  private static final class Row {
    private final List<Set<String>> needed = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    /** What follows need not stand beside what came before. */
    void cut() {
      if (word.length() >= SHORTEST) {
        needed.add(Set.of(word.toString()));
      }
      word.setLength(0);
    }
  }

  private void next(Row row) {
    switch (regex.charAt(at)) {
      case '^', '$' -> {
        at++;
        least();
      }
      case '(' -> group(row);
      case '[' -> {
        skipClass();
        something(row);
      }
      case '.' -> {
        at++;
        something(row);
      }
      case '\\' -> escaped(row);
      default -> plain(row);
    }
  }

  private void plain(Row row) {
    var character = regex.charAt(at++);
    if (Character.isHighSurrogate(character)) {
      at++;
      something(row);
    } else {
      character(character, row);
    }
  }

  /** Any character, as often as it is said. */
  private void something(Row row) {
    least();
    row.cut();
  }

  private void character(char character, Row row) {
    var from = at;
    var least = least();
    if (least > 0) {
      row.word.append(character);
    }
    if (at > from) {
      row.cut();
    }
  }

  private void escaped(Row row) {
    var escaped = regex.charAt(at + 1);
    at += 2;
    if (BOUNDARIES.indexOf(escaped) >= 0) {
      least();
      return;
    }
    if (!Character.isLetterOrDigit(escaped)) {
      character(escaped, row);
      return;
    }
    if (CLASSES.indexOf(escaped) < 0) {
      skipName(escaped);
    }
    something(row);
  }

  /** Of a property, a character's number or a group that is meant again. */
  private void skipName(char escaped) {
    if (is('{') || is('<')) {
      at = regex.indexOf(is('{') ? '}' : '>', at) + 1;
      return;
    }
    at += escaped == 'u' ? 4 : escaped == 'x' ? 2 : escaped == 'p' || escaped == 'P' ? 1 : 0;
    while (Character.isDigit(escaped) && at < regex.length() && Character.isDigit(peek())) {
      at++;
    }
  }

  private void group(Row row) {
    at++;
    var looksAround = false;
    if (is('?')) {
      at++;
      looksAround = is('=') || is('!') || regex.startsWith("<=", at) || regex.startsWith("<!", at);
      at = beginning(looksAround);
    }
    if (is(')') && Character.isLetter(regex.charAt(at - 1))) {
      at++;
      return;
    }
    var inner = alternatives();
    at++;
    if (looksAround) {
      least();
      return;
    }
    row.cut();
    if (least() > 0) {
      row.needed.addAll(inner);
    }
  }

  /** Where the words of a group begin, after its kind; its end, if it only sets flags. */
  private int beginning(boolean looksAround) {
    if (looksAround) {
      return is('<') ? at + 2 : at + 1;
    }
    if (is('<')) {
      return regex.indexOf('>', at) + 1;
    }
    if (is('>')) {
      return at + 1;
    }
    var end = at;
    while (regex.charAt(end) != ':' && regex.charAt(end) != ')') {
      end++;
    }
    return regex.charAt(end) == ':' ? end + 1 : end;
  }

  /** Where it begins with a closing bracket, that one is a character of it. */
  private void skipClass() {
    var first = regex.startsWith("[^", at) ? at + 2 : at + 1;
    var depth = 0;
    do {
      var character = regex.charAt(at++);
      if (character == '\\') {
        at++;
      } else {
        depth += character == '[' ? 1 : character == ']' && at - 1 != first ? -1 : 0;
      }
    } while (depth > 0);
  }

  /** How often what was just read must stand there at least. */
  private int least() {
    if (at >= regex.length()) {
      return 1;
    }
    var least =
        switch (peek()) {
          case '?', '*' -> 0;
          case '+' -> 1;
          case '{' -> Character.digit(regex.charAt(at + 1), 10);
          default -> -1;
        };
    if (least < 0) {
      return 1;
    }
    at = is('{') ? regex.indexOf('}', at) + 1 : at + 1;
    if (is('?') || is('+')) {
      at++;
    }
    return least;
  }

  private boolean is(char character) {
    return at < regex.length() && peek() == character;
  }

  private char peek() {
    return regex.charAt(at);
  }
}
