package dev.ringback.core.policy;

import java.time.Duration;

/// `policy/delivery.yaml`: how hard the outbox tries.
///
/// @param lease how long a send may be under way before it is in doubt
/// @param lookUpAfter how long after that a send in doubt is looked up at the vendor
/// @param urgent for safety texts and pages
public record Delivery(Duration lease, Duration lookUpAfter, Trying ordinary, Trying urgent) {

  private static final Duration LEAST_LEASE = Duration.ofSeconds(30);

  public Delivery {
    if (lease.compareTo(LEAST_LEASE) < 0) {
      throw new IllegalArgumentException(
          "lease must be at least PT30S: a vendor may take that long to answer");
    }
  }

  /// When to try again, and when to stop trying.
  ///
  /// @param attempts the most, those not counted whose delay the vendor named
  /// @param within from the first attempt on
  public record Trying(Duration firstWait, Duration longestWait, int attempts, Duration within) {

    public Trying {
      if (!firstWait.isPositive() || longestWait.compareTo(firstWait) < 0 || attempts < 1) {
        throw new IllegalArgumentException(
            "firstWait must be positive, longestWait not shorter, attempts at least 1");
      }
    }

    /// How long to wait after an attempt; doubles each time.
    ///
    /// @param attempt 1 for the first
    public Duration waitAfter(int attempt) {
      long doubled = firstWait.toMillis() << Math.clamp(attempt - 1L, 0, 20);
      return doubled < longestWait.toMillis() ? Duration.ofMillis(doubled) : longestWait;
    }
  }
}
