package dev.ringback.core;

import dev.ringback.core.policy.Duty;
import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings that more than one feature needs.
///
/// @param publicUrl how vendors reach us, path prefix included, without a trailing slash
/// @param configDir the operator's folder
/// @param dataDir where the embedded engines keep their data
/// @param timeZone zone of the default site
/// @param dutyPhone E.164; the last person paged
@ConfigurationProperties("ringback")
public record RingbackSettings(
    @DefaultValue("http://localhost:8080") URI publicUrl,
    @Nullable String configDir,
    @DefaultValue("data") String dataDir,
    @DefaultValue("Asia/Shanghai") ZoneId timeZone,
    @Nullable String dutyPhone) {

  public RingbackSettings {
    String url = publicUrl.toString();
    publicUrl = url.endsWith("/") ? URI.create(url.substring(0, url.length() - 1)) : publicUrl;
    dutyPhone = dutyPhone == null || dutyPhone.isBlank() ? null : dutyPhone.strip();
    if (dutyPhone != null && !Duty.rings(dutyPhone)) {
      throw new IllegalArgumentException(
          "RINGBACK_DUTY_PHONE must be a number with its country's code, such as +8613900000000");
    }
  }

  /// An address of ours as vendors see it.
  ///
  /// @param path with a leading slash
  public String publicUrl(String path) {
    return publicUrl + path;
  }
}
