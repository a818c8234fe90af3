package coach.limber.bot;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The formatter, run by the toolchain's JDK because Maven's own may be too old for our syntax.
 * {@code mvn -q -Pformat} rewrites every source file; {@link FormatTest} only looks.
 */
final class Format {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().reorderModifiers(true).build());

  private Format() {}

  public static void main(String[] args) throws IOException, FormatterException {
    for (var file : sources(Path.of(args[0]))) {
      var before = Files.readString(file);
      var after = formatted(before);
      if (!after.equals(before)) {
        Files.writeString(file, after);
      }
    }
  }

  static List<Path> unformatted(Path root) throws IOException, FormatterException {
    var found = new ArrayList<Path>();
    for (var file : sources(root)) {
      var text = Files.readString(file);
      if (!formatted(text).equals(text)) {
        found.add(file);
      }
    }
    return found;
  }

  private static String formatted(String text) throws FormatterException {
    return FORMATTER.formatSourceAndFixImports(text);
  }

  static List<Path> sources(Path root) throws IOException {
    var found = new ArrayList<Path>();
    for (var module : List.of("knowledge/src", "bot/src")) {
      try (var files = Files.walk(root.resolve(module))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found;
  }
}
