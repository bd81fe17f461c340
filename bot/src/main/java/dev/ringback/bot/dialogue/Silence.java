package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question about a report that nobody answers: one reminder, then the ticket stands with what is
/// known.
public final class Silence {

  private Silence() {}

  /// Whether a report waits for the answer to this question.
  public static boolean waits(Stage stage) {
    return open(stage).isPresent() || danger(stage);
  }

  /// Whether it is the question whether there is danger, which does not wait as long as others.
  public static boolean danger(Stage stage) {
    return switch (stage) {
      case Stage.AskingDanger _, Stage.AskingNow _ -> true;
      case Stage.AskingHelped asking -> danger(asking.standing());
      case Stage _ -> false;
    };
  }

  static Turn broken(Stage stage, Incoming.Silent silent, Setting setting) {
    if (stage instanceof Stage.AskingNow asking) {
      return now(asking, silent);
    }
    Optional<Open> open = open(stage);
    Optional<Matter> matter =
        open.flatMap(question -> setting.matter(question.ticket())).filter(Matter::live);
    if (matter.isEmpty()) {
      return Turn.stay(open.isPresent() ? new Stage.Idle() : stage);
    }
    TicketNumber ticket = matter.get().number();
    if (silent.again() && danger(stage)) {
      // the answer counts whenever it comes
      return Turn.stay(
          stage, new Step.CallAgentAbout(ticket, "danger-unanswered", matter.get().title()));
    }
    if (silent.again()) {
      return Turn.stay(
          new Stage.Idle(),
          new Step.CallAgentAbout(ticket, "report-incomplete", open.get().missing()));
    }
    return Turn.stay(
        stage instanceof Stage.AskingHelped asking ? asking.standing() : stage,
        Says.notice(ticket, ReportPhrase.REMIND, "matter", matter.get().title()),
        Says.notice(ticket, open.get().question(), open.get().arguments()));
  }

  private static Turn now(Stage.AskingNow asking, Incoming.Silent silent) {
    return silent.again()
        ? Turn.stay(asking, new Step.CallAgent("danger-unanswered", asking.words()))
        : Turn.stay(asking, Says.nowAgain(asking.words()));
  }

  /// A question that is open.
  ///
  /// @param missing what an agent is told
  private record Open(TicketNumber ticket, Phrase question, String missing, String... arguments) {}

  private static Optional<Open> open(Stage stage) {
    return switch (stage) {
      case Stage.AskingPlace(TicketNumber ticket, int _) -> asked(ticket, PlacePhrase.ASK, "place");
      case Stage.ChoosingHome(TicketNumber ticket, int _) ->
          asked(ticket, PlacePhrase.ASK, "place");
      case Stage.AskingDanger(TicketNumber ticket, Hazard hazard) -> {
        String name = hazard.name().toLowerCase(Locale.ROOT);
        yield Optional.of(
            new Open(ticket, EmergencyPhrase.ASK_DANGER, "danger: " + name, "hazard", name));
      }
      case Stage.AskingSpot(TicketNumber ticket) -> asked(ticket, PlacePhrase.ASK_SPOT, "spot");
      case Stage.AskingPhone(TicketNumber ticket) ->
          asked(ticket, ContactPhrase.ASK_PHONE, "phone");
      case Stage.Changing(TicketNumber ticket) -> asked(ticket, ReportPhrase.ASK_CHANGE, "change");
      case Stage.AskingMore(TicketNumber ticket, List<Several.Rest> rest) -> {
        String told = rest.stream().map(Several.Rest::text).collect(Collectors.joining("; "));
        yield Optional.of(new Open(ticket, ReportPhrase.ASK_MORE, "more: " + told, "matter", told));
      }
      case Stage.Idle _, Stage.Confirming _, Stage.AskingAcceptance _ -> Optional.empty();
      case Stage.AskingScore _, Stage.AskingWhy _, Stage.Surveying _ -> Optional.empty();
      case Stage.ChoosingTicket _, Stage.ConfirmingCancel _ -> Optional.empty();
      case Stage.AskingHelped asking -> open(asking.standing());
      case Stage.AskingCode _, Stage.AskingNow _ -> Optional.empty();
    };
  }

  private static Optional<Open> asked(TicketNumber ticket, Phrase question, String missing) {
    return Optional.of(new Open(ticket, question, missing));
  }
}
