package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// What goes with the opening of a ticket.
///
/// @param photo whether a picture would tell what words have not (R9)
/// @param doubt the danger that the words leave open
/// @param rest what else was told in the same message
/// @param about the ticket that is complained of
/// @param outside why it is none of our matters, as `policy/talk.yaml` names it (R16)
public record Besides(
    Told told,
    boolean photo,
    Optional<String> outside,
    Optional<Hazard> doubt,
    List<Several.Rest> rest,
    Optional<TicketNumber> about) {

  public static final Besides NOTHING =
      new Besides(
          Told.NOTHING, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Besides {
    rest = List.copyOf(rest);
  }
}
