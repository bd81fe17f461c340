package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.dialogue.Reading.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Commands of chat apps: /status, /new@ringback_bot.
final class Commands {

  private static final Pattern COMMAND =
      Pattern.compile("/(?<name>[a-z]{2,20})(?:@\\w{3,40})?(?: .*)?");

  private Commands() {}

  static Answer of(String plain) {
    Matcher command = COMMAND.matcher(plain);
    if (!command.matches()) {
      return new Answer.Words();
    }
    return switch (command.group("name")) {
      case "start" -> new Answer.Greeting();
      case "help" -> new Answer.Help();
      case "status" -> new Answer.Status();
      case "new" -> new Answer.NewProblem();
      case "agent" -> new Answer.Person();
      default -> new Answer.Words();
    };
  }
}
