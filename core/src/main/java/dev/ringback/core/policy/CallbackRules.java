package dev.ringback.core.policy;

import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `policy/callback.yaml`: who is asked after a repair, and when (service-standards §7).
///
/// @param kinds which kinds of ticket are asked about
/// @param after from closing to the first question
/// @param quietFrom from this hour on nobody is asked
/// @param quietUntil until this hour nobody is asked
/// @param remindAfter from the question to the one reminder
/// @param silentAfter from the question to giving up on an answer
/// @param failAtMost an overall score of at most this brings the work back (service-standards §7.8)
/// @param correctable so long a slip of the finger can be mended
/// @param plans by row of the limits, and `otherwise`
/// @param trackingMost how often tracking asks at most
/// @param questions what is asked beside the overall impression
/// @param rework from a bad answer to somebody being there again (R62)
/// @param escalateAfter from a bad answer to the manager hearing of it (R61)
public record CallbackRules(
    Set<Kind> kinds,
    Duration after,
    LocalTime quietFrom,
    LocalTime quietUntil,
    Duration remindAfter,
    Duration silentAfter,
    int failAtMost,
    Duration correctable,
    Cap cap,
    Map<String, Plan> plans,
    int trackingMost,
    List<Season> seasons,
    Periodic periodic,
    WarrantyEnds warrantyEnds,
    Samples samples,
    Questions questions,
    Duration rework,
    Period escalateAfter) {

  static final String OTHERWISE = "otherwise";
  private static final String EVERY_ONE = "all";

  /// How often one owner is asked at most.
  ///
  /// @param together how many tickets one message asks about
  public record Cap(int most, Duration within, int together) {}

  /// When one sort of matter is asked about.
  ///
  /// @param within the first answer is to be had by then, from closing
  /// @param then the questions after the first, from closing
  /// @param tracking from one question to the next until two good answers in a row
  /// @param afterRain once more after the first rain
  /// @param samples `all`: a person calls every time
  /// @param scale how many answers are offered; five if not said
  public record Plan(
      Period within,
      @Nullable List<Period> then,
      @Nullable Period tracking,
      @Nullable Boolean afterRain,
      @Nullable String samples,
      @Nullable Scale scale) {

    public Plan {
      scale = scale == null ? Scale.S5 : scale;
      then = then == null ? List.of() : List.copyOf(then);
      if (samples != null && !samples.equals(EVERY_ONE)) {
        throw new IllegalArgumentException("'" + samples + "' is no sample: write all, or nothing");
      }
    }

    @Override
    public List<Period> then() {
      return Objects.requireNonNull(then);
    }

    @Override
    public Scale scale() {
      return Objects.requireNonNull(scale);
    }

    /// Whether it is asked about once more after the first rain.
    public boolean rainy() {
      return Boolean.TRUE.equals(afterRain);
    }

    /// When an answer is to be had at the latest.
    public Instant by(Instant closed) {
      return closed.atZone(ZoneOffset.UTC).plus(within).toInstant();
    }

    public boolean everyOne() {
      return EVERY_ONE.equals(samples);
    }
  }

  /// A time of the year at which those are asked whose repair was about rain.
  public record Season(String name, MonthDay from) {}

  /// Every household is heard from.
  ///
  /// @param upTo since its latest ticket closed
  public record Periodic(Period every, Period upTo) {}

  /// Before warranties end.
  ///
  /// @param after how long warranties last, from handover
  /// @param open so long before the end it is asked
  /// @param deadline so long before the end it is to be answered
  public record WarrantyEnds(List<Period> after, Period open, Period deadline) {}

  public CallbackRules {
    kinds = Set.copyOf(kinds);
    plans = Map.copyOf(plans);
    seasons = List.copyOf(seasons);
    if (!quietUntil.isBefore(quietFrom)) {
      throw new IllegalArgumentException("quietUntil must be earlier in the day than quietFrom");
    }
    if (failAtMost < 1 || failAtMost > 4) {
      throw new IllegalArgumentException("failAtMost must be between 1 and 4");
    }
    if (!plans.containsKey(OTHERWISE)) {
      throw new IllegalArgumentException("plans needs 'otherwise'");
    }
    if (cap.most() < 1 || cap.together() < 1) {
      throw new IllegalArgumentException("cap must let at least 1 through");
    }
  }

  /// The plan for a matter that takes this row of the limits.
  public Plan plan(String row) {
    Plan plan = plans.get(row);
    return plan == null ? Objects.requireNonNull(plans.get(OTHERWISE)) : plan;
  }

  /// The first moment at or after this one when an owner may be asked something.
  public Instant allowed(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (local.toLocalTime().isBefore(quietUntil)) {
      return local.with(quietUntil).toInstant();
    }
    if (!local.toLocalTime().isBefore(quietFrom)) {
      return local.plusDays(1).with(quietUntil).toInstant();
    }
    return moment;
  }
}
