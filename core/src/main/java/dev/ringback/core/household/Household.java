package dev.ringback.core.household;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A flat and everybody who speaks for it.
public record Household(@JsonUnwrapped Flat flat, List<Resident> residents) {

  public Household {
    residents = List.copyOf(residents);
  }

  /// Somebody who lives in a flat or may report for it.
  ///
  /// @param phones in E.164, the main one first
  /// @param chats ids at Telegram
  public record Resident(
      long contact,
      @Nullable String name,
      HouseholdRole role,
      @Nullable String language,
      List<String> phones,
      List<String> chats,
      List<String> vulnerable) {

    /// Hides who it is: people end up in logs.
    @Override
    public String toString() {
      return "Resident[" + contact + ", " + role + "]";
    }
  }
}
