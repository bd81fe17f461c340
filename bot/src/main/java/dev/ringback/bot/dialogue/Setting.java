package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known around a message.
///
/// @param askedAt when the stage's question was asked
/// @param matters the sender's latest tickets, newest first, ended ones too
/// @param homes where this sender lives, as far as we know; the likeliest first
/// @param callable whether there is a number to ring the sender at
/// @param earlier what the sender wrote before this while an emergency has been open, latest first
/// @param held an agent has the thread: the bot keeps quiet, danger excepted
/// @param surveyed what was asked of repairs and may still be answered
/// @param muted tickets of which nothing may be texted, since somebody violent reads along
public record Setting(
    Instant now,
    Language language,
    Optional<Instant> askedAt,
    List<Matter> matters,
    List<Place> homes,
    boolean callable,
    List<String> earlier,
    boolean held,
    Surveyed surveyed,
    Set<TicketNumber> muted) {

  public Setting {
    muted = Set.copyOf(muted);
    matters = List.copyOf(matters);
    homes = List.copyOf(homes);
    earlier = List.copyOf(earlier);
  }

  /// Where nothing is known of surveys.
  public Setting(
      Instant now,
      Language language,
      Optional<Instant> askedAt,
      List<Matter> matters,
      List<Place> homes,
      boolean callable,
      List<String> earlier,
      boolean held) {
    this(
        now,
        language,
        askedAt,
        matters,
        homes,
        callable,
        earlier,
        held,
        Surveyed.NOTHING,
        Set.of());
  }

  /// The same with what may be said of surveys.
  public Setting knowing(Surveyed known) {
    return new Setting(
        now, language, askedAt, matters, homes, callable, earlier, held, known, muted);
  }

  /// The same where nothing may be texted of these.
  public Setting muting(Set<TicketNumber> these) {
    return new Setting(
        now, language, askedAt, matters, homes, callable, earlier, held, surveyed, these);
  }

  /// The same where nothing may be asked.
  Setting quietly() {
    return new Setting(
        now, language, askedAt, matters, homes, callable, earlier, true, surveyed, muted);
  }

  Setting reachable() {
    return new Setting(
        now, language, askedAt, matters, homes, true, earlier, held, surveyed, muted);
  }

  /// The same where a ticket is somewhere else than was thought.
  Setting at(TicketNumber number, Place place) {
    List<Matter> moved =
        matters.stream().map(one -> one.number().equals(number) ? one.at(place) : one).toList();
    return new Setting(
        now, language, askedAt, moved, homes, callable, earlier, held, surveyed, muted);
  }

  Optional<Matter> matter(TicketNumber number) {
    return matters.stream()
        .filter(matter -> matter.number().serial() == number.serial())
        .findFirst();
  }

  List<Matter> live() {
    return matters.stream().filter(Matter::live).toList();
  }

  /// What was asked of repairs, while nothing else is being asked.
  ///
  /// @param waiting not answered yet, in the order of asking
  /// @param correctable answered so shortly ago that a slip can be put right
  public record Surveyed(List<CallbackTalk.Survey> waiting, List<CallbackTalk.Survey> correctable) {

    public static final Surveyed NOTHING = new Surveyed(List.of(), List.of());

    public Surveyed {
      waiting = List.copyOf(waiting);
      correctable = List.copyOf(correctable);
    }
  }
}
