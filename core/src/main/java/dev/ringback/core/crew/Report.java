package dev.ringback.core.crew;

import dev.ringback.core.work.Spent;
import java.util.List;

/// What a technician says of a job, all of it.
///
/// @param words what they wrote besides; may be empty
/// @param spent what it cost
record Report(Said said, String words, List<Spent> spent) {

  Report {
    spent = List.copyOf(spent);
  }
}
