package dev.ringback.core.duty;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.policy.Duty;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.roster.Roster;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who is called in an emergency, in order: who is on the duty roster, the policy's people, then
/// the duty phone. A gap in the roster leaves those behind it.
@Component
public class Ladder {

  /// The name of whoever has `RINGBACK_DUTY_PHONE`, to be put into words.
  public static final String DUTY_PHONE = "duty phone";

  private final Policy policy;
  private final Optional<String> dutyPhone;
  private final PhoneChannel channels;
  private final Rehearsal rehearsal;
  private final Roster roster;
  private final Staff staff;
  private final Clock clock;

  Ladder(
      Policy policy,
      RingbackSettings settings,
      PhoneChannel channels,
      Rehearsal rehearsal,
      Roster roster,
      Staff staff,
      Clock clock) {
    this.policy = policy;
    this.dutyPhone = Optional.ofNullable(settings.dutyPhone());
    this.channels = channels;
    this.rehearsal = rehearsal;
    this.roster = roster;
    this.staff = staff;
    this.clock = clock;
  }

  /// Whether an emergency would find nobody.
  public boolean empty() {
    return rungs().isEmpty();
  }

  /// Whether nobody is there to be called for this ticket, or it is only rehearsed.
  public boolean empty(Ticket ticket) {
    return rungs(ticket).isEmpty();
  }

  Duration climbAfter() {
    return policy.duty().climbAfter();
  }

  /// Who is called for a ticket: those on the roster there, and behind them everybody who is called
  /// whatever the roster says. A rehearsal calls nobody.
  List<Rung> rungs(Ticket ticket) {
    if (rehearsal.of(ticket.id())) {
      return List.of();
    }
    List<Rung> always = everybody();
    String site = ticket.place().site();
    List<Rung> rungs = new ArrayList<>();
    roster.onDuty(clock.instant(), site == null ? null : PlaceKey.site(site)).stream()
        .flatMap(List::stream)
        .flatMap(login -> staff.find(login).stream())
        .map(this::rung)
        .filter(rung -> !rung.addresses().isEmpty())
        .forEach(rungs::add);
    List<Rung> rostered = List.copyOf(rungs);
    always.stream()
        .filter(rung -> rostered.stream().noneMatch(other -> same(rung, other)))
        .forEach(rungs::add);
    return rungs;
  }

  private Rung rung(Member member) {
    List<Address> addresses =
        channels.all(Optional.ofNullable(member.phone()), Optional.ofNullable(member.telegram()));
    return new Rung(
        member.login(),
        addresses,
        addresses.stream().flatMap(address -> language(address).stream()).findFirst());
  }

  /// What the policy pages this address in; empty: the ticket's language.
  Optional<Language> language(Address address) {
    return everybody().stream()
        .filter(rung -> rung.addresses().contains(address))
        .flatMap(rung -> rung.language().stream())
        .findFirst();
  }

  private static boolean same(Rung one, Rung other) {
    return other.addresses().stream().anyMatch(one.addresses()::contains);
  }

  /// The people who are called whatever the roster says, and can be reached by the channels that
  /// there are.
  public List<Rung> rungs() {
    return policy.duty().drills() ? List.of() : everybody();
  }

  private List<Rung> everybody() {
    List<Rung> rungs = new ArrayList<>();
    for (Duty.Person person : policy.duty().ladder()) {
      List<Address> addresses =
          channels.all(Optional.ofNullable(person.phone()), Optional.ofNullable(person.telegram()));
      rungs.add(
          new Rung(
              person.name(), addresses, Optional.ofNullable(person.language()).map(Language::of)));
    }
    dutyPhone
        .map(channels::phone)
        .filter(phone -> rungs.stream().noneMatch(rung -> rung.addresses().contains(phone)))
        .ifPresent(phone -> rungs.add(new Rung(DUTY_PHONE, List.of(phone), Optional.empty())));
    return rungs.stream().filter(rung -> !rung.addresses().isEmpty()).toList();
  }

  /// One person to call.
  ///
  /// @param language empty: the ticket's
  public record Rung(String person, List<Address> addresses, Optional<Language> language) {}
}
