package dev.ringback.core.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a file.
///
/// @param imported whether anything was changed
/// @param refusal why the file could not be read at all; null if it could
/// @param charset as it was found out; empty where the file was refused before
/// @param rows how many rows with something in them the file has
/// @param accepted how many of them are good; they count only if `imported`
/// @param rejected every reason against a row, by line
/// @param unknownColumns headers that were passed over
public record ImportReport(
    boolean imported,
    @Nullable String refusal,
    String charset,
    int rows,
    int accepted,
    List<Rejection> rejected,
    List<String> unknownColumns) {

  public ImportReport {
    rejected = List.copyOf(rejected);
    unknownColumns = List.copyOf(unknownColumns);
  }

  static ImportReport refused(String why) {
    return new ImportReport(false, why, "", 0, 0, List.of(), List.of());
  }
}
