package dev.ringback.core.warranty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a warranty.
public sealed interface Cover {

  /// The name in the API: `in`, `out`, `unknown`.
  String code();

  /// @param until the last day covered; null: as long as the building stands
  record In(@Nullable LocalDate until) implements Cover {
    @Override
    public String code() {
      return "in";
    }
  }

  record Out(LocalDate until) implements Cover {
    @Override
    public String code() {
      return "out";
    }
  }

  /// No flat of ours, no handover known, or a part by agreement: a person decides.
  record Unknown() implements Cover {
    @Override
    public String code() {
      return "unknown";
    }
  }
}
