package dev.ringback.bot.phrase;

/// How many SMS segments a text takes, which is what it costs.
///
/// @param count 0 for an empty text
/// @param encoding what the carrier will send it in
public record Segments(int count, Encoding encoding) {

  // 3GPP TS 23.038 §6.2.1: each of these is one septet
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  // §6.2.1.1: an escape and a character, two septets that no segment may split
  private static final String EXTENDED = "\f^{}\\[~]|€";

  /// How a text travels.
  public enum Encoding {
    /// seven bits a character
    GSM_7(160, 153),
    /// UTF-16, for everything that seven bits cannot say
    UCS_2(70, 67);

    private final int alone;
    private final int joined;

    Encoding(int alone, int joined) {
      this.alone = alone;
      this.joined = joined;
    }

    /// As people write it.
    public String label() {
      return this == GSM_7 ? "GSM-7" : "UCS-2";
    }
  }

  public static Segments count(String text) {
    Encoding encoding =
        text.codePoints()
                .allMatch(point -> BASIC.indexOf(point) >= 0 || EXTENDED.indexOf(point) >= 0)
            ? Encoding.GSM_7
            : Encoding.UCS_2;
    int units = text.codePoints().map(point -> units(point, encoding)).sum();
    if (units == 0) {
      return new Segments(0, encoding);
    }
    return new Segments(units <= encoding.alone ? 1 : joined(text, encoding), encoding);
  }

  private static int joined(String text, Encoding encoding) {
    int segments = 1;
    int used = 0;
    for (int point : text.codePoints().toArray()) {
      int needs = units(point, encoding);
      if (used + needs > encoding.joined) {
        segments++;
        used = 0;
      }
      used += needs;
    }
    return segments;
  }

  private static int units(int point, Encoding encoding) {
    return switch (encoding) {
      case GSM_7 -> EXTENDED.indexOf(point) >= 0 ? 2 : 1;
      case UCS_2 -> Character.charCount(point);
    };
  }
}
