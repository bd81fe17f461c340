package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is known around a message.
///
/// @param askedAt when the stage's question was asked
/// @param matters the sender's latest tickets, newest first, ended ones too
/// @param homes where this sender lives, as far as we know; the likeliest first
/// @param callable whether there is a number to ring the sender at
/// @param earlier what the sender wrote before this while an emergency has been open, latest first
/// @param held an agent has the thread: the bot keeps quiet, danger excepted
public record Setting(
    Instant now,
    Language language,
    Optional<Instant> askedAt,
    List<Matter> matters,
    List<Place> homes,
    boolean callable,
    List<String> earlier,
    boolean held) {

  public Setting {
    matters = List.copyOf(matters);
    homes = List.copyOf(homes);
    earlier = List.copyOf(earlier);
  }

  Setting reachable() {
    return new Setting(now, language, askedAt, matters, homes, true, earlier, held);
  }

  Optional<Matter> matter(TicketNumber number) {
    return matters.stream()
        .filter(matter -> matter.number().serial() == number.serial())
        .findFirst();
  }

  List<Matter> live() {
    return matters.stream().filter(Matter::live).toList();
  }
}
