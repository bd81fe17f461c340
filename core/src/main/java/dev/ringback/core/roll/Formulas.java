package dev.ringback.core.roll;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a cell for a formula: a quote stands before it, and is taken off
/// again on the way in.
final class Formulas {

  private static final Pattern DANGEROUS =
      Pattern.compile("^'*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);

  private Formulas() {}

  static String guard(String cell) {
    return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
  }

  static String unguard(String cell) {
    // most cells: spare them the pattern
    if (!cell.startsWith("'")) {
      return cell;
    }
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
