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
import java.util.stream.Stream;

/// Messages that name a danger and say nothing else, or only where: "fire!!", "help, we are
/// trapped", "有小偷", "my flat is on fire".
///
/// A model has next to nothing to go by there, and doubt is danger.
final class Alone {

  private static final int LONGEST = 60;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Set<String> small;
  private final Set<String> smallOrWhere;
  private final Map<String, Integer> rules = new HashMap<>();

  /// @param small words that add nothing: "please", "here", "快来"
  /// @param places words that only say where: "kitchen", "on", "楼道"
  Alone(List<String> small, List<String> places) {
    this.small = folded(small.stream());
    this.smallOrWhere = folded(Stream.concat(small.stream(), places.stream()));
  }

  private static Set<String> folded(Stream<String> words) {
    return words.map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /// @throws IllegalArgumentException if nothing is left of it but small words
  void add(int rule, String said) {
    String bare = bare(Folding.fold(said), small);
    if (bare.isEmpty()) {
      throw new IllegalArgumentException("alone: '" + said + "' is nothing but small words");
    }
    rules.putIfAbsent(bare, rule);
  }

  /// The rule of a danger that is all the message says.
  Optional<Integer> rule(String folded) {
    return folded.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(rules.get(bare(folded, small)))
            .or(() -> Optional.ofNullable(rules.get(bare(folded, smallOrWhere))));
  }

  private static String bare(String folded, Set<String> little) {
    return Arrays.stream(BETWEEN.split(folded))
        .map(word -> trimmed(word, little))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String trimmed(String word, Set<String> little) {
    if (little.contains(word)) {
      return "";
    }
    if (word.isEmpty() || !Character.isIdeographic(word.codePointAt(0))) {
      return word;
    }
    return little.stream()
        .filter(less -> word.startsWith(less) || word.endsWith(less))
        .findFirst()
        .map(
            less ->
                trimmed(
                    word.startsWith(less)
                        ? word.substring(less.length())
                        : word.substring(0, word.length() - less.length()),
                    little))
        .orElse(word);
  }
}
