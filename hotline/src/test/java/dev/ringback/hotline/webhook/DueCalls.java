package dev.ringback.hotline.webhook;

import java.util.List;

/// Plays the calling in a test: tells all that is due when the test says so.
public class DueCalls {

  private final Calling calling;

  DueCalls(Calling calling) {
    this.calling = calling;
  }

  /// @return how many calls were made
  public int run() {
    int calls = 0;
    for (List<Heads.Head> due = calling.due(); !due.isEmpty(); due = calling.due()) {
      due.forEach(calling::call);
      calls += due.size();
    }
    return calls;
  }
}
