package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Stage.AskingLevel.Moment;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the owner is told of what happened in our house.
final class News {

  /// A complaint that tells what happened is longer than this.
  private static final int SHORTEST_COMPLAINT = 40;

  private News() {}

  static Turn opened(Stage stage, TicketNews.Opened opened, Setting setting) {
    Matter matter = opened.matter();
    TicketNumber number = matter.number();
    List<Step> steps = new ArrayList<>();
    if (opened.besides().outside().isPresent()) {
      return outside(stage, matter, opened.besides().outside().get());
    }
    Optional<Turn> discreet = Discretion.opened(stage, opened, setting);
    if (discreet.isPresent()) {
      return discreet.get();
    }
    if (opened.hazard().isPresent()) {
      steps.add(Says.safety(number, opened.hazard().get().steps()));
      if (opened.hazard().get() == Hazard.DESPAIR || opened.hazard().get() == Hazard.OVERDOSE) {
        return new Turn(new Stage.Idle(), steps, false);
      }
      if (!opened.promise().words().isEmpty()) {
        steps.add(Says.about(number, PromisePhrase.ALONE, "promise", opened.promise().words()));
      }
    } else {
      steps.add(receipt(matter, opened.promise()));
    }
    if (setting.held()) {
      return new Turn(stage, steps, false);
    }
    if (opened.besides().doubt().isPresent()) {
      opened.besides().rest().stream()
          .map(rest -> new Step.CallAgentAbout(number, "more-problems", rest.text()))
          .forEach(steps::add);
      return Doubts.ask(number, opened.besides().doubt().get(), steps);
    }
    if (!opened.besides().rest().isEmpty()) {
      return Several.opened(matter, opened.besides().rest(), setting, steps);
    }
    return switch (matter.kind()) {
      case ENQUIRY ->
          opened.hazard().isPresent()
              ? Pieces.opened(stage, opened, setting, steps)
              : Anew.asked(stage, setting, steps);
      case SUGGESTION -> new Turn(stage, steps, false);
      case REPAIR, SERVICE -> Pieces.opened(stage, opened, setting, steps);
      case COMPLAINT ->
          setting.callable() || rant(matter) || endangered(setting)
              ? new Turn(stage, steps, false)
              : NumberToRing.ask(matter, steps);
    };
  }

  /// Nobody in danger is asked how to be rung about a complaint.
  private static boolean endangered(Setting setting) {
    return setting.live().stream().anyMatch(Matter::emergency);
  }

  /// Whoever only lets off steam is not asked for a number to ring yet.
  private static boolean rant(Matter matter) {
    return matter.place().equals(Place.UNKNOWN) && matter.words().length() < SHORTEST_COMPLAINT;
  }

  /// Nothing is asked: whoever took it down has asked already, and whatever is being talked about
  /// in the thread goes on.
  static Turn takenDown(Stage stage, TicketNews.TakenDown taken) {
    Matter matter = taken.matter();
    List<Step> steps = new ArrayList<>();
    taken.hazard().ifPresent(hazard -> steps.add(Says.safety(matter.number(), hazard.steps())));
    if (taken.hazard().isEmpty()) {
      steps.add(
          Says.notice(
              matter.number(),
              received(matter),
              "matter",
              matter.title(),
              "promise",
              taken.promise().words()));
    } else if (!taken.promise().words().isEmpty()) {
      steps.add(
          Says.notice(matter.number(), PromisePhrase.ALONE, "promise", taken.promise().words()));
    }
    return new Turn(stage, steps, false);
  }

  private static Turn outside(Stage stage, Matter matter, String outside) {
    return Turn.stay(
        stage,
        new Step.Refer(matter.number(), outside),
        Says.about(
            matter.number(), ReportPhrase.OUTSIDE, "matter", matter.title(), "outside", outside));
  }

  private static Step receipt(Matter matter, Incoming.Promise promise) {
    return Says.about(
        matter.number(), received(matter), "matter", matter.title(), "promise", promise.words());
  }

  private static Phrase received(Matter matter) {
    return switch (matter.kind()) {
      case REPAIR -> ReportPhrase.OPENED;
      case SERVICE -> ReportPhrase.OPENED_SERVICE;
      case COMPLAINT -> ReportPhrase.OPENED_COMPLAINT;
      case ENQUIRY -> ReportPhrase.OPENED_ENQUIRY;
      case SUGGESTION -> ReportPhrase.OPENED_SUGGESTION;
    };
  }

  /// What is to be done, for the owner to agree to (R43).
  private static Turn plan(Stage stage, Matter matter, String plan) {
    return plan.isBlank()
        ? Turn.stay(stage)
        : Turn.ask(new Stage.Confirming(matter.number()), Says.plan(matter, plan.strip()));
  }

  /// Who comes, when, and how to know them at the door (R110).
  static Turn assigned(Stage stage, TicketNews.Assigned assigned) {
    return Turn.stay(
        stage,
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
            assigned.visit()));
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
