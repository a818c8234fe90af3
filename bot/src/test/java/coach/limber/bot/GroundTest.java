package coach.limber.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {
  @TempDir private Path folder;

  @Test
  void aNewDataFolderIsForNobodyElseOnThisMachine() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    var home = folder.resolve("new/home");
    Ground.prepare(config(Map.of("LIMBER_HOME", home.toString())));

    assertThat(permissions(home)).isEqualTo("rwx------");
  }

  @Test
  void oneThatIsThereStaysAsItIs() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    Ground.prepare(config(Map.of("LIMBER_HOME", folder.toString())));

    assertThat(permissions(folder)).isEqualTo("rwxr-x---");
  }

  @Test
  void allThatIsInTheWayIsNamedWithWhatToDo() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(other.getLocalPort());
      var config = config(Map.of("LIMBER_HOME", file.resolve("home").toString(), "PORT", port));

      assertThatThrownBy(() -> Ground.prepare(config))
          .isInstanceOf(Config.BadSettings.class)
          .hasMessageContainingAll(
              "LIMBER_HOME is '" + config.home() + "', where nothing can be written",
              "PORT is " + port + ", which another program uses: set another one");
    }
  }

  @Test
  void anAddressOfAnotherMachineIsNamed() {
    var config = config(Map.of("LIMBER_HOME", folder.toString(), "HOST", "192.0.2.1"));

    assertThatThrownBy(() -> Ground.prepare(config))
        .hasMessageContaining("HOST is '192.0.2.1', which is no address of this machine");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:80",
    "localhost, http://localhost:80",
    "0.0.0.0, http://127.0.0.1:80",
    "::, http://127.0.0.1:80",
    "::1, http://[::1]:80",
    "[::1], http://[::1]:80"
  })
  void theAddressIsOneThatABrowserTakes(String host, String address) {
    assertThat(Limber.address(host, 80)).isEqualTo(address);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Config config(Map<String, String> settings) {
    var all = new HashMap<>(settings);
    all.putIfAbsent("PORT", "0");
    return Config.of(all);
  }
}
