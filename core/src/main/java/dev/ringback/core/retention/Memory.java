package dev.ringback.core.retention;

import java.util.Map;

/// A place that remembers people, and can forget one. Every module that keeps something of them has
/// one, as a bean.
public interface Memory {

  /// Replaces or throws away what is known of them, inside the caller's transaction; what is
  /// counted somewhere stays countable.
  ///
  /// @return how many rows were changed, by a name for the place
  Map<String, Integer> forget(Person person);
}
