package dev.ringback.core.promise;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.policy.Duty;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Recipient;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out where the people whom the policy names are reached.
@Component
class Recipients {

  private final Policy policy;
  private final Staff staff;
  private final Ladder ladder;
  private final PhoneChannel channels;

  Recipients(Policy policy, Staff staff, Ladder ladder, PhoneChannel channels) {
    this.policy = policy;
    this.staff = staff;
    this.ladder = ladder;
    this.channels = channels;
  }

  /// Each address once, with the language to use.
  Map<Address, Language> reached(List<Recipient> to, Ticket ticket) {
    Map<Address, Language> reached = new LinkedHashMap<>();
    to.stream()
        .flatMap(recipient -> people(recipient, ticket))
        .forEach(
            person ->
                person
                    .addresses()
                    .forEach(
                        address ->
                            reached.putIfAbsent(
                                address, person.language().orElse(ticket.language()))));
    return reached;
  }

  private Stream<Person> people(Recipient recipient, Ticket ticket) {
    return switch (recipient) {
      case Recipient.Assignee() ->
          ticket.assignee() == null
              ? policy.escalation().unclaimed().stream()
                  .filter(other -> !(other instanceof Recipient.Assignee))
                  .flatMap(other -> people(other, ticket))
              : member(ticket.assignee());
      case Recipient.FirstContact() -> member(ticket.firstContact());
      case Recipient.Holders(String role) ->
          staff.holders(Role.of(role)).stream().map(this::person);
      case Recipient.OnDuty() ->
          ladder.rungs().stream().map(rung -> new Person(rung.addresses(), rung.language()));
      case Recipient.Named(Duty.Person named) ->
          Stream.of(
              new Person(
                  channels.all(
                      Optional.ofNullable(named.phone()), Optional.ofNullable(named.telegram())),
                  Optional.ofNullable(named.language()).map(Language::of)));
    };
  }

  private Stream<Person> member(@Nullable String login) {
    return login == null
        ? Stream.empty()
        : staff.find(login).filter(Member::active).map(this::person).stream();
  }

  private Person person(Member member) {
    return new Person(
        channels.all(Optional.ofNullable(member.phone()), Optional.ofNullable(member.telegram())),
        Optional.empty());
  }

  private record Person(List<Address> addresses, Optional<Language> language) {}
}
