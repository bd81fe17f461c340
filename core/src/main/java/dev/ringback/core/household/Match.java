package dev.ringback.core.household;

import java.util.List;

/// Which of our flats a place may mean.
public sealed interface Match {

  record One(Flat flat) implements Match {}

  /// @param flats two or more, in the order of their places; only the first few of many
  record Several(List<Flat> flats) implements Match {
    public Several {
      flats = List.copyOf(flats);
    }
  }

  /// No flat of ours is called that, or too little was told.
  record None() implements Match {}
}
