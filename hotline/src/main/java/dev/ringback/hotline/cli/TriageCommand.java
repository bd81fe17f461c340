package dev.ringback.hotline.cli;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.learning.Retraining;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `triage`: judges what comes in on standard input; `triage retrain FILE`, `triage rollback` and
/// `triage corrections` look after the operator's own model.
final class TriageCommand {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private TriageCommand() {}

  static int run(List<String> args) {
    try {
      return switch (String.join(" ", args.subList(0, Math.min(1, args.size())))) {
        case "" -> judge();
        case "retrain" -> args.size() == 2 ? retrain(Path.of(args.get(1))) : misused();
        case "rollback" -> rollback();
        case "corrections" -> CorrectionsExport.run(Surroundings.dataDir());
        default -> misused();
      };
    } catch (BadConfig | IOException e) {
      System.err.println(e.getMessage());
      return REFUSED;
    }
  }

  private static int judge() throws IOException {
    RingbackTriage triage = RingbackTriage.load(folder(), Surroundings.dataDir());
    // the streams of System would decode by the locale, and flush each line
    try (var in = new FileInputStream(FileDescriptor.in);
        var out = new FileOutputStream(FileDescriptor.out)) {
      new JsonLines(triage).judge(in, out);
    }
    return DONE;
  }

  private static int retrain(Path file) throws IOException {
    Retraining.Outcome outcome = new Retraining(folder(), Surroundings.dataDir()).retrain(file);
    System.out.print(outcome.report());
    System.out.println(
        outcome.promoted()
            ? "Promoted: the service judges by it from its next start."
            : "Not promoted: it is worse on emergencies, or beyond the tolerance elsewhere.");
    return outcome.promoted() ? DONE : REFUSED;
  }

  private static int rollback() throws IOException {
    boolean back = new Retraining(folder(), Surroundings.dataDir()).rollback();
    System.out.println(
        back ? "The former model is back from the next start." : "No model was promoted here.");
    return back ? DONE : REFUSED;
  }

  private static int misused() {
    System.err.println(
        "Usage: java -jar hotline.jar triage [retrain FILE | rollback | corrections]");
    return MISUSED;
  }

  private static ConfigFolder folder() {
    return ConfigFolder.at(Surroundings.setting("RINGBACK_CONFIG_DIR"));
  }
}
