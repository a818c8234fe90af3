package coach.limber.bot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import javax.sql.DataSource;

/** The file of the embedded database. It holds what people tell of their health. */
final class OwnFile {
  private OwnFile() {}

  /** Takes it from everybody else on this machine; who is in its group is the operator's affair. */
  static void closeToOthers(DataSource source) {
    try {
      var file = of(source);
      if (file.isPresent()) {
        closeToOthers(file.get());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not say where its file is", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the database's file cannot be closed to others", e);
    }
  }

  private static void closeToOthers(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      var permissions = EnumSet.copyOf(view.readAttributes().permissions());
      if (permissions.removeAll(PosixFilePermissions.fromString("------rwx"))) {
        view.setPermissions(permissions);
      }
    }
  }

  /** Empty if it is in memory, or no plain file. */
  private static Optional<Path> of(DataSource source) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select database_path()")) {
      return row.next()
          ? Optional.ofNullable(row.getString(1))
              .map(path -> Path.of(path.replaceFirst("^[a-z]{2,}:", "") + ".mv.db"))
              .filter(Files::isRegularFile)
          : Optional.empty();
    }
  }
}
