package dev.ringback.core.crew;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.policy.CrewRules;
import dev.ringback.core.policy.CrewRules.Strategy;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.roster.Roster;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out who could do the work on a ticket: by skill, estate, duty roster and load (R39).
@Component
public class Suggesting {

  private final Staff staff;
  private final Roster roster;
  private final Jobs jobs;
  private final Policy policy;
  private final PhoneChannel channels;
  private final Clock clock;

  Suggesting(
      Staff staff, Roster roster, Jobs jobs, Policy policy, PhoneChannel channels, Clock clock) {
    this.staff = staff;
    this.roster = roster;
    this.jobs = jobs;
    this.policy = policy;
    this.channels = channels;
    this.clock = clock;
  }

  /// All technicians, who fits best first.
  public List<Suggestion> all(Ticket ticket) {
    CrewRules rules = policy.crew();
    String site = Optional.ofNullable(ticket.place().site()).map(PlaceKey::site).orElse(null);
    Optional<List<String>> duty = roster.onDuty(clock.instant(), site);
    Map<String, Jobs.Load> loads = jobs.loads();
    return staff.holders(Role.TECHNICIAN).stream()
        .map(
            member -> {
              Jobs.Load load = loads.getOrDefault(member.login(), Jobs.Load.NONE);
              return new Suggestion(
                  member,
                  rules.skilled(member.skills(), ticket.category()),
                  local(member, site),
                  duty.map(logins -> logins.contains(member.login())).orElse(true),
                  load.jobs(),
                  load.jobs() >= rules.mostJobs(),
                  !addresses(member).isEmpty(),
                  load.askedAt());
            })
        .sorted(Suggestion.BEST)
        .toList();
  }

  /// Whom to send instead of somebody: the best of the others.
  public Optional<Member> other(Ticket ticket, @Nullable String before) {
    return all(ticket).stream()
        .filter(one -> one.local() && !one.login().equals(before))
        .map(Suggestion::member)
        .findFirst();
  }

  /// Who may be asked without an agent's word, in the order in which they are asked: those who go
  /// to the estate, are on duty and know the work. Where nobody is on duty or knows it, the others,
  /// since somebody must go.
  List<Member> askable(Ticket ticket, Set<String> except) {
    List<Suggestion> there =
        all(ticket).stream()
            .filter(one -> one.reachable() && one.local() && !except.contains(one.login()))
            .toList();
    List<Suggestion> fit = preferred(preferred(there, Suggestion::onDuty), Suggestion::skilled);
    Comparator<Suggestion> order =
        policy.crew().strategy() == Strategy.ROUND_ROBIN ? Suggestion.IN_TURN : Suggestion.BEST;
    return fit.stream().sorted(order).map(Suggestion::member).toList();
  }

  private static List<Suggestion> preferred(List<Suggestion> all, Predicate<Suggestion> good) {
    List<Suggestion> some = all.stream().filter(good).toList();
    return some.isEmpty() ? all : some;
  }

  private static boolean local(Member member, @Nullable String site) {
    return member.sites().isEmpty()
        || site == null
        || member.sites().stream().map(PlaceKey::site).anyMatch(site::equals);
  }

  /// A chat where there is one, else a phone.
  List<Address> addresses(Member member) {
    return channels.all(
        Optional.ofNullable(member.phone()), Optional.ofNullable(member.telegram()));
  }

  /// Whether this is a technician whom the work can be told, and who then answers for it.
  public boolean asks(@Nullable String login) {
    return technician(login).filter(member -> !addresses(member).isEmpty()).isPresent();
  }

  Optional<Member> technician(@Nullable String login) {
    return Optional.ofNullable(login)
        .flatMap(staff::find)
        .filter(member -> member.active() && member.roles().contains(Role.TECHNICIAN));
  }

  /// The people whose phone or chat this is.
  List<Member> at(Address address) {
    return staff.withNumber(address.value()).stream()
        .filter(member -> addresses(member).contains(address))
        .toList();
  }

  Member member(String login) {
    return staff.find(login).orElseThrow();
  }
}
