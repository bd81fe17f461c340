package dev.ringback.hotline.cli;

import dev.ringback.hotline.households.HouseholdsCommand;
import dev.ringback.hotline.security.PasswordReset;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What the jar does when it is started with words behind its name.
public enum Command {
  /// judges JSON lines
  TRIAGE(TriageCommand::run),
  /// takes in or writes out the file of households
  HOUSEHOLDS(words -> HouseholdsCommand.run(System.out, System.err, words)),
  /// checks what the operator has decided
  POLICY(words -> PolicyCommand.run(System.out, System.err, words)),
  /// gives somebody a new password
  RESET_PASSWORD(logins -> PasswordReset.run(System.out, System.err, logins));

  private final ToIntFunction<List<String>> action;

  Command(ToIntFunction<List<String>> action) {
    this.action = action;
  }

  /// The command that these arguments name, if any: else the service itself is meant.
  public static Optional<Command> named(String... args) {
    for (Command command : values()) {
      if (args.length > 0 && command.name().replace('_', '-').equalsIgnoreCase(args[0])) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /// @return the exit status
  public int run(String... args) {
    return action.applyAsInt(List.of(args).subList(1, args.length));
  }
}
