package dev.ringback.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Where one matter of a message may end and another begin.
final class PartingMatters {

  /// The number before a matter of a list: 1厨房漏水 2卧室灯坏了.
  private static final String LISTED =
      "(?<=^|[\\s,,::。])[1-9①-④]\\s?[.、))]?\\s?(?=\\p{IsHan}{2})(?![栋幢号座单楼层室个天次点岁年月日小])";

  private static final Pattern LIST = Pattern.compile("(?s).*" + LISTED + ".*" + LISTED + ".*");

  /// Ends of sentences, and words that begin another matter.
  private static final Pattern BREAKS =
      Pattern.compile(
          "[。;;!!?\\n"
              + "]+|[::]\\s+|[::](?=\\p{IsHan})|"
              + LISTED
              + "|\\.(?=\\s|$)|[,,]?\\s*(?:另外|还有|還有|而且|同时|同時|以及|再就是)[,,]?|[,,]\\s*(?=[^,,。;]{0,12}(?:也|又))|(?i:,?\\s+(?:and"
              + " also|and the|and my|also,?|plus)\\s+)");

  /// Where another matter may begin if both sides tell of something broken.
  private static final Pattern PAUSES =
      Pattern.compile("[,,、]\\s*(?:(?i:and|also)\\s+)?|(?i:\\s+and\\s+)");

  /// What follows from the matter before is none of its own.
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?i)^(?:so|because|which|since|then|that|it|把|导致|導致|结果|結果|所以|然后|然後|因为|因為|已经|已經|现在|現在|水?(?:流|漏|滴|渗|滲)(?:到|进|進|得))");

  private PartingMatters() {}

  /// Whether the matters are numbered.
  static boolean listed(String text) {
    return LIST.matcher(text).matches();
  }

  /// The text in pieces, of which a pause parts only those that are matters of their own.
  ///
  /// @param apart whether what stands behind a pause is another matter than what stands before it
  static List<String> of(String text, BiPredicate<String, String> apart) {
    List<String> clauses = new ArrayList<>();
    for (String sentence : BREAKS.split(text)) {
      clauses.addAll(paused(sentence.strip(), apart));
    }
    return clauses;
  }

  private static List<String> paused(String sentence, BiPredicate<String, String> apart) {
    List<String> matters = new ArrayList<>();
    int begun = 0;
    var pause = PAUSES.matcher(sentence);
    while (pause.find()) {
      String before = sentence.substring(begun, pause.start());
      String behind = sentence.substring(pause.end());
      if (!FOLLOWS.matcher(behind).find() && apart.test(before, first(behind))) {
        matters.add(before);
        begun = pause.end();
      }
    }
    matters.add(sentence.substring(begun));
    return matters;
  }

  private static String first(String behind) {
    return PAUSES.split(behind, 2)[0];
  }
}
