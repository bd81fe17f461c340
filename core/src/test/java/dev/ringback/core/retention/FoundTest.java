package dev.ringback.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Under which name somebody stands who was forgotten.
class FoundTest {

  @Test
  void keepsTheFirstPseudonymOfWhoeverIsForgottenTwice() {
    Person again = found(Set.of("erased-3.1-17")).as(9);

    assertThat(again.alias()).isEqualTo("erased-3");
    assertThat(again.aliases()).containsEntry("erased-3.1-17", "erased-3.1");
  }

  @Test
  void givesANewOneToWhoeverWroteAgain() {
    Person anew = found(Set.of("erased-3.1-17", "+8613900000001")).as(9);

    assertThat(anew.alias()).isEqualTo("erased-9");
    assertThat(anew.aliases().get("+8613900000001")).startsWith("erased-9.");
  }

  private static Found found(Set<String> values) {
    return new Found(List.of(1L), List.of(2L), List.of(3L), values, Set.of());
  }
}
