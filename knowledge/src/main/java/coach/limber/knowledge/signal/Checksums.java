package coach.limber.knowledge.signal;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Whether the trained reader is the one whose figures were measured. */
public final class Checksums {
  private static final String FILE = "reader/SHA256SUMS";

  private Checksums() {}

  /**
   * Reads every file of the trained reader that ships with the program.
   *
   * @return how many there are
   * @throws ContentException naming those that are not what they were
   */
  public static int check() {
    try (var sums = open("SHA256SUMS")) {
      var lines = new String(sums.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var problems = problems(lines);
      if (!problems.isEmpty()) {
        throw new ContentException(problems);
      }
      return lines.size();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** Each line is a checksum in hexadecimal, two spaces, and a file's name. */
  static List<ContentProblem> problems(List<String> lines) throws IOException {
    var problems = new ArrayList<ContentProblem>();
    for (int i = 0; i < lines.size(); i++) {
      var words = lines.get(i).split(" {2}", 2);
      var name = words[words.length - 1];
      if (!sha256(name).equals(words[0])) {
        problems.add(
            new ContentProblem(
                FILE,
                i + 1,
                name + " is not the file that this line names",
                "put the measured one back, or evaluate anew and write the new checksum"));
      }
    }
    return problems;
  }

  private static String sha256(String name) throws IOException {
    try (var in = new DigestInputStream(open(name), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        Checksums.class.getResourceAsStream("/" + Encoder.FOLDER + name), name);
  }
}
