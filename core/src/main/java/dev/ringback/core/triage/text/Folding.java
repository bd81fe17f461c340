package dev.ringback.core.triage.text;

/// Brings a text to the plain form that rules and model read.
///
/// Letters and digits in lower case, half width and simplified characters; a comma for each weak
/// break, `.` `?` `!` for the strong ones, one space between words; apostrophes and controls are
/// dropped; emoji stay. Long texts keep their head and their tail, so that judging is bounded.
public final class Folding {

  private static final int HEAD = 2000;
  private static final int TAIL = 1000;
  private static final int REPEATS = 3;

  private static final String APOSTROPHES = "'’‘`´ʼ";
  private static final String WEAK = ",，、：:;；()（）[]【】「」『』“”\"|~～—…";
  private static final String STRONG = ".。";
  private static final char ZERO_WIDTH_JOINER = '‍';
  private static final char VARIATION_SELECTOR = '️';

  private final String text;
  private final StringBuilder out;
  private final Characters characters = Characters.shared();

  private Folding(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /// @param text any string
  public static String fold(String text) {
    String bounded =
        text.length() <= HEAD + TAIL
            ? text
            : text.substring(0, HEAD) + " " + text.substring(text.length() - TAIL);
    return new Folding(bounded).run();
  }

  private String run() {
    for (int i = 0; i < text.length(); i++) {
      put(i);
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return out.substring(0, end);
  }

  private void put(int at) {
    char raw = text.charAt(at);
    char c = characters.fold(raw);
    if (Character.isLetterOrDigit(c)) {
      letter(c);
    } else if (Character.isSurrogate(c)) {
      emoji(at, c);
    } else if (STRONG.indexOf(raw) >= 0) {
      brake(betweenDigits(at) ? '\0' : '.');
    } else if (c == '?' || c == '!') {
      brake(c);
    } else if (raw == '\n' || raw == '\r') {
      brake('.');
    } else if (WEAK.indexOf(raw) >= 0) {
      brake(',');
    } else if (!dropped(raw)) {
      brake(' ');
    }
  }

  private static boolean dropped(char raw) {
    return APOSTROPHES.indexOf(raw) >= 0 || raw == ZERO_WIDTH_JOINER || raw == VARIATION_SELECTOR;
  }

  private boolean betweenDigits(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private void letter(char c) {
    int length = out.length();
    boolean repeated = length >= REPEATS;
    for (int back = 1; repeated && back <= REPEATS; back++) {
      repeated = out.charAt(length - back) == c;
    }
    if (!repeated || Character.isDigit(c)) {
      out.append(c);
    }
  }

  private void emoji(int at, char c) {
    boolean paired =
        Character.isHighSurrogate(c)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    if (paired) {
      out.append(c);
    }
  }

  /// The stronger of two breaks in a row stays.
  private void brake(char c) {
    if (c == '\0' || out.isEmpty()) {
      return;
    }
    int last = out.length() - 1;
    if (strength(out.charAt(last)) == 0) {
      out.append(c);
    } else if (strength(c) > strength(out.charAt(last))) {
      out.setCharAt(last, c);
    }
  }

  private static int strength(char c) {
    return switch (c) {
      case ' ' -> 1;
      case ',' -> 2;
      case '.' -> 3;
      case '!' -> 4;
      case '?' -> 5;
      default -> 0;
    };
  }
}
