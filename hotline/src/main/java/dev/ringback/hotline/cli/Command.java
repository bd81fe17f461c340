package dev.ringback.hotline.cli;

import dev.ringback.hotline.households.HouseholdsCommand;
import dev.ringback.hotline.security.PasswordReset;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// What the jar does when it is started with words behind its name.
public enum Command {
  /// judges JSON lines
  TRIAGE("[retrain FILE | rollback | corrections]", TriageCommand::run),
  /// takes in or writes out the file of households
  HOUSEHOLDS(
      "import FILE [valid] | export FILE",
      words -> HouseholdsCommand.run(System.out, System.err, words)),
  /// checks what the operator has decided
  POLICY("check", words -> PolicyCommand.run(System.out, System.err, words)),
  /// gives somebody a new password
  RESET_PASSWORD("LOGIN", logins -> PasswordReset.run(System.out, System.err, logins));

  /// Spring's own.
  private static final String SETTING = "--";

  private static final int MISUSED = 2;

  private final String words;
  private final ToIntFunction<List<String>> action;

  /// @param words what may follow
  Command(String words, ToIntFunction<List<String>> action) {
    this.words = words;
    this.action = action;
  }

  /// Does what these arguments name.
  ///
  /// @return the exit status; empty if they name nothing, so that the service itself is meant
  public static OptionalInt run(PrintStream err, String... args) {
    List<String> words = List.of(args);
    Optional<Command> command =
        words.stream()
            .findFirst()
            .flatMap(
                first -> Arrays.stream(values()).filter(it -> it.word().equals(first)).findFirst());
    if (command.isPresent()) {
      return OptionalInt.of(command.get().action.applyAsInt(words.subList(1, words.size())));
    }
    Optional<String> unknown = words.stream().filter(word -> !word.startsWith(SETTING)).findFirst();
    unknown.ifPresent(word -> refuse(err, word));
    return unknown.isPresent() ? OptionalInt.of(MISUSED) : OptionalInt.empty();
  }

  private static void refuse(PrintStream err, String word) {
    err.println("There is no command '" + word + "'.");
    err.println("Usage: java -jar hotline.jar [--setting=value ...]   runs the service");
    for (Command command : values()) {
      err.println("       java -jar hotline.jar " + command.word() + " " + command.words);
    }
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
