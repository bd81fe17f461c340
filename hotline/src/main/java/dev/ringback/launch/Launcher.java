package dev.ringback.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Starts the service in this Java if it is new enough, else in the newer one that it finds.
public final class Launcher {

  static final int NEEDED = 25;

  private static final String SERVICE = "dev.ringback.hotline.Ringback";
  private static final int NO_JAVA = 1;

  private Launcher() {}

  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    if (Runtime.version().feature() >= NEEDED) {
      OtherJava.endWithTheOneThatStartedUs();
      // a link would make the compiler for the old Java read a class of the new one
      Class.forName(SERVICE).getMethod("main", String[].class).invoke(null, (Object) args);
      return;
    }
    Optional<Path> java = new NewerJava(System.getenv(), NewerJava.usualFolders()).find();
    if (java.isEmpty()) {
      System.err.printf(
          "Ringback needs Java %d or newer; this is Java %d, and no newer one was found: install"
              + " one, or name it in JAVA_HOME or RINGBACK_JAVA.%n",
          NEEDED, Runtime.version().feature());
      System.exit(NO_JAVA);
    } else {
      System.exit(OtherJava.run(java.get(), args));
    }
  }
}
