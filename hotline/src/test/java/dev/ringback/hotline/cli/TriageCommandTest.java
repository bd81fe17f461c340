package dev.ringback.hotline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.hotline.Ringback;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class TriageCommandTest {

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void forgets() {
    System.clearProperty("spring.datasource.url");
    System.clearProperty("spring.datasource.username");
    System.clearProperty("spring.datasource.password");
  }

  @Test
  void writesOutCorrectionsInTheFormOfTheCorpus() {
    JdbcClient jdbc = database();
    jdbc.sql("alter table correction drop constraint correction_ticket_id_fkey").update();
    correct(jdbc, 1, "rotten eggs\nin 302", "gas", "urgent");
    correct(jdbc, 1, "rotten eggs\nin 302", "gas", "emergency");
    correct(jdbc, 2, "樓道燈不亮", "lighting", "normal");

    assertThat(run("corrections")).isZero();
    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "repair gas emergency\trotten eggs in 302", "repair lighting normal\t樓道燈不亮");
  }

  @Test
  void goesBackToTheModelInTheJarAndThenHasNothingToGoBackFrom() throws IOException {
    Path promoted = RingbackTriage.promoted(data);
    Files.createDirectories(promoted.getParent());
    Files.writeString(promoted, "a promoted model");

    assertThat(run("rollback")).isZero();
    assertThat(promoted).doesNotExist();
    assertThat(run("rollback")).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("No model was promoted here.");
  }

  @Test
  void saysWhichLineItCannotLearnFrom() throws IOException {
    Path own = Files.writeString(data.resolve("own.txt"), "repair gas now\tsmell of gas\n");

    assertThat(run("retrain", own.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("own.txt:1", "no such urgency: now");
    assertThat(RingbackTriage.promoted(data)).doesNotExist();
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(run("retrain", data.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("Cannot read", "none.txt");
  }

  @Test
  void saysHowItIsUsed() {
    assertThat(run("retrain")).isEqualTo(2);
    assertThat(run("judge")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Usage:");
  }

  @Test
  void readsAndWritesUtf8InALocaleThatKnowsNone() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=COMPAT",
            "-Dstdout.encoding=US-ASCII",
            "-cp",
            System.getProperty("java.class.path"),
            Ringback.class.getName(),
            "triage");
    builder.environment().put("LC_ALL", "POSIX");
    builder.environment().put("RINGBACK_DATA_DIR", data.toString());
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var to = process.getOutputStream()) {
      to.write("{\"text\": \"插座烧黑了还有味道\"}\n".getBytes(UTF_8));
    }

    String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(answer).contains("\"emergency\"", "zh-Hans", "烧黑");
  }

  private JdbcClient database() {
    DatabaseAccess database = MigratedDatabase.create();
    System.setProperty("spring.datasource.url", database.url());
    System.setProperty("spring.datasource.username", database.user());
    System.setProperty("spring.datasource.password", database.password().value());
    return JdbcClient.create(MigratedDatabase.dataSource(database));
  }

  private static void correct(
      JdbcClient jdbc, long ticket, String text, String category, String urgency) {
    jdbc.sql(
            """
            insert into correction (ticket_id, text, was, intent, category, urgency, made_by, at)
            values (?, ?, 'general low', 'repair', ?, ?, 'lin', now())
            """)
        .params(List.of(ticket, text, category, urgency))
        .update();
  }

  private int run(String... words) {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    PrintStream told = new PrintStream(err, true, UTF_8);
    return TriageCommand.run(
        new Surroundings(nothing, out, told, ConfigFolder.at(null), data), List.of(words));
  }
}
