package dev.ringback.core.policy;

import java.time.Duration;

/// `policy/programs.yaml`: programs that call us, and those that we call.
///
/// @param answersKept how long a repeated call is given the same answer
public record Programs(Duration answersKept, Webhooks webhooks) {

  public Programs {
    if (!answersKept.isPositive()) {
      throw new IllegalArgumentException("answersKept must be positive");
    }
  }

  /// How hard we try to call others.
  ///
  /// @param failures so many in a row and we stop
  /// @param logKept how long what was delivered is remembered
  public record Webhooks(
      Duration timeout, Duration firstWait, Duration longestWait, int failures, Duration logKept) {

    public Webhooks {
      if (!timeout.isPositive() || !logKept.isPositive()) {
        throw new IllegalArgumentException("timeout and logKept must be positive");
      }
      if (!firstWait.isPositive() || longestWait.compareTo(firstWait) < 0 || failures < 1) {
        throw new IllegalArgumentException(
            "firstWait must be positive, longestWait not shorter, failures at least 1");
      }
    }

    /// How long to wait after so many failures in a row, at most; doubles each time.
    public Duration waitAfter(int failed) {
      long doubled = firstWait.toMillis() << Math.clamp(failed - 1L, 0, 20);
      return doubled < longestWait.toMillis() ? Duration.ofMillis(doubled) : longestWait;
    }
  }
}
