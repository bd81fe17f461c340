package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks once more what was being asked when something else came between, if it is still open.
final class Anew {

  private Anew() {}

  /// @param before what is done and said first
  static Turn asked(Stage stage, Setting setting, List<Step> before) {
    return switch (stage) {
      case Stage.AskingPlace(TicketNumber ticket, int _) ->
          open(ticket, setting)
              ? with(stage, before, Whereabouts.question(ticket, setting))
              : settled(before);
      case Stage.ChoosingHome(TicketNumber ticket, int _) ->
          live(ticket, setting)
              .map(matter -> Whereabouts.ask(matter, setting, before))
              .orElseGet(() -> settled(before));
      case Stage.AskingDanger(TicketNumber ticket, Hazard hazard) ->
          open(ticket, setting) ? Doubts.ask(ticket, hazard, before) : settled(before);
      case Stage.AskingMore(TicketNumber ticket, var rest) ->
          setting
              .matter(ticket)
              .map(matter -> Several.opened(matter, rest, setting, before))
              .orElseGet(() -> Several.ask(ticket, rest, before));
      case Stage.AskingSpot(TicketNumber ticket) ->
          plain(stage, ticket, PlacePhrase.ASK_SPOT, setting, before);
      case Stage.AskingPhone(TicketNumber ticket) ->
          plain(stage, ticket, ContactPhrase.ASK_PHONE, setting, before);
      case Stage.Changing(TicketNumber ticket) ->
          plain(stage, ticket, ReportPhrase.ASK_CHANGE, setting, before);
      case Stage.Confirming(TicketNumber ticket) -> record(stage, ticket, setting, before);
      case Stage.AskingAcceptance(TicketNumber ticket) ->
          live(ticket, setting)
              .map(News::acceptanceOverdue)
              .map(turn -> new Turn(turn.stage(), joined(before, turn.steps()), true))
              .orElseGet(() -> settled(before));
      case Stage.AskingScore(TicketNumber ticket, long _) ->
          setting
              .matter(ticket)
              .map(Anew::survey)
              .map(question -> with(stage, before, question))
              .orElseGet(() -> settled(before));
      case Stage.ChoosingTicket asking -> choosing(asking, setting, before);
      case Stage.AskingHelped asking -> asked(asking.standing(), setting, before);
      case Stage.AskingWhy _, Stage.Surveying _, Stage.AskingCode _ ->
          new Turn(stage, before, false);
      case Stage.AskingNow _ -> with(stage, before, Supposed.question());
      case Stage.ConfirmingCancel asking -> Withdrawals.again(asking, setting, before);
      case Stage.Idle _ -> settled(before);
    };
  }

  private static Turn plain(
      Stage stage, TicketNumber ticket, Phrase phrase, Setting setting, List<Step> before) {
    return open(ticket, setting)
        ? with(stage, before, Says.about(ticket, phrase))
        : settled(before);
  }

  /// What somebody is on the way for is read back no more: its plan may be what waits for a yes.
  private static Turn record(Stage stage, TicketNumber ticket, Setting setting, List<Step> before) {
    return live(ticket, setting)
        .map(
            matter ->
                matter.step() == dev.ringback.core.ticket.Step.OPENED
                    ? with(stage, before, Recording.readBack(matter))
                    : new Turn(stage, before, false))
        .orElseGet(() -> settled(before));
  }

  private static Step survey(Matter matter) {
    return Says.question(matter, SurveyPhrase.ASK_AGAIN, Purpose.SURVEY, Scale.FIVE);
  }

  private static Turn choosing(Stage.ChoosingTicket asking, Setting setting, List<Step> before) {
    List<Matter> offered =
        asking.offered().stream().flatMap(number -> setting.matter(number).stream()).toList();
    if (offered.isEmpty()) {
      return settled(before);
    }
    Turn turn = Choosing.which(asking.wish(), offered, asking.words());
    return new Turn(turn.stage(), joined(before, turn.steps()), true);
  }

  private static Turn with(Stage stage, List<Step> before, Step question) {
    return new Turn(stage, joined(before, List.of(question)), true);
  }

  private static Turn settled(List<Step> before) {
    return new Turn(new Stage.Idle(), before, false);
  }

  private static List<Step> joined(List<Step> before, List<Step> behind) {
    List<Step> all = new ArrayList<>(before);
    all.addAll(behind);
    return all;
  }

  private static boolean open(TicketNumber ticket, Setting setting) {
    return live(ticket, setting).isPresent();
  }

  private static Optional<Matter> live(TicketNumber ticket, Setting setting) {
    return setting.matter(ticket).filter(Matter::live);
  }
}
