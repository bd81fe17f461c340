package dev.ringback.hotline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecuritySettingsTest {

  @Test
  void refusesATokenThatCanBeGuessedAndNamesTheSettingButNotTheToken() {
    assertThatThrownBy(() -> new SecuritySettings(null, "fifteen-letters"))
        .hasMessageContaining("RINGBACK_API_TOKEN")
        .hasMessageNotContaining("fifteen-letters");
    assertThat(new SecuritySettings(null, "sixteen-letters.").apiToken()).hasSize(16);
    assertThat(new SecuritySettings(null, " ").apiToken()).isNull();
  }
}
