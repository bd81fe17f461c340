package dev.ringback.core.policy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long building equipment may wait for a spare part (R27).
///
/// @param rows of the limits
/// @param within where the estate's contract says nothing else
/// @param sites by estate, what its contract says
/// @param words that say in the reason of a wait that it is for a part
public record SpareParts(
    List<String> rows, Duration within, Map<String, Duration> sites, List<String> words) {

  public SpareParts {
    rows = rows == null ? List.of() : List.copyOf(rows);
    words = words == null ? List.of() : List.copyOf(words);
    sites = sites == null ? Map.of() : Map.copyOf(sites);
    if (within == null || !within.isPositive()) {
      throw new IllegalArgumentException("within must be longer than nothing");
    }
    sites.forEach(
        (site, length) -> {
          if (!length.isPositive()) {
            throw new IllegalArgumentException("sites: must be longer than nothing for " + site);
          }
        });
  }

  public Duration within(@Nullable String site) {
    return site == null ? within : sites.getOrDefault(site.strip(), within);
  }

  public boolean awaited(String reason) {
    String said = reason.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> whole(word).matcher(said).find());
  }

  /// An apartment is no part.
  private static Pattern whole(String word) {
    return Pattern.compile("(?<![a-z])" + Pattern.quote(word) + "(?![a-z])");
  }
}
