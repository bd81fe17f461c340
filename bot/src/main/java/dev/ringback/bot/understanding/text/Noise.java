package dev.ringback.bot.understanding.text;

import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Figures that number neither a place nor a ticket: money, clock times, dates, measures, counts.
public final class Noise {

  private static final String AMOUNT =
      "(?:\\d{1,9}(?:\\.\\d{1,4})?|[零〇一二两三四五六七八九十百千万几半]{1,7}|好几|十几)";

  private static final String UNITS =
      "多?(?:元|块(?!地)|毛(?!坯|巾)|万|rmb|港币|刀(?!片)|%|度(?!假)|°|公分|厘米|cm|mm|毫米|公里|米(?!兰)|平(?!时|台)|方(?!向|便)|kg|公斤|斤|克|毫升"
          + "|升(?!降)|ml|kwh|瓦(?!斯)|伏|安培|ppm|[gm]b?ps|兆|个|名(?!字)|位(?!于|置)|人(?!工)|口人|天(?!花|台|井|然)|日(?!间|光|月|立)|晚(?!上|间)|小时|分钟|分(?!区|部|体)|秒"
          + "|周(?!边|围|转|末)|星期|礼拜|次(?!卧)|遍|趟|回(?!来|家|访)|岁|年|月(?!亮|季|湖|桂)|点(?!击)|件|张|根|条|盏|台(?!阶|盆|面|灯)|辆|只(?!有|是|剩|能)|把(?!手)"
          + "|片|滴(?!水|答|漏|滴)|口气|厅(?!里)|卫(?!生)|套(?!房|内)|桶|盆|户人家)(?!.?(?:先生|女士|小姐|师傅|阿姨|太太|叔|姐))";

  private static final Pattern CHINESE = Pattern.compile("(?<![\\d#])" + AMOUNT + " ?" + UNITS);

  /// Behind these stands a name, not a count: flat 302 lights out.
  private static final String NUMBERED =
      "(?<!(?:flat|apt|apt\\.|unit|room|rm|block|blk|floor|level|lvl|building|bldg|tower|no\\.|suite|house)"
          + " ?)";

  private static final String ENGLISH_UNITS =
      "(?:am|pm|a\\.m|p\\.m|o.?clock|hours?|hrs?|mins?|minutes?|secs?|seconds?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|times?|x|people|ppl|persons?|kids?|children|babies|of"
          + " us|of"
          + " them|lights?|lamps?|bulbs?|taps?|rooms?|beds?|bedrooms?|floors|stor(?:e?y|eys|ies)"
          + "|flats|units|blocks|apartments|houses|families|cars?|pounds?|quid|dollars?|bucks|percent|degrees?|deg|celsius|inch(?:es)?|feet|ft|foot"
          + "|metres?|meters?|cm|mm|kg|lbs?|litres?|liters?|gal|gallons?|watts?|volts?|amps?|stars?|more|others?|st|nd|rd|th)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          NUMBERED
              + "(?<![\\d#a-z-])\\d{1,5}(?:\\.\\d{1,2})?[ -]?"
              + ENGLISH_UNITS
              + "\\b(?! floor| flr)");

  private static final Pattern DATES =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d)");

  private static final Pattern SIGNS =
      Pattern.compile(
          "[$£€¥] ?\\d[\\d,.]{0,9}|\\d{1,2}:\\d{2}(?::\\d{2})?|(?:19|20)\\d\\d年"
              + "|\\d{1,2}月\\d{1,2}[日号]?|(?<![\\d/-])\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d(?!\\d)|\\d{1,5}[%°]|\\d{1,4}\\.\\d{1,3}|\\d{1,3},\\d{3}(?!\\d)|(?<![\\d/-])24[/-]7(?:[/-]365)?(?![/-]?\\d)|(?<=\\b(?:in|since|year)"
              + " )(?:19|20)\\d\\d\\b");

  /// Numbers of other people's papers: BX20240117, WX-11-0207, XF-0042.
  private static final Pattern PAPERS =
      Pattern.compile(
          "(?<![a-z])(?!rm|apt|blk|flat|unit|room|bldg|block|tower|house|no|dong|fl|lvl|ph)[a-z]{2,5}-?\\d[\\d-]{2,14}|(?:单号|编号|工单|订单|案号|单子)(?:是|为|:)?"
              + " ?(?:[a-z]-?)?\\d[\\d-]{2,14}|尾号"
              + " ?\\d{3,4}|\\b(?:ticket|ref|reference|job|case|order|request|invoice)(?: no\\.?|"
              + " number| id)?[ :#]{1,3}[a-z]{0,4}-?\\d[\\d-]{1,14}");

  /// Malaysian money, which lower case would make a room.
  private static final Pattern RINGGIT = Pattern.compile("\\bRM\\d[\\d,.]*");

  private Noise() {}

  /// The message with blanks for the numbers of other people's papers and for dates.
  public static Text withoutPapers(Text text) {
    return text.without(PAPERS).without(DATES);
  }

  /// The message with blanks for all of these.
  public static Text hushed(Text text) {
    List<Span> ringgit =
        RINGGIT.matcher(text.written()).results().map(m -> new Span(m.start(), m.end())).toList();
    return text.without(ringgit)
        .without(DATES)
        .without(SIGNS)
        .without(PAPERS)
        .without(CHINESE)
        .without(ENGLISH);
  }
}
