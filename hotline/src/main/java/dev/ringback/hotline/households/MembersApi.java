package dev.ringback.hotline.households;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.Flat;
import dev.ringback.core.household.HouseholdRole;
import dev.ringback.core.household.Households;
import dev.ringback.core.household.KeyHouseholds;
import dev.ringback.core.household.Members;
import dev.ringback.core.staff.Audit;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What the office knows of a flat: who speaks for it, and when it was handed over.
@RestController
@RequestMapping("/api/v1/households/{flat}")
class MembersApi {

  private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
  private static final int LONGEST_REASON = 500;
  private static final Pattern PHONE = Pattern.compile("\\+\\d{6,15}");

  private final Households households;
  private final Members members;
  private final KeyHouseholds key;
  private final PhoneChannel phones;
  private final Audit audit;
  private final Clock clock;

  MembersApi(
      Households households,
      Members members,
      KeyHouseholds key,
      PhoneChannel phones,
      Audit audit,
      Clock clock) {
    this.key = key;
    this.households = households;
    this.members = members;
    this.phones = phones;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param phone in E.164
  /// @param role `owner`, `tenant` or `reporter`
  record Member(@Nullable String phone, @Nullable String role) {}

  /// @param reason why the manager calls them; null leaves what was told before
  record Key(@Nullable String reason) {}

  /// @param day null: not known
  record Handover(@Nullable LocalDate day) {}

  @PostMapping("/members")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void admit(@PathVariable long flat, @RequestBody Member member, Principal who) {
    long known = known(flat);
    members.admit(address(member.phone()), known, role(member.role()));
    audit.record(who.getName(), "member-admitted", Long.toString(known));
  }

  @DeleteMapping("/members/{phone}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(@PathVariable long flat, @PathVariable String phone, Principal who) {
    long known = known(flat);
    members.leave(address(phone), known);
    audit.record(who.getName(), "member-left", Long.toString(known));
  }

  @PostMapping("/handover")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handover(@PathVariable long flat, @RequestBody Handover handover, Principal who) {
    long known = known(flat);
    households.handover(known, sensible(handover.day()));
    audit.record(who.getName(), "flat-handed-over", Long.toString(known));
  }

  /// The manager calls whoever lives there (R75).
  @PostMapping("/key")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void key(
      @PathVariable long flat, @RequestBody(required = false) @Nullable Key why, Principal who) {
    long known = known(flat);
    key.add(known, who.getName(), why == null ? null : sensible(why.reason()));
    audit.record(who.getName(), "household-key", Long.toString(known));
  }

  @DeleteMapping("/key")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void ordinary(@PathVariable long flat, Principal who) {
    if (key.remove(known(flat))) {
      audit.record(who.getName(), "household-ordinary", Long.toString(flat));
    }
  }

  private static @Nullable String sensible(@Nullable String reason) {
    if (reason != null && reason.strip().length() > LONGEST_REASON) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "reason: at most " + LONGEST_REASON + " characters");
    }
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  /// A mistyped year would give a warranty for ever, or none.
  private @Nullable LocalDate sensible(@Nullable LocalDate day) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (day != null && (day.isBefore(OLDEST) || day.isAfter(today.plusYears(1)))) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "day: must lie between " + OLDEST + " and a year from now");
    }
    return day;
  }

  private long known(long flat) {
    return households
        .flat(flat)
        .map(Flat::id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Address address(@Nullable String phone) {
    if (phone == null || !PHONE.matcher(phone.strip()).matches()) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "phone: must be a phone number in E.164");
    }
    return phones.phone(phone.strip());
  }

  private static HouseholdRole role(@Nullable String role) {
    try {
      return HouseholdRole.of(role == null ? "" : role.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "role: one of owner, tenant, reporter");
    }
  }
}
