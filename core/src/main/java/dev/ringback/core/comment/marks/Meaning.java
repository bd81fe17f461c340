package dev.ringback.core.comment.marks;

/// A class of the lexicon: a topic praised, blamed or only named, or a part that words play.
///
/// @param code as in the file, such as `quality--` or `neg`
/// @param topic the code without its signs
/// @param sign `+`, `-`, `0` or, of what plays a part, a blank
record Meaning(String code, String topic, char sign, boolean strong) {

  private static final String SIGNS = "+-0";

  static Meaning of(String code) {
    int end = code.length();
    while (SIGNS.indexOf(code.charAt(end - 1)) >= 0) {
      end--;
    }
    char sign = end == code.length() ? ' ' : code.charAt(code.length() - 1);
    return new Meaning(code, code.substring(0, end), sign, code.length() - end > 1);
  }

  boolean polar() {
    return sign == '+' || sign == '-';
  }

  boolean neutral() {
    return sign == '0';
  }

  boolean is(String other) {
    return code.equals(other);
  }
}
