package dev.ringback.hotline.households;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.roll.ExportingRoll;
import dev.ringback.core.roll.ImportReport;
import dev.ringback.core.roll.ImportingRoll;
import dev.ringback.core.roll.ImportingRoll.Accept;
import dev.ringback.core.staff.Audit;
import dev.ringback.hotline.beside.Books;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// `households import FILE [valid]` and `households export FILE`, beside the running service or
/// without it.
public final class HouseholdsCommand {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;
  private static final String VALID = "valid";

  private HouseholdsCommand() {}

  /// @return the process's exit value
  public static int run(PrintStream out, PrintStream err, List<String> words) {
    boolean valid = words.size() == 3 && words.getLast().equals(VALID);
    if (words.size() == 2 && words.getFirst().equals("export")) {
      return Books.open(Desk.class, desk -> export(err, Path.of(words.get(1)), desk));
    }
    if ((words.size() == 2 || valid) && words.getFirst().equals("import")) {
      Accept accept = valid ? Accept.VALID : Accept.ALL;
      return take(out, err, Path.of(words.get(1)), accept);
    }
    err.println("Usage: java -jar hotline.jar households import FILE [valid]");
    err.println("       java -jar hotline.jar households export FILE");
    return MISUSED;
  }

  private static int take(PrintStream out, PrintStream err, Path path, Accept accept) {
    try {
      byte[] file = Files.readAllBytes(path);
      return Books.open(Desk.class, desk -> told(out, err, take(file, accept, desk)));
    } catch (IOException e) {
      err.println("Cannot read the file: " + e.getMessage());
      return REFUSED;
    }
  }

  private static ImportReport take(byte[] file, Accept accept, ApplicationContext desk) {
    ImportReport report = desk.getBean(ImportingRoll.class).run(file, accept);
    if (report.imported()) {
      desk.getBean(Audit.class)
          .record("system", "households-imported", report.accepted() + " rows");
    }
    return report;
  }

  private static int told(PrintStream out, PrintStream err, ImportReport report) {
    report
        .rejected()
        .forEach(one -> err.printf("line %d, %s: %s%n", one.line(), one.column(), one.reason()));
    report.unknownColumns().forEach(column -> err.println("not used: the column " + column));
    if (!report.imported()) {
      String refusal = report.refusal();
      err.println("Nothing was imported" + (refusal == null ? "." : ": " + refusal + "."));
      return REFUSED;
    }
    out.printf("%d of %d rows were imported.%n", report.accepted(), report.rows());
    return DONE;
  }

  private static int export(PrintStream err, Path path, ApplicationContext desk) {
    try (OutputStream to = Files.newOutputStream(path)) {
      desk.getBean(ExportingRoll.class).write(to);
      desk.getBean(Audit.class).record("system", "households-exported", "");
      return DONE;
    } catch (IOException e) {
      err.println("Cannot write the file: " + e.getMessage());
      return REFUSED;
    }
  }

  /// Just enough of the house to read and write the roll.
  @Import(Audit.class)
  @ComponentScan("dev.ringback.core.roll")
  @EnableConfigurationProperties(RingbackSettings.class)
  static class Desk {}
}
