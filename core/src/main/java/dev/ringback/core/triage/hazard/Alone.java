package dev.ringback.core.triage.hazard;

import dev.ringback.core.triage.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Messages that name a danger and say nothing else: "fire!!", "help, we are trapped", "有小偷".
///
/// A model has next to nothing to go by there, and doubt is danger.
final class Alone {

  private static final int LONGEST = 60;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Set<String> small;
  private final Map<String, Integer> rules = new HashMap<>();

  /// @param small words that add nothing: "please", "here", "快来"
  Alone(List<String> small) {
    this.small = small.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /// @throws IllegalArgumentException if nothing is left of it but small words
  void add(int rule, String said) {
    String bare = bare(Folding.fold(said));
    if (bare.isEmpty()) {
      throw new IllegalArgumentException("alone: '" + said + "' is nothing but small words");
    }
    rules.putIfAbsent(bare, rule);
  }

  /// The rule of a danger that is all the message says.
  Optional<Integer> rule(String folded) {
    return folded.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(rules.get(bare(folded)));
  }

  private String bare(String folded) {
    return Arrays.stream(BETWEEN.split(folded))
        .map(this::trimmed)
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String trimmed(String word) {
    if (small.contains(word)) {
      return "";
    }
    if (word.isEmpty() || !Character.isIdeographic(word.codePointAt(0))) {
      return word;
    }
    return small.stream()
        .filter(less -> word.startsWith(less) || word.endsWith(less))
        .findFirst()
        .map(
            less ->
                trimmed(
                    word.startsWith(less)
                        ? word.substring(less.length())
                        : word.substring(0, word.length() - less.length())))
        .orElse(word);
  }
}
