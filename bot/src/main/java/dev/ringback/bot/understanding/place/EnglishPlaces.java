package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Buildings, floors and rooms in English: Block 5 #12-34, Flat 302, apt 4B, Rm 1204, Tower B,
/// 12/F.
final class EnglishPlaces {

  /// Not a count or a time: flat 3 days, unit 2 times.
  private static final String END =
      "(?![\\w£$%]|[.,]\\d|:\\d|(?:"
          + " |-)(?:days?|hours?|hrs?|weeks?|months?|years?|times?|mins?|minutes?|am|pm|degrees|people|kids|metres?|inch(?:es)?|bed(?:room)?s?|bhk|sq\\w*)\\b)";

  private static final String LETTER_END =
      "(?=(?: ?[,.;:!?)/#\\n"
          + "-]| ?$)|"
          + " (?:flat|unit|apt|rm|room|is|has|lift|stair|floor|level|#|lobby|no|entrance|side|building|block|blk|tower|wing|please|pls|again|car|lights?|hallway|water|door|\\d{1,2}/f|\\d{1,2}(?:st|nd|rd|th))\\b)";

  private static final Pattern BUILDING =
      Pattern.compile(
          "(?:\\b(?:block|blk|building|bldg|tower|wing)|(?<=^|[,.;:]"
              + " ?|\\b(?:in|at|is|its|from|live) )house)(?: ?(?:no\\.?|number|#))?["
              + " .:]{0,2}(?<label>\\d{1,4}[a-z]?"
              + END
              + "|(?<=[ .:])[a-hj-z]\\d?"
              + LETTER_END
              + ")");

