package dev.ringback.hotline.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The two secrets that open the house.
///
/// @param adminPassword of `admin`, used only where there is no such person yet
/// @param apiToken acts as staff member `api`; null: no token is accepted
@ConfigurationProperties("ringback")
public record SecuritySettings(@Nullable String adminPassword, @Nullable String apiToken) {

  private static final int SHORTEST_TOKEN = 16;

  public SecuritySettings {
    adminPassword = adminPassword == null || adminPassword.isBlank() ? null : adminPassword;
    apiToken = apiToken == null || apiToken.isBlank() ? null : apiToken.strip();
    if (apiToken != null && apiToken.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "RINGBACK_API_TOKEN can be guessed: it must have "
              + SHORTEST_TOKEN
              + " characters or more");
    }
  }

  /// Hides both.
  @Override
  public String toString() {
    return "SecuritySettings[…]";
  }
}
