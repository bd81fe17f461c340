package dev.ringback.hotline.api;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.household.Estates;
import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.roster.Gap;
import dev.ringback.core.roster.Roster;
import dev.ringback.core.roster.RosterShift;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The duty roster: who is on duty when, and where nobody is.
@RestController
@RequestMapping("/api/v1/roster")
class RosterApi {

  /// Longer ones are mistyped, and would hide every gap.
  private static final Duration LONGEST_SHIFT = Duration.ofDays(31);

  private final Roster roster;
  private final Estates estates;
  private final Policy policy;
  private final ZoneId zone;
  private final Clock clock;

  RosterApi(Roster roster, Estates estates, Policy policy, RingbackSettings settings, Clock clock) {
    this.roster = roster;
    this.estates = estates;
    this.policy = policy;
    this.zone = settings.timeZone();
    this.clock = clock;
  }

  /// @param site empty: everywhere
  /// @param from a time with zone, or a date, which is its first moment in the site's zone
  record ShiftBody(
      @Nullable String login, @Nullable String site, @Nullable String from, @Nullable String to) {}

  /// The shifts that touch a time; without one, from now on as far as gaps are looked for.
  @GetMapping
  List<RosterShift> shifts(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    return roster.between(from(from), to(from, to));
  }

  @GetMapping("/gaps")
  List<Gap> gaps(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    Instant begin = from(from);
    Instant end = to(from, to);
    if (!end.isAfter(begin)) {
      throw Refusal.field("to", "must lie after from");
    }
    return roster.gaps(begin, end);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  RosterShift add(@RequestBody ShiftBody body) {
    String login = Given.needed("login", body.login());
    Instant from = needed("from", body.from());
    Instant to = needed("to", body.to());
    if (!to.isAfter(from)) {
      throw Refusal.field("to", "must lie after from");
    }
    if (to.isAfter(from.plus(LONGEST_SHIFT))) {
      throw Refusal.field("to", "a shift lasts 31 days at most");
    }
    if (!to.isAfter(clock.instant())) {
      throw Refusal.field("to", "lies in the past");
    }
    String site = Given.text("site", body.site());
    String key = site == null ? null : PlaceKey.site(site);
    if (site != null && !estates.known(site)) {
      throw Refusal.field("site", "there is no such estate on our books nor in calendars.yaml");
    }
    RosterShift shift = new RosterShift(0, login, key, from, to);
    if (roster.overlaps(shift)) {
      throw Refusal.field("from", "this person has a shift then");
    }
    long id =
        roster
            .add(shift)
            .orElseThrow(() -> Refusal.field("login", "there is no active staff member so called"));
    return new RosterShift(id, login, key, from, to);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  void remove(@PathVariable String id) {
    if (!roster.remove(Ids.of(id))) {
      throw Refusal.notFound("There is no such shift.");
    }
  }

  private Instant from(@Nullable String from) {
    Instant given = Given.time("from", from, zone);
    return given == null ? clock.instant() : given;
  }

  private Instant to(@Nullable String from, @Nullable String to) {
    Instant given = Given.time("to", to, zone);
    return given == null
        ? from(from).atZone(zone).plus(policy.crew().rosterAhead()).toInstant()
        : given;
  }

  private Instant needed(String field, @Nullable String time) {
    Instant given = Given.time(field, Given.needed(field, time), zone);
    if (given == null) {
      throw Refusal.field(field, "is needed");
    }
    return given;
  }
}
