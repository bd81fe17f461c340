package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places in the short form of numbers between dashes: 3-2-501, A-1203, 2-3-1-501.
final class DashedPlaces {

  private static final String START = "(?<![\\d/.a-z#零〇一二三四五六七八九十百-])(?<!\\d:)(?<!\\d )";
  private static final String END =
      "(?:室|房|号房?|户)?(?![\\d/:-]|\\.\\d|[a-z]{2}| ?(?:元|块|度|点|月|%|am\\b|pm\\b))";

  /// What separates: dashes, in number-only messages also blanks.
  private static final String DASH = " ?[-/] ?";

  private static final Pattern LONG =
      Pattern.compile(
          START
              + "(?:(?<phase>\\d{1,2})"
              + DASH
              + ")?(?<building>[a-z]?\\d{1,3}[a-z]?|[a-z]|"
              + HanNumerals.HAN
              + "{1,3})#?"
              + DASH
              + "(?<unit>\\d{1,2}|[a-z甲乙丙丁东西一二三四五六七八九])"
              + DASH
              + "(?<room>[1-9]\\d{2,3}[a-z]?|0[1-9]0\\d)"
              + END);

  /// 6号3-302: the house is named, only unit and room stand between dashes.
  private static final Pattern NAMED =
      Pattern.compile(
          START
              + "(?<building>[a-z]?\\d{1,3}|[a-z])(?:号楼?|栋|幢|座|#)[ -]?(?<unit>\\d{1,2})"
              + "-(?<room>[1-9]\\d{2,3}[a-z]?)"
              + END);

  private static final Pattern SHORT =
      Pattern.compile(
          START
              + "(?<!(?:单号|编号|订单|ref|no\\.?)["
              + " :#]{0,2})(?<building>\\d{1,2}|[a-z]\\d?)(?:栋|幢|座|号楼|#)?-"
              + "(?<room>[1-9]\\d{2,3}[a-z]?)"
              + END);

  private static final Pattern SPACED =
      Pattern.compile(
          "(?:^|[住是:在] ?)(?<building>\\d{1,3})[ ,.、]{1,2}(?<unit>\\d{1,2})["
              + " ,.、]{1,2}(?<room>\\d{3,4})(?= ?$|[ ,。]\\D)");

  private DashedPlaces() {}

  static void find(Text text, Draft draft) {
    Matcher matcher = LONG.matcher(text.plain());
    if (matcher.find()
        || matcher.usePattern(NAMED).reset().find()
        || matcher.usePattern(SPACED).reset().find()) {
      Span span = Span.of(matcher);
      String phase = matcher.namedGroups().containsKey("phase") ? matcher.group("phase") : null;
      draft.put(Part.SITE, phase == null ? null : phase + "期", span);
      draft.put(Part.BUILDING, Labels.of(matcher.group("building")), span);
      draft.put(Part.UNIT, Labels.of(matcher.group("unit")), span);
      draft.put(Part.ROOM, Labels.room(matcher.group("room")), span);
      return;
    }
    matcher.usePattern(SHORT).reset();
    if (matcher.find()) {
      draft.put(Part.BUILDING, Labels.of(matcher.group("building")), Span.of(matcher));
      draft.put(Part.ROOM, Labels.room(matcher.group("room")), Span.of(matcher));
    }
  }
}
