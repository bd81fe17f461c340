package dev.ringback.core.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/// What a segment of a text message costs, by where it goes.
///
/// @param currency such as `CNY`
/// @param prices by the first digits of the number, such as `+86`, and `other`
public record SegmentPrices(String currency, Map<String, BigDecimal> prices) {

  private static final String OTHER = "other";

  static final SegmentPrices UNKNOWN = new SegmentPrices("?", Map.of(OTHER, BigDecimal.ZERO));

  public SegmentPrices {
    prices = prices == null ? Map.of() : Map.copyOf(prices);
    if (currency == null || currency.isBlank()) {
      throw new IllegalArgumentException("segments: currency is missing");
    }
    if (!prices.containsKey(OTHER)) {
      throw new IllegalArgumentException("segments: prices need an entry '" + OTHER + "'");
    }
    for (Map.Entry<String, BigDecimal> price : prices.entrySet()) {
      boolean named = price.getKey().equals(OTHER) || price.getKey().matches("\\+[1-9]\\d{0,6}");
      if (!named || price.getValue().signum() < 0) {
        throw new IllegalArgumentException(
            "segments: '" + price.getKey() + "' must be like +86, and its price not below 0");
      }
    }
  }

  /// The price of the longest beginning that a number has.
  public BigDecimal of(String number) {
    return prices.keySet().stream()
        .filter(number::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(prices::get)
        .orElseGet(() -> Objects.requireNonNull(prices.get(OTHER)));
  }
}
