package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.CrewSaid.DutySaid;
import dev.ringback.bot.phrase.PagePhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells people on duty what still needs somebody.
final class DutyLists {

  /// More would not fit into a text.
  private static final int MOST = 5;

  private DutyLists() {}

  /// The call whose number is written without its check digit.
  static Optional<SeenCall> unchecked(DutySaid said) {
    Reading reading = said.words().reading();
    return reading.numbers().isEmpty() && reading.mistyped().size() == 1
        ? said.calls().stream()
            .filter(call -> call.standing() != SeenCall.Standing.OVER)
            .filter(call -> written(call.ticket()).matcher(reading.mistyped().getFirst()).matches())
            .findFirst()
        : Optional.empty();
  }

  private static Pattern written(TicketNumber number) {
    return Pattern.compile("[RCQrcq][ -]*" + number.serial());
  }

  /// A number that is none of theirs takes nothing.
  static Turn notOpen(Stage stage, String number, DutySaid said) {
    return Turn.stay(
        stage,
        Says.reply(PagePhrase.NOT_OPEN, "number", number),
        open(said).orElseGet(() -> Says.reply(PagePhrase.NONE)));
  }

  static Turn nothingTaken(Stage stage, DutySaid said) {
    return open(said)
        .map(open -> Turn.stay(stage, Says.reply(PagePhrase.NOTHING), open))
        .orElseGet(() -> Turn.stay(stage, Says.reply(PagePhrase.NONE)));
  }

  static Turn unclear(Stage stage, DutySaid said) {
    List<SeenCall> mine = said.with(SeenCall.Standing.MINE);
    return open(said).isPresent() || mine.isEmpty()
        ? nothingTaken(stage, said)
        : Turn.stay(stage, which(mine));
  }

  static Step.Say which(List<SeenCall> calls) {
    return Says.reply(
        PagePhrase.WHICH, "calls", numbers(calls.stream().map(SeenCall::ticket).toList()));
  }

  private static Optional<Step.Say> open(DutySaid said) {
    List<TicketNumber> ringing =
        said.with(SeenCall.Standing.RINGING).stream().map(SeenCall::ticket).toList();
    return ringing.isEmpty()
        ? Optional.empty()
        : Optional.of(Says.reply(PagePhrase.OPEN, "calls", numbers(ringing)));
  }

  static Optional<Step> ringing(List<TicketNumber> still) {
    return still.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Says.reply(
                PagePhrase.STILL,
                "count",
                Integer.toString(still.size()),
                "calls",
                numbers(still)));
  }

  private static String numbers(List<TicketNumber> tickets) {
    String shown =
        tickets.stream().limit(MOST).map(TicketNumber::toString).collect(Collectors.joining(" "));
    return tickets.size() > MOST ? shown + " ..." : shown;
  }
}
