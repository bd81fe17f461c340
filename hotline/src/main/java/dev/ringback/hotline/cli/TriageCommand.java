package dev.ringback.hotline.cli;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.learning.Retraining;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// `triage`: judges what comes in on standard input; `triage retrain FILE`, `triage rollback` and
/// `triage corrections` look after the operator's own model.
final class TriageCommand {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private final Surroundings around;

  private TriageCommand(Surroundings around) {
    this.around = around;
  }

  static int run(List<String> args) {
    // the streams of System would decode by the locale, and flush each line
    try (var in = new FileInputStream(FileDescriptor.in);
        var out = new FileOutputStream(FileDescriptor.out)) {
      return run(Surroundings.of(in, out), args);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return REFUSED;
    }
  }

  static int run(Surroundings around, List<String> args) {
    TriageCommand command = new TriageCommand(around);
    try {
      return switch (String.join(" ", args.subList(0, Math.min(1, args.size())))) {
        case "" -> command.judge();
        case "retrain" ->
            args.size() == 2 ? command.retrain(Path.of(args.get(1))) : command.misused();
        case "rollback" -> command.rollback();
        case "corrections" -> CorrectionsExport.run(around.out());
        default -> command.misused();
      };
    } catch (BadConfig e) {
      around.err().println(e.getMessage());
    } catch (IOException e) {
      // what a missing file says of itself is its name alone
      around.err().println("Cannot read or write: " + e.getMessage());
    }
    return REFUSED;
  }

  private int judge() throws IOException {
    RingbackTriage triage = RingbackTriage.load(around.config(), around.dataDir());
    new JsonLines(triage).judge(around.in(), around.out());
    return DONE;
  }

  private int retrain(Path file) throws IOException {
    Retraining.Outcome outcome = new Retraining(around.config(), around.dataDir()).retrain(file);
    say(outcome.report());
    say(
        outcome.promoted()
            ? "Promoted: the service judges by it from its next start."
            : "Not promoted: it is worse on emergencies, or beyond the tolerance elsewhere.");
    return outcome.promoted() ? DONE : REFUSED;
  }

  private int rollback() throws IOException {
    boolean back = new Retraining(around.config(), around.dataDir()).rollback();
    say(back ? "The former model is back from the next start." : "No model was promoted here.");
    return back ? DONE : REFUSED;
  }

  private void say(String text) {
    PrintStream out = new PrintStream(around.out(), true, StandardCharsets.UTF_8);
    out.println(text.stripTrailing());
  }

  private int misused() {
    around
        .err()
        .println("Usage: java -jar hotline.jar triage [retrain FILE | rollback | corrections]");
    return MISUSED;
  }
}
