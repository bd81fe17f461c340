package dev.ringback.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The formulas of satisfaction (service-standards §8.4); what would be of nothing is null.
final class Satisfaction {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Points of the five levels, from 1 very dissatisfied to 5 very satisfied; the step to the last
  /// is 40 (R77).
  private static final List<Integer> POINTS = List.of(0, 40, 60, 80, 100);

  private Satisfaction() {}

  /// @param reply 1 to 5
  static int points(int reply) {
    return POINTS.get(reply - 1);
  }

  /// Satisfied and average of those returned, in percent (R78).
  static @Nullable BigDecimal rate(long satisfied, long average, long returned) {
    return percent(satisfied + average, returned);
  }

  /// Returned of those sent, in percent.
  static @Nullable BigDecimal returned(long returned, long sent) {
    return percent(returned, sent);
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /// The mean of five-level replies in points.
  static @Nullable BigDecimal mean(List<Integer> replies) {
    return replies.isEmpty()
        ? null
        : BigDecimal.valueOf(replies.stream().mapToInt(Satisfaction::points).sum())
            .divide(BigDecimal.valueOf(replies.size()), 1, RoundingMode.HALF_UP);
  }

  /// Dimensions by their weights; what was not answered is left out and the weights made whole
  /// again (R80).
  ///
  /// @param replies 1 to 5 by dimension
  /// @param weights by dimension
  static @Nullable BigDecimal weighted(
      Map<String, Integer> replies, Map<String, BigDecimal> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (Map.Entry<String, Integer> reply : replies.entrySet()) {
      BigDecimal share = weights.getOrDefault(reply.getKey(), BigDecimal.ZERO);
      sum = sum.add(share.multiply(BigDecimal.valueOf(points(reply.getValue()))));
      weight = weight.add(share);
    }
    return weight.signum() == 0 ? null : sum.divide(weight, 1, RoundingMode.HALF_UP);
  }
}
