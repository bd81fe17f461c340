package dev.ringback.hotline.households;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.MigratedDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdsCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void prepares() {
    DatabaseAccess database = MigratedDatabase.create();
    System.setProperty("spring.datasource.url", database.url());
    System.setProperty("spring.datasource.username", database.user());
    System.setProperty("spring.datasource.password", database.password().value());
  }

  @AfterEach
  void forgets() {
    System.clearProperty("spring.datasource.url");
    System.clearProperty("spring.datasource.username");
    System.clearProperty("spring.datasource.password");
  }

  @Test
  void takesAFileInAndWritesItOut() throws Exception {
    Path roll = folder.resolve("roll.csv");
    Files.writeString(
        roll, "site,building,room,handover,colour\nA,1,101,2024-03-05,red\nA,1,102,soon,\n");

    assertThat(run("import", roll.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .contains("line 3, handover: is no date", "the column colour", "Nothing was imported.");
    assertThat(run("import", roll.toString(), "valid")).isZero();
    assertThat(out.toString(UTF_8)).contains("1 of 2 rows were imported.");

    Path export = folder.resolve("export.csv");
    assertThat(run("export", export.toString())).isZero();
    assertThat(Files.readString(export)).contains("A,", "101", "2024-03-05").doesNotContain("102");
  }

  @Test
  void tellsWhatItCannotRead() {
    assertThat(run("import", folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("Cannot read the file");
    assertThat(run("import")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Usage:");
  }

  private int run(String... words) {
    return HouseholdsCommand.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), List.of(words));
  }
}
