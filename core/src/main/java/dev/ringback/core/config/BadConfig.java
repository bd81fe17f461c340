package dev.ringback.core.config;

import java.util.List;
import java.util.stream.Collectors;

/// Files or settings of the operator's that cannot be used; its message says where and why, a line
/// a mistake.
public class BadConfig extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  public BadConfig(String file, String why) {
    super(file + ": " + why);
    mistakes = List.of(new Mistake(file, 1, why));
  }

  public BadConfig(String file, int line, String why) {
    this(List.of(new Mistake(file, line, why)));
  }

  BadConfig(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /// At least one.
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
