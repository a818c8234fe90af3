package coach.limber.bot;

import coach.limber.bot.http.HttpServer;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be there before anything starts: a folder to write to, an address to listen at. */
final class Ground {
  private Ground() {}

  /**
   * Makes the data folder and looks whether the address is free.
   *
   * @throws Config.BadSettings naming everything that is wrong and what to do
   */
  static void prepare(Config config) {
    var address = HttpServer.obstacle(config.host(), config.port());
    var problems = Stream.of(folder(config.home()), address).flatMap(Optional::stream).toList();
    if (!problems.isEmpty()) {
      throw new Config.BadSettings(problems);
    }
  }

  /**
   * A new one is for nobody else on this machine to look into; one that is there stays as it is.
   */
  private static Optional<String> folder(Path home) {
    try {
      Files.createDirectories(home, forUsAlone());
      if (Files.isWritable(home)) {
        return Optional.empty();
      }
    } catch (IOException _) {
      // said below: what the system says of it is of little help
    }
    return Optional.of(
        "LIMBER_HOME is '" + home + "', where nothing can be written: set the path of a folder");
  }

  private static FileAttribute<?>[] forUsAlone() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
