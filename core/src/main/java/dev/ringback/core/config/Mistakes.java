package dev.ringback.core.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects what is wrong in the operator's files, so that one look names all of it.
public final class Mistakes {

  private static final Comparator<Mistake> ORDER =
      Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line);

  private final List<Mistake> all = new ArrayList<>();

  void add(String file, int line, String why) {
    all.add(new Mistake(file, line, why));
  }

  /// @return empty where the reading failed; why is kept here
  public <T> Optional<T> collect(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (BadConfig e) {
      all.addAll(e.mistakes());
      return Optional.empty();
    }
  }

  /// @throws BadConfig naming every mistake, if there is any
  public void refuse() {
    if (!all.isEmpty()) {
      throw new BadConfig(all.stream().distinct().sorted(ORDER).toList());
    }
  }
}
