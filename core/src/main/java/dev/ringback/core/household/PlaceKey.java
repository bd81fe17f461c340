package dev.ringback.core.household;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One key for the many ways to write the same building, entrance or room: `3`, `三`, `3栋`, `03号楼`,
/// `Block 3`.
public final class PlaceKey {

  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern NOISE = Pattern.compile("[\\s#.,'’\"()\\[\\]·、。,_/]+|^第");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern SITE_ENDS = Pattern.compile("(?<=.{2})(?:小区|社区)$|^the(?=.{3})");
  private static final Pattern BUILDING_ENDS =
      Pattern.compile(
          "^(?:block|blk|building|bldg|tower|house)(?=.)|^no(?=\\d)|(?<=.)(?:号楼|楼栋|楼|号栋|栋|幢|座|号)$");
  private static final Pattern UNIT_ENDS =
      Pattern.compile("^(?:unit|entrance|staircase)(?=.)|^no(?=\\d)|(?<=.)(?:号?单元|门|号)$");
  private static final Pattern ROOM_ENDS =
      Pattern.compile(
          "^(?:flat|apt|apartment|unit|room|rm|suite|villa|house|lot|plot|bungalow|cottage)(?=.)|^no(?=\\d)|^别墅(?=\\d)|(?<=.)(?:号?房|号?室|户|号?别墅|号)$");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern HAN_NUMBER =
      Pattern.compile("(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?");
  private static final Pattern HAN_DIGITS = Pattern.compile("[零〇一二三四五六七八九]{2,}");
  private static final String DIGITS = "零一二三四五六七八九";

  private PlaceKey() {}

  public static String site(String name) {
    return SITE_ENDS.matcher(folded(name)).replaceAll("");
  }

  public static String building(String name) {
    return number(BUILDING_ENDS.matcher(folded(name)).replaceAll(""));
  }

  public static String unit(String name) {
    return number(UNIT_ENDS.matcher(folded(name)).replaceAll(""));
  }

  public static String room(String name) {
    return number(ROOM_ENDS.matcher(folded(name)).replaceAll(""));
  }

  static String floor(String name) {
    return number(
        folded(name).replaceAll("^floor(?=.)|(?<=.)(?:层|楼|(?:st|nd|rd|th)?(?:floor|f)?)$", ""));
  }

  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String dashed = DASHES.matcher(plain).replaceAll("-");
    String simple = HAN.matcher(dashed).find() ? SIMPLIFIED.transliterate(dashed) : dashed;
    String bare = NOISE.matcher(simple).replaceAll("");
    // a name of nothing but marks is still a name
    return bare.isEmpty() ? simple.strip() : bare;
  }

  private static String number(String folded) {
    if (HAN_DIGITS.matcher(folded).matches()) {
      return inDigits(folded);
    }
    Matcher han = HAN_NUMBER.matcher(folded);
    if (!folded.isEmpty() && han.matches()) {
      int tens = han.group(3) == null ? 0 : han.group(2) == null ? 1 : digit(han.group(2));
      int hundreds = han.group(1) == null ? 0 : digit(han.group(1));
      int ones = han.group(4) == null ? 0 : digit(han.group(4));
      return Integer.toString(hundreds * 100 + tens * 10 + ones);
    }
    return LEADING_ZEROS.matcher(folded).replaceFirst("");
  }

  private static String inDigits(String han) {
    StringBuilder digits = new StringBuilder();
    for (char c : han.toCharArray()) {
      digits.append(digit(String.valueOf(c)));
    }
    return LEADING_ZEROS.matcher(digits).replaceFirst("");
  }

  private static int digit(String han) {
    return switch (han) {
      case "两" -> 2;
      case "〇" -> 0;
      default -> DIGITS.indexOf(han);
    };
  }
}