  private static final Pattern LETTER_BUILDING =
      Pattern.compile(
          "(?<![\\w'-])(?<label>[b-hj-z]|\\d{1,2}[a-z])[ -](?:block|wing|tower|building)\\b");

  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("ground", "G"),
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("eleventh", "11"),
          Map.entry("twelfth", "12"));

  /// A flat's number in letters, in order.
  private static final List<String> COUNTED =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final List<Pattern> FLOORS =
      List.of(
          Pattern.compile("(?<![\\d/])(?<label>\\d{1,2})(?:st|nd|rd|th) ?(?:floor|flr|fl)\\b"),
          Pattern.compile(
              "\\b(?:lifts?|landing|lobby|corridor|hallway|pantry|stairs) on (?<label>\\d{1,2})(?="
                  + " ?$| ?[,.;!?](?!\\d))"),
          Pattern.compile(
              "\\b(?:floor|level|lvl|lv|storey|flr)(?: no\\.?)? ?(?<label>b?\\d{1,2})" + END),
          Pattern.compile("(?<![\\w/])(?<label>\\d{1,2}|g|ug|lg)/f\\b"),
          Pattern.compile(
              "\\b(?<label>" + String.join("|", ORDINALS.keySet()) + ") (?:floor|flr)\\b"),
          Pattern.compile(
              "\\b(?:basement|carpark|car park) (?:level )?(?<label>b\\d)\\b|\\b(?<b>b[1-5]) (?:car"
                  + " ?park|basement|parking|garage)"));

  private static final Pattern ROOM =
      room(
          "(?<!(?:basement|garden|floor|attic|studio)"
              + " )flat|falt|flt|(?<=(?:basement|garden|floor|attic|studio) )flat(?!"
              + " ?\\d{1,4}[a-z]? [a-z]+"
              + " (?:street|road|avenue|lane|st|rd|ave|close|drive)\\b)|apt|apartment|appartment|aprtment|aparment|appt|aprt|room|rm|suite|ste|studio|bathroom|classroom");

  /// Holds rooms, but is named where none of them is.
  private static final Pattern LARGE_ROOM = room("dorm|dormitory|office|ward");

  private static final Pattern UNIT =
      Pattern.compile(
          "\\bunit(?: ?(?:no|number))?[ .:#]{0,3}(?<label>\\d{1,2}-\\d{1,4}[a-z]?|\\d{1,5}(?:"
              + " ?-?[a-z])?|[a-z]-?\\d{1,4}|(?<=[ .:#])[a-hj-z]"
              + LETTER_END
              + ")(?!\\w)"
              + END);

  private static final Pattern HASH =
      Pattern.compile("(?<![\\w#])#(?<label>\\d{1,2}-\\d{1,4}[a-z]?)" + END);

  /// Where somebody says that they are, without a word for what the number is.
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:im in|im at|we ?re in|we ?re at|live in|live at|living in|living at|here in|tenant"
              + " in|resident (?:in|of)|its|this is|from|number|im|in|door of|outside)(?: no\\.?|"
              + " number)? {1,2}(?<label>(?!19\\d\\d|20[0-4]\\d)[1-9]\\d{2,3}[a-z]?|[1-9]\\d?[a-z])"
              + END
              + "(?! to \\d| a (?:week|month|fortnight|year|day)| ?(?:[a-z]+"
              + " ?){0,1}(?:street|road|avenue|lane|st\\b|rd\\b|ave\\b|ppm|units|flats|pounds|quid))");

  /// A house or flat of few digits; below ten a number may as well choose from a list.
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?:its|im|im at|im in|we re|we re at|this is) )?(?:number|no\\.)"
              + " ?(?<label>[1-9]\\d)[.!]?$|\\b(?:im|we ?re|im the tenant) {1,2}(?:in|at) (?:number"
              + " |no\\.? ?)?(?<b>[1-9]\\d?)(?= ?$| ?[.,;!](?!\\d))");

  private static final Pattern FLOOR_AND_UNIT = Pattern.compile("\\d{1,2}-\\d{1,4}[A-Z]?");

  private EnglishPlaces() {}

  /// The floor under the roof, which is told by no number.
  private static final Pattern TOP =
      Pattern.compile("\\b(?<label>top floor)\\b(?! (?:landing|hallway|corridor|lights?))");

  /// A door that stands before the house: 502 building 5, 2/1 45 Byres Road, 3/45 Smith Street.
  private static final List<Pattern> DOORS_BEFORE =
      List.of(
          Pattern.compile(
              "(?<![\\w#./-])(?<label>\\d{3,4}[a-z]?|\\d{1,3}[a-z]),?"
                  + " (?:block|blk|building|bldg|tower) ?(?:\\d{1,3}[a-z]?|[a-h])(?!\\w)"),
          Pattern.compile(
              "(?<![\\w/.-])(?<label>\\d{1,2}/\\d{1,2}),? (?=\\d{1,4}[a-z]? [a-z]{3,})"),
          Pattern.compile(
              "(?<![\\w/.-])(?:u|unit )?(?<label>\\d{1,3}[a-z]?)/(?=\\d{1,4}[a-z]? [a-z]{3,})"));

  /// Singapore's floor and unit without its sign, where nothing else can be meant.
  private static final List<Pattern> UNSIGNED =
      List.of(
          Pattern.compile(
              "\\b(?:blk|block|bldg|tower) ?\\w{1,4},? (?<label>\\d{2}-\\d{2,4}[a-z]?)" + END),
          Pattern.compile("^(?:unit |no\\.? ?)?(?<label>\\d{2}-\\d{2,4}[a-z]?)[.!]?$"));

  private static Pattern room(String words) {
    return Pattern.compile(
        "\\b(?:"
            + words
            + ")(?: ?(?:no|number|num))?(?: is(?: actually)?(?= ))?["
            + " .:#]{0,3}(?<label>\\d{1,2}/\\d{1,2}"
            + END
            + "|\\d{1,5}(?: ?-? ?[a-z])?"
            + END
            + "|[a-z]-?\\d{1,4}"
            + END
            + "|(?<=[ .:#])(?:[b-hj-z]"
            + LETTER_END
            + "|a(?= ?(?:,|$))|(?<!(?:bath|class)room )(?:"
            + String.join("|", COUNTED)
            + ")(?!\\w| [a-z]))"
            + "|\\d{1,2}-\\d{1,4}"
            + END
            + ")");
  }

  static void find(Text text, Draft draft) {
    first(BUILDING, Part.BUILDING, text, draft);
    first(LETTER_BUILDING, Part.BUILDING, text, draft);
    first(HASH, Part.ROOM, text, draft);
    first(ROOM, Part.ROOM, text, draft);
    first(LARGE_ROOM, Part.ROOM, text, draft);
    // where a flat is named too, the unit is the stairs or the wing that it is in
    first(UNIT, draft.has(Part.ROOM) ? Part.UNIT : Part.ROOM, text, draft);
    DOORS_BEFORE.forEach(pattern -> first(pattern, Part.ROOM, text, draft));
    UNSIGNED.forEach(pattern -> first(pattern, Part.ROOM, text, draft));
    FLOORS.forEach(pattern -> first(pattern, Part.FLOOR, text, draft));
    first(TOP, Part.FLOOR, text, draft);
    if (!draft.has(Part.ROOM)) {
      first(AT, Part.ROOM, text, draft);
      first(NUMBER, Part.ROOM, text, draft);
    }
  }

  private static void first(Pattern pattern, Part part, Text text, Draft draft) {
    Matcher matcher = pattern.matcher(plain(text));
    if (matcher.find()) {
      String label = matcher.group("label");
      draft.put(
          part,
          label == null ? Labels.of(matcher.group("b")) : label(label, part),
          Span.of(matcher));
    }
  }

  private static String label(String written, Part part) {
    if (TOP.matcher(written).matches()) {
      return written;
    }
    int counted = COUNTED.indexOf(written);
    String label =
        counted >= 0
            ? Integer.toString(counted + 1)
            : part == Part.ROOM ? Labels.room(written) : Labels.of(written);
    String number = ORDINALS.getOrDefault(written, label).toUpperCase(Locale.ROOT);
    return part == Part.ROOM && FLOOR_AND_UNIT.matcher(number).matches() ? "#" + number : number;
  }

  /// Apostrophes give way to nothing wider than themselves, so that positions stay.
  private static String plain(Text text) {
    return text.plain().replace("i'm", "im ").replace("it's", "its ").replace("we're", "we re");
  }
}
