package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in the open by a house, and is none of its rooms: outside number 8, 8号门前.
public final class Outside {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?<by>outside|in front of|opposite|across from|next to|beside|behind|by|near)"
              + " (?<house>(?:number|no\\.?|house)(?: number)? ?\\d{1,3}[a-z]?)(?![\\w-]| [a-z]+"
              + " (?:road|street|avenue|lane|rd|st|ave|close|drive)\\b)");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![\\d栋幢座楼元室a-z-])(?<place>(?:\\p{IsHan}{1,6}[园苑庄墅庭邸轩阁居湾城府院坊村里])?\\d{1,3}号(?:院|房子|别墅)?(?:门口|门前|门外|外面|对面|旁边|前面|后面|屋外|屋前))");

  private Outside() {}

  /// Whether these words for a place begin so; nobody lives there.
  public static boolean told(String place) {
    String plain = Text.of(place).plain();
    return ENGLISH.matcher(plain).lookingAt() || CHINESE.matcher(plain).lookingAt();
  }

  static void find(Text text, Draft draft) {
    if (draft.numbered() || draft.has(Part.SITE)) {
      return;
    }
    Matcher english = ENGLISH.matcher(text.plain());
    Matcher chinese = CHINESE.matcher(text.plain());
    if (english.find()) {
      Span span = Span.of(english);
      draft.put(Part.TEXT, text.written(span), span);
    } else if (chinese.find()) {
      Span span = Span.of(chinese);
      draft.put(Part.TEXT, text.written(span), span);
    }
  }
}
