package dev.ringback.bot.dialogue;

import java.util.Optional;

/// What goes with the opening of a ticket.
///
/// @param photo whether a picture would tell what words have not (R9)
/// @param outside why it is none of our matters, as `policy/talk.yaml` names it (R16)
public record Besides(Told told, boolean photo, Optional<String> outside) {

  public static final Besides NOTHING = new Besides(Told.NOTHING, false, Optional.empty());
}
