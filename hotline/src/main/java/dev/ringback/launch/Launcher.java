package dev.ringback.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Starts the service in this Java if nothing is gained by another, else in a new enough one with
/// the start that it remembers.
public final class Launcher {

  static final int NEEDED = 25;

  private static final String SERVICE = "dev.ringback.hotline.Ringback";
  private static final int NO_JAVA = 1;

  private Launcher() {}

  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    boolean newEnough = Runtime.version().feature() >= NEEDED;
    if (newEnough && !gainsByAnother()) {
      OtherJava.endWithTheOneThatStartedUs();
      // a link would make the compiler for the old Java read a class of the new one
      Class.forName(SERVICE).getMethod("main", String[].class).invoke(null, (Object) args);
      return;
    }
    Optional<Path> java =
        newEnough
            ? NewerJava.program(Path.of(System.getProperty("java.home")))
            : new NewerJava(System.getenv(), NewerJava.usualFolders()).find();
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

  /// A running Java can't be given the remembered start any more.
  private static boolean gainsByAnother() {
    return !OtherJava.isThis()
        && !StartCache.optionsFor(System.getProperty("java.class.path")).isEmpty();
  }
}
