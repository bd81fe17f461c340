package dev.ringback.core.engine;

import static dev.ringback.core.engine.Scratch.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Whom the engines run as, and whose their files are.
class AccountTest {

  @Test
  @DisabledIf("isRoot")
  void isOurselvesForAnOrdinaryUser(@TempDir Path folder) throws IOException {
    assertThat(Account.of(folder)).isEqualTo(new Account.Ourselves());
  }

  @Test
  @EnabledIf("isRoot")
  void isTheOwnerOfAFolderThatIsNotRoots(@TempDir Path place) throws IOException, SQLException {
    Account.Owner.NOBODY.own(place);
    var folder = place.resolve("deep/data");
    try (var engines = EmbeddedEngines.in(folder)) {
      assertThat(query(engines.startPostgres(), "select 1")).isEqualTo("1");
      engines.startRedis();
      try (var files = Files.walk(folder)) {
        assertThat(files)
            .allSatisfy(file -> assertThat(Account.ownerOf(file)).isEqualTo(Account.Owner.NOBODY));
      }
    }
    try (var engines = EmbeddedEngines.in(folder)) {
      assertThat(query(engines.startPostgres(), "select 1")).isEqualTo("1");
    }
  }

  static boolean isRoot() {
    return Account.isRoot();
  }
}
