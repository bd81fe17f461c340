package dev.ringback.hotline.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves to a receiver that a call is ours and fresh.
final class Signature {

  static final String HEADER = "Ringback-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /// `t=<seconds>,v1=<hex>`: HMAC-SHA256 of the seconds, a dot and the body.
  static String of(String secret, Instant now, String body) {
    String time = Long.toString(now.getEpochSecond());
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] sum = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + time + ",v1=" + HexFormat.of().formatHex(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
