package dev.ringback.core.policy;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Yaml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// All that the operator has decided, as one checked whole.
///
/// @param version tells this policy from every other; tickets remember it
public record Policy(
    String version,
    Limits limits,
    Acceptance acceptance,
    CallbackRules callback,
    Duty duty,
    Talk talk,
    Delivery delivery) {

  private static final List<String> FILES =
      List.of("limits", "acceptance", "callback", "duty", "talk", "delivery");

  /// @throws dev.ringback.core.config.BadConfig naming the file, line and reason of the first
  ///   mistake
  public static Policy read(ConfigFolder folder) {
    return new Policy(
        fingerprint(folder),
        Yaml.read(folder, "policy/limits.yaml", Limits.class),
        Yaml.read(folder, "policy/acceptance.yaml", Acceptance.class),
        Yaml.read(folder, "policy/callback.yaml", CallbackRules.class),
        Yaml.read(folder, "policy/duty.yaml", Duty.class),
        Yaml.read(folder, "policy/talk.yaml", Talk.class),
        Yaml.read(folder, "policy/delivery.yaml", Delivery.class));
  }

  private static String fingerprint(ConfigFolder folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      FILES.forEach(
          file ->
              digest.update(
                  folder.read("policy/" + file + ".yaml").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
