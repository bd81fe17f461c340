package dev.ringback.core.duty;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.policy.Duty;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who is called in an emergency, in order: the policy's people, then the duty phone.
@Component
public class Ladder {

  /// The name of whoever has `RINGBACK_DUTY_PHONE`, to be put into words.
  public static final String DUTY_PHONE = "duty phone";

  private final Policy policy;
  private final Optional<String> dutyPhone;
  private final PhoneChannel channels;

  Ladder(Policy policy, RingbackSettings settings, PhoneChannel channels) {
    this.policy = policy;
    this.dutyPhone = Optional.ofNullable(settings.dutyPhone());
    this.channels = channels;
  }

  /// Whether an emergency would find nobody.
  public boolean empty() {
    return rungs().isEmpty();
  }

  /// A rehearsal calls nobody.
  public boolean drill() {
    return policy.duty().drills();
  }

  Duration climbAfter() {
    return policy.duty().climbAfter();
  }

  /// The people who can be reached by the channels that there are.
  public List<Rung> rungs() {
    if (drill()) {
      return List.of();
    }
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
