package dev.ringback.core.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes rows one after the other, however many there are.
public interface RowSink {

  void columns(List<String> names) throws IOException;

  /// @param cells text, numbers, times or null, in the order of the columns
  void row(List<@Nullable Object> cells) throws IOException;
}
