package dev.ringback.core.policy;

import dev.ringback.core.triage.Language;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `policy/duty.yaml`: who is called in an emergency, in which order; `RINGBACK_DUTY_PHONE` comes
/// after them.
///
/// @param drill nobody is called, and everybody who sees the alarm is told so
/// @param climbAfter without an acceptance, the next person is called
/// @param ladder may be empty
public record Duty(@Nullable Boolean drill, Duration climbAfter, List<Person> ladder) {

  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  public Duty {
    ladder = ladder == null ? List.of() : List.copyOf(ladder);
    if (climbAfter.compareTo(Duration.ofSeconds(10)) < 0) {
      throw new IllegalArgumentException("climbAfter must be at least PT10S");
    }
  }

  public boolean drills() {
    return Boolean.TRUE.equals(drill);
  }

  /// Whether a text is a number that can be rung: E.164, with its country's code.
  public static boolean rings(String phone) {
    return E164.matcher(phone).matches();
  }

  /// One rung.
  ///
  /// @param phone in E.164
  /// @param telegram a chat id
  /// @param language what they are paged in
  public record Person(
      String name, @Nullable String phone, @Nullable String telegram, @Nullable String language) {

    public Person {
      if (name == null || name.isBlank() || (phone == null && telegram == null)) {
        throw new IllegalArgumentException(
            "each person on the ladder needs a name and a phone or telegram");
      }
      if (phone != null && !rings(phone)) {
        throw new IllegalArgumentException(
            "phone must be a number with its country's code, such as +8613900000000");
      }
      if (language != null) {
        Language.of(language);
      }
    }
  }
}
