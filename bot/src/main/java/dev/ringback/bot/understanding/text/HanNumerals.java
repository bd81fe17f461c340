package dev.ringback.bot.understanding.text;

/// Numbers of buildings, floors and rooms, in Arabic digits or Han numerals.
public final class HanNumerals {

  /// Han numerals as used for numbering; 两 counts and never numbers.
  public static final String HAN = "[零〇一二三四五六七八九十百千廿卅幺]";

  private static final String NUMERALS = HAN.substring(1, HAN.length() - 1);

  /// A number of up to four digits, or Han numerals.
  public static final String NUMBER = "(?:\\d{1,4}|" + HAN + "{1,7})";

  private static final String DIGITS = "零一二三四五六七八九";

  private HanNumerals() {}

  /// The number in Arabic digits: 十二 → 12, 一百零三 → 103, 二零三 → 203, 廿三 → 23.
  ///
  /// @param written digits or numerals, which stand before, among or behind other signs
  public static String arabic(String written) {
    StringBuilder arabic = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || !numeral(written.charAt(i))) {
        arabic.append(number(written.substring(start, i)));
        if (i < written.length()) {
          arabic.append(written.charAt(i));
        }
        start = i + 1;
      }
    }
    return arabic.toString();
  }

  private static boolean numeral(char sign) {
    return NUMERALS.indexOf(sign) >= 0;
  }

  private static String number(String numerals) {
    return numerals.chars().anyMatch(sign -> "十百千廿卅".indexOf(sign) >= 0)
        ? Integer.toString(value(numerals))
        : digits(numerals);
  }

  private static String digits(String numerals) {
    StringBuilder digits = new StringBuilder();
    numerals.chars().forEach(sign -> digits.append(digit(sign)));
    return digits.toString();
  }

  private static int digit(int sign) {
    return switch (sign) {
      case '〇' -> 0;
      case '幺' -> 1;
      default -> DIGITS.indexOf(sign);
    };
  }

  private static int value(String numerals) {
    int sum = 0;
    int pending = 0;
    for (char sign : numerals.toCharArray()) {
      int unit = unit(sign);
      if (unit == 0) {
        pending = digit(sign);
      } else if (sign == '廿' || sign == '卅') {
        sum += unit;
      } else {
        sum += Math.max(pending, 1) * unit;
        pending = 0;
      }
    }
    return sum + pending;
  }

  private static int unit(char sign) {
    return switch (sign) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
