package dev.ringback.hotline.cli;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `triage`: judges what comes in on standard input.
final class TriageCommand {

  private static final String DATA_BY_DEFAULT = "data";

  private TriageCommand() {}

  static int run(List<String> args) {
    try {
      RingbackTriage triage = RingbackTriage.load(folder(), dataDir());
      // the streams of System would decode by the locale, and flush each line
      try (var in = new FileInputStream(FileDescriptor.in);
          var out = new FileOutputStream(FileDescriptor.out)) {
        new JsonLines(triage).judge(in, out);
      }
      return 0;
    } catch (BadConfig | IOException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private static ConfigFolder folder() {
    return ConfigFolder.at(System.getenv("RINGBACK_CONFIG_DIR"));
  }

  private static Path dataDir() {
    String set = System.getenv("RINGBACK_DATA_DIR");
    return Path.of(set == null || set.isBlank() ? DATA_BY_DEFAULT : set);
  }
}
