package dev.ringback.core.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `policy/crew.yaml`: how technicians get their work.
///
/// @param automatic which urgencies wait for no agent, unless agents decide everything
/// @param anyHour which urgencies technicians are asked about day and night
/// @param settle how long a new ticket may settle first; danger never waits
/// @param acceptWithin by urgency; without an acceptance the next are asked
/// @param offerTo so many are asked at once
/// @param mostJobs who has so many is asked last
/// @param skills what a skill of the staff list is good for
/// @param rosterAhead how far ahead a gap in the duty roster is told
public record CrewRules(
    Strategy strategy,
    List<Urgency> automatic,
    List<Urgency> anyHour,
    Duration settle,
    Map<String, Duration> acceptWithin,
    int offerTo,
    int mostJobs,
    Map<String, List<Category>> skills,
    Period rosterAhead) {

  public CrewRules {
    automatic = automatic == null ? List.of() : List.copyOf(automatic);
    anyHour = anyHour == null ? List.of() : List.copyOf(anyHour);
    acceptWithin = checked(acceptWithin);
    skills = skills == null ? Map.of() : Map.copyOf(skills);
    if (strategy == null) {
      throw new IllegalArgumentException("strategy must be suggest, round-robin or offer");
    }
    if (settle == null || settle.isNegative()) {
      throw new IllegalArgumentException("settle must not be less than nothing");
    }
    if (offerTo < 1 || mostJobs < 1) {
      throw new IllegalArgumentException("offerTo and mostJobs must be at least 1");
    }
    if (rosterAhead == null || rosterAhead.isNegative() || rosterAhead.isZero()) {
      throw new IllegalArgumentException("rosterAhead must be longer than nothing");
    }
  }

  private static Map<String, Duration> checked(@Nullable Map<String, Duration> within) {
    Map<String, Duration> all = within == null ? Map.of() : Map.copyOf(within);
    all.keySet().forEach(CrewRules::urgency);
    for (Urgency urgency : Urgency.values()) {
      Duration length = all.get(urgency.code());
      if (length == null || !length.isPositive()) {
        throw new IllegalArgumentException(
            "acceptWithin needs a time longer than nothing for " + urgency.code());
      }
    }
    return all;
  }

  private static void urgency(String code) {
    if (Arrays.stream(Urgency.values()).map(Urgency::code).noneMatch(code::equals)) {
      throw new IllegalArgumentException("acceptWithin knows no urgency '" + code + "'");
    }
  }

  public Duration acceptWithin(Urgency urgency) {
    return Objects.requireNonNull(acceptWithin.get(urgency.code()));
  }

  /// Whether technicians are asked about it without an agent's word.
  public boolean automatic(Urgency urgency) {
    return strategy != Strategy.SUGGEST && automatic.contains(urgency);
  }

  /// So many are asked at once where an agent does not say whom.
  public int together() {
    return strategy == Strategy.OFFER ? offerTo : 1;
  }

  /// Whether any of these skills is good for a category.
  public boolean skilled(List<String> known, Category category) {
    return known.stream()
        .map(skill -> skill.strip().toLowerCase(Locale.ROOT))
        .anyMatch(
            skill ->
                skill.equals(category.code())
                    || skills.getOrDefault(skill, List.of()).contains(category));
  }

  /// Who decides who is asked.
  public enum Strategy {
    /// agents do; those who fit are shown first
    SUGGEST,
    /// one after the other, each in turn
    ROUND_ROBIN,
    /// several are asked, and the first to accept has it
    OFFER;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
