package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;

/// Questions whose answer has become known otherwise, by a correction, an agent or another thread:
/// nobody is asked for them again (R5).
final class Overtaken {

  private Overtaken() {}

  /// The same stage while its question is open.
  static Stage open(Stage stage, Setting setting) {
    return switch (stage) {
      case Stage.AskingPlace asking when placed(asking.ticket(), setting) -> new Stage.Idle();
      case Stage.ChoosingHome asking when placed(asking.ticket(), setting) -> new Stage.Idle();
      case Stage.AskingSpot asking when spotted(asking.ticket(), setting) -> new Stage.Idle();
      case Stage.AskingPhone _ when setting.callable() -> new Stage.Idle();
      case Stage.AskingHelped(var category, String question, Stage standing) ->
          new Stage.AskingHelped(category, question, open(standing, setting));
      default -> stage;
    };
  }

  private static boolean placed(TicketNumber ticket, Setting setting) {
    return setting.matter(ticket).filter(matter -> !Doors.missing(matter)).isPresent();
  }

  private static boolean spotted(TicketNumber ticket, Setting setting) {
    return setting.matter(ticket).filter(matter -> matter.place().spot() != null).isPresent();
  }
}
