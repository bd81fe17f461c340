package dev.ringback.core.callback;

import java.util.List;

/// An owner is to be asked how it went; announced inside the transaction that marks it asked.
///
/// @param lines at least one; all of one thread, asked in one message
/// @param again whether it was asked before
public record CallbackDue(List<Line> lines, boolean again) {
  public CallbackDue {
    lines = List.copyOf(lines);
  }
}
