package dev.ringback.hotline.security;

import dev.ringback.core.staff.Audit;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Staff;
import dev.ringback.hotline.beside.Books;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Import;

/// `reset-password <login>`: gives somebody who forgot it a new password, beside the running
/// service or without it.
public final class PasswordReset {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private PasswordReset() {}

  /// @param arguments the login alone
  /// @return the process's exit value
  public static int run(PrintStream out, PrintStream err, List<String> arguments) {
    if (arguments.size() != 1) {
      err.println("Usage: java -jar hotline.jar reset-password <login>");
      return MISUSED;
    }
    Optional<String> password = reset(arguments.getFirst());
    if (password.isEmpty()) {
      err.println("Nobody here has the login " + arguments.getFirst() + ".");
      return REFUSED;
    }
    out.println(
        "The new password of " + arguments.getFirst() + ", shown this once: " + password.get());
    return DONE;
  }

  private static Optional<String> reset(String login) {
    return Books.open(Desk.class, desk -> desk.getBean(Passwords.class).reset(login, "system"));
  }

  /// Just enough of the house to write down a password.
  @Import({Staff.class, Audit.class, Passwords.class})
  static class Desk {}
}
