package dev.ringback.bot.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the bot is reached.
///
/// @param token as BotFather gave it; empty: Telegram is played by the simulator
/// @param secret what Telegram sends along with each webhook call
/// @param baseUrl the Bot API server, path prefix included, without a trailing slash
@ConfigurationProperties("ringback.telegram")
record TelegramSettings(
    @Nullable String token,
    @Nullable String secret,
    @DefaultValue("polling") Mode mode,
    @Nullable URI baseUrl) {

  static final String TOKEN = "ringback.telegram.token";

  private static final URI TELEGRAM = URI.create("https://api.telegram.org");
  private static final int ANONYMOUS_ID_BYTES = 6;

  /// How updates come to us.
  enum Mode {
    /// we ask for them
    POLLING,
    /// Telegram brings them
    WEBHOOK
  }

  TelegramSettings {
    token = token == null ? "" : token.strip();
    secret = secret == null ? "" : secret.strip();
    if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
      throw new IllegalArgumentException(
          "ringback.telegram.secret may hold letters, digits, _ and - only, up to 256");
    }
    if (mode == Mode.WEBHOOK && !token.isEmpty() && secret.isEmpty()) {
      throw new IllegalArgumentException(
          "ringback.telegram.secret must be set where ringback.telegram.mode is webhook");
    }
    baseUrl = withoutSlash(baseUrl == null || baseUrl.toString().isBlank() ? TELEGRAM : baseUrl);
  }

  private static URI withoutSlash(URI url) {
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
  }

  /// Which bot we are: the number before the token's colon, which is no secret.
  String botId() {
    String own = String.valueOf(token);
    int colon = own.indexOf(':');
    return colon > 0 && own.substring(0, colon).matches("\\d+")
        ? own.substring(0, colon)
        : fingerprint(own);
  }

  /// A stand-in's token may have no number in it, and a token must not end up in rows.
  private static String fingerprint(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return "bot-" + HexFormat.of().formatHex(digest, 0, ANONYMOUS_ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Hides the token and the secret.
  @Override
  public String toString() {
    return "TelegramSettings[" + mode + " " + baseUrl + "]";
  }
}
