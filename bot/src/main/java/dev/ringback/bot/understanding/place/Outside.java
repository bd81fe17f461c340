package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
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

  private static final String HOUSE = "\\d{1,3}[a-z]?|[a-z]|[一二三四五六七八九十]{1,3}";

  private static final String WORD = " ?(?:号楼|栋|幢|座|#楼?|号)";

  /// Neither house is where it is: 3号楼和4号楼中间.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<![\\da-z])(?:"
              + HOUSE
              + ")(?:"
              + WORD
              + ")?[和跟与及到同、, -]{0,2}(?:"
              + HOUSE
              + ")"
              + WORD
              + "(?:楼)?的?(?:之间|中间|当中|交界|夹缝)");

  private Outside() {}

  /// Whether these words for a place begin so; nobody lives there.
  public static boolean told(String place) {
    String plain = Text.of(place).plain();
    return ENGLISH.matcher(plain).lookingAt()
        || BETWEEN.matcher(plain).find()
        || CHINESE.matcher(plain).lookingAt();
  }

  /// The message without the houses that something stands between.
  static Text between(Text text, Draft draft) {
    Matcher between = BETWEEN.matcher(text.plain());
    if (!between.find()) {
      return text;
    }
    Span span = Span.of(between);
    draft.put(Part.TEXT, text.written(span), span);
    return text.without(List.of(span));
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
