package dev.ringback.core.roll;

import java.util.regex.Pattern;

/// What stands in a cell copied from a web page or a chat and nobody sees; a flat kept with it
/// would never be found by its number.
final class Unseen {

  // soft hyphen, zero-width space, marks of direction, word joiner, byte order mark; not the
  // joiners
  // that emoji and some scripts are written with
  private static final Pattern MARKS =
      Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}]");

  private Unseen() {}

  static String without(String cell) {
    // most cells: spare them the patterns
    if (cell.chars().allMatch(Unseen::plain)) {
      return cell.strip();
    }
    return SPACES.matcher(MARKS.matcher(cell).replaceAll("")).replaceAll(" ").strip();
  }

  private static boolean plain(int c) {
    return c < '\u00A0' || c > '\u3000' && c < '\uFE00';
  }
}
