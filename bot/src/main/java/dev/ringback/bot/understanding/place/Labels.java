package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.text.HanNumerals;
import java.util.Locale;
import java.util.regex.Pattern;

/// One writing for the labels of buildings, units, floors and rooms.
final class Labels {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s第号.]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern LETTER_AND_NUMBER =
      Pattern.compile("([A-Z]+)-(\\d+)|(\\d+)-([A-Z]+)");

  private Labels() {}

  /// Arabic digits and capitals: 十二 → 12, b → B, 4-b → 4B, 03 → 3.
  static String of(String written) {
    return LEADING_ZEROS.matcher(room(written)).replaceFirst("");
  }

  /// The same, with leading zeros kept: a room 0302 is written so on its door.
  static String room(String written) {
    String bare = SEPARATORS.matcher(written).replaceAll("");
    String label = HanNumerals.arabic(bare).toUpperCase(Locale.ROOT);
    return LETTER_AND_NUMBER.matcher(label).replaceAll("$1$2$3$4");
  }
}
