package dev.ringback.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RingbackSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"13900000000", "+0123456789", "+86 139 0000 0000", "the porter", "+12"})
  void refusesADutyPhoneThatCannotBeCalledAndNamesTheSetting(String phone) {
    assertThatThrownBy(() -> settings(phone)).hasMessageContaining("RINGBACK_DUTY_PHONE");
  }

  @Test
  void takesOneWithItsCountryOrNone() {
    assertThat(settings(" +8613900000000 ").dutyPhone()).isEqualTo("+8613900000000");
    assertThat(settings(" ").dutyPhone()).isNull();
    assertThat(settings(null).dutyPhone()).isNull();
  }

  @Test
  void refusesATimeZoneThatDoesNotExistAndNamesTheSetting() {
    var given = new MapConfigurationPropertySource(Map.of("ringback.time-zone", "Europe/Londn"));

    assertThatThrownBy(() -> new Binder(given).bind("ringback", RingbackSettings.class))
        .hasStackTraceContaining("ringback.time-zone")
        .hasStackTraceContaining("Europe/Londn");
  }

  private static RingbackSettings settings(@Nullable String dutyPhone) {
    return new RingbackSettings(
        URI.create("http://localhost"), null, "data", ZoneId.of("Asia/Shanghai"), dutyPhone);
  }
}
