package dev.ringback.bot.conversation;

import java.util.ArrayList;
import java.util.List;

/// Cuts texts that no vendor would take in one piece, at the ends of sentences, keeping their
/// order.
public final class LongTexts {

  /// Twilio takes 1,600 characters a text, Telegram 4,096.
  static final int LONGEST = 1500;

  private static final String ENDS = "\n。！？!?；;";

  private LongTexts() {}

  public static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    String left = text;
    while (left.length() > LONGEST) {
      int end = end(left);
      pieces.add(left.substring(0, end).strip());
      left = left.substring(end).strip();
    }
    if (!left.isEmpty() || pieces.isEmpty()) {
      pieces.add(left);
    }
    return pieces;
  }

  private static int end(String text) {
    for (int i = LONGEST; i > LONGEST / 2; i--) {
      char last = text.charAt(i - 1);
      if (ENDS.indexOf(last) >= 0 || last == '.' && Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
