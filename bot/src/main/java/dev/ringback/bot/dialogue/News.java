package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Stage.AskingLevel.Moment;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;

/// What the owner is told of what happened in our house.
final class News {

  private News() {}

  /// What is to be done, for the owner to agree to (R43).
  private static Turn plan(Stage stage, Matter matter, String plan) {
    return plan.isBlank()
        ? Turn.stay(stage)
        : Turn.ask(new Stage.Confirming(matter.number()), Says.plan(matter, plan.strip()));
  }

  /// Who comes, when, and how to know them at the door (R110).
  static Turn assigned(Stage stage, TicketNews.Assigned assigned) {
    Step.Say who =
        Says.notice(
            assigned.matter().number(),
            ProgressPhrase.ASSIGNED,
            "name",
            assigned.name(),
            "badge",
            assigned.badge(),
            "phone",
            assigned.phone(),
            "visit",
            assigned.visit());
    return assigned.unpriced()
        ? Turn.stay(
            stage, who, Says.notice(assigned.matter().number(), ProgressPhrase.WARRANTY_UNKNOWN))
        : Turn.stay(stage, who);
  }

  static Turn moved(Stage stage, TicketNews.Moved moved) {
    Matter matter = moved.matter();
    TicketNumber number = matter.number();
    if (Despair.in(matter)) {
      // nobody is asked whether that is fixed, and told of no paperwork
      return Turn.stay(forget(stage, number));
    }
    return switch (moved.action()) {
      case ARRIVE -> Turn.stay(stage, Says.notice(number, ProgressPhrase.ON_SITE));
      case HOLD ->
          Turn.stay(stage, Says.notice(number, ProgressPhrase.ON_HOLD, "reason", moved.said()));
      case EXTEND ->
          Turn.stay(
              stage,
              Says.notice(
                  number, ProgressPhrase.EXTENDED, "until", moved.said(), "reason", moved.by()));
      case RESOLVE ->
          Turn.ask(
              new Stage.AskingAcceptance(number),
              Says.done(matter, AcceptancePhrase.ASK, AcceptancePhrase.ASK_SETTLED, moved.said()));
      case REOPEN -> Turn.stay(forget(stage, number), Says.notice(number, ProgressPhrase.REOPENED));
      case CANCEL ->
          Turn.stay(forget(stage, number), Says.notice(number, ProgressPhrase.CANCELLED));
      case REFER ->
          Turn.stay(
              forget(stage, number),
              Says.notice(number, ProgressPhrase.REFERRED, "reason", moved.said()));
      case DECLINE ->
          Turn.stay(
              forget(stage, number),
              Says.notice(number, ProgressPhrase.DECLINED, "reason", moved.said()));
      case CLOSE ->
          Turn.stay(forget(stage, number), Says.notice(number, AcceptancePhrase.CLOSED_BY_SILENCE));
      case ACCEPT ->
          Turn.stay(
              forget(stage, number),
              Says.notice(
                  number,
                  matter.signOffNext()
                      ? AcceptancePhrase.ACCEPTED_UNSIGNED
                      : AcceptancePhrase.ACCEPTED));
      case CERTIFY ->
          matter.live()
              ? Turn.stay(stage)
              : Turn.stay(stage, Says.notice(number, AcceptancePhrase.SIGNED_OFF));
      case REJECT ->
          Turn.stay(forget(stage, number), Says.notice(number, AcceptancePhrase.REJECTED));
      case CONTACT -> plan(stage, matter, moved.said());
      case RELEASE -> Turn.stay(stage, Says.notice(number, ProgressPhrase.TECHNICIAN_CHANGED));
      case OBSERVE ->
          Turn.stay(stage, Says.notice(number, ProgressPhrase.OBSERVED, "reason", moved.said()));
      case ESCALATE -> Turn.stay(stage, Says.notice(number, ProgressPhrase.ESCALATED));
      case ASSIGN, REGRADE, HANDOVER, OPEN, ACKNOWLEDGE, RESUME, NOTE, AGREE, ARCHIVE ->
          Turn.stay(stage);
    };
  }

  /// A question about a ticket that has moved on is asked no more.
  private static Stage forget(Stage stage, TicketNumber number) {
    return asked(stage).contains(number) ? new Stage.Idle() : stage;
  }

  private static List<TicketNumber> asked(Stage stage) {
    return switch (stage) {
      case Stage.AskingAcceptance(TicketNumber ticket) -> List.of(ticket);
      case Stage.AskingPlace(TicketNumber ticket, int _) -> List.of(ticket);
      case Stage.ChoosingHome(TicketNumber ticket, int _) -> List.of(ticket);
      case Stage.AskingMore(TicketNumber ticket, var _) -> List.of(ticket);
      case Stage.AskingDanger(TicketNumber ticket, var _) -> List.of(ticket);
      case Stage.AskingSpot(TicketNumber ticket) -> List.of(ticket);
      case Stage.AskingPhone(TicketNumber ticket) -> List.of(ticket);
      case Stage.Confirming(TicketNumber ticket) -> List.of(ticket);
      case Stage.Changing(TicketNumber ticket) -> List.of(ticket);
      case Stage.AskingScore(TicketNumber ticket, long _) -> List.of(ticket);
      case Stage.ConfirmingCancel(List<TicketNumber> tickets, String _) -> tickets;
      case Stage.AskingHelped asking -> asked(asking.standing());
      case Stage.AskingCode _, Stage.AskingNow _ -> List.of();
      case Stage.AskingAfterSilence(TicketNumber ticket, long _) -> List.of(ticket);
      case Stage.AskingLevel level when level.moment() != Moment.ANSWERED ->
          List.of(level.ticket());
      case Stage.ChoosingTicket _, Stage.AskingWhy _, Stage.Surveying _, Stage.Idle _ -> List.of();
    };
  }

  /// How those on duty say it stands.
  static Turn fromDuty(Stage stage, TicketNews.DutyNews news) {
    return Turn.stay(
        stage,
        news.words()
            .map(
                words ->
                    Says.notice(
                        news.ticket(),
                        EmergencyPhrase.DUTY_SAYS,
                        "name",
                        news.name(),
                        "words",
                        words))
            .orElseGet(
                () ->
                    Says.notice(
                        news.ticket(), EmergencyPhrase.DUTY_UNDERWAY, "name", news.name())));
  }

  static Turn acceptanceOverdue(Matter matter) {
    if (Despair.in(matter)) {
      return Turn.stay(new Stage.Idle());
    }
    return Turn.ask(
        new Stage.AskingAcceptance(matter.number()),
        Says.done(matter, AcceptancePhrase.ASK_AGAIN, AcceptancePhrase.ASK_SETTLED_AGAIN, ""));
  }
}
