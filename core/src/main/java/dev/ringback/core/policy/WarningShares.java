package dev.ringback.core.policy;

import dev.ringback.core.config.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads at which shares of a limit somebody is warned: `[50%, 80%]`.
final class WarningShares {

  private WarningShares() {}

  static Optional<List<Double>> read(Entry entry) {
    List<Double> shares = new ArrayList<>();
    for (Entry item : entry.items()) {
      Optional<Double> share = item.read(WarningShares::share);
      if (share.isPresent() && !shares.isEmpty() && share.get() <= shares.getLast()) {
        item.wrong("must be more than the one before");
      }
      share.ifPresent(shares::add);
    }
    return Optional.of(shares);
  }

  private static double share(String text) {
    try {
      double percent = Double.parseDouble(text.replace("%", ""));
      if (percent > 0 && percent < 100) {
        return percent / 100;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("'" + text + "' is no share: write 80%");
  }
}
