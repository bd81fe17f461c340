package dev.ringback.core.triage;

import com.fasterxml.jackson.annotation.JsonValue;

/// The languages that people are answered in.
public enum Language {
  /// Chinese in simplified characters
  ZH_HANS("zh-Hans"),
  /// Chinese in traditional characters
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The BCP 47 tag used in files and in the API.
  @JsonValue
  public String code() {
    return code;
  }

  public boolean chinese() {
    return this != EN;
  }

  /// @throws IllegalArgumentException if we don't speak it
  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("no such language: " + code);
  }
}
