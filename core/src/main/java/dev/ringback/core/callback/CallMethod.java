package dev.ringback.core.callback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How people of ours call owners back (service-standards §7.3); a message is the owner's own
/// answer.
public enum CallMethod {
  PHONE,
  VISIT,
  /// on the round through the estate
  WALK,
  FACE,
  /// looking together at what was done
  SITE,
  INTERCOM,
  LETTER,
  EMAIL,
  FORUM,
  /// a survey form on paper
  FORM;

  /// The name used in rows, in the API and on pages.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(CallMethod::code).toList();
  }
}
