package dev.ringback.bot.understanding.answer;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Slips of the thumb in the words of answers.
final class Spelling {

  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("yse", "yes"),
          Map.entry("yess", "yes"),
          Map.entry("yesss", "yes"),
          Map.entry("ys", "yes"),
          Map.entry("yea", "yeah"),
          Map.entry("ya", "yeah"),
          Map.entry("okey", "okay"),
          Map.entry("okie", "okay"),
          Map.entry("okk", "ok"),
          Map.entry("kk", "ok"),
          Map.entry("nop", "nope"),
          Map.entry("noo", "no"),
          Map.entry("fixd", "fixed"),
          Map.entry("fxied", "fixed"),
          Map.entry("fixied", "fixed"),
          Map.entry("fiexd", "fixed"),
          Map.entry("thnks", "thanks"),
          Map.entry("thanx", "thanks"),
          Map.entry("tanks", "thanks"),
          Map.entry("thansk", "thanks"),
          Map.entry("tks", "thanks"),
          Map.entry("tnx", "thanks"),
          Map.entry("thankyou", "thank you"),
          Map.entry("thx", "thanks"),
          Map.entry("helo", "hello"),
          Map.entry("hallo", "hello"),
          Map.entry("u", "you"),
          Map.entry("ur", "your"),
          Map.entry("pls", "please"),
          Map.entry("plz", "please"),
          Map.entry("satisfyed", "satisfied"),
          Map.entry("satisifed", "satisfied"),
          Map.entry("excelent", "excellent"),
          Map.entry("brocken", "broken"),
          Map.entry("workng", "working"),
          Map.entry("wroking", "working"),
          Map.entry("statsu", "status"),
          Map.entry("progess", "progress"),
          Map.entry("nevermind", "never mind"),
          Map.entry("nvm", "never mind"),
          Map.entry("alrm", "alarm"));

  private static final Map<String, String> HAN_SLIPS =
      Map.of(
          "修号", "修好", "休好", "修好", "满义", "满意", "谢射", "谢谢", "务报", "误报", "悟报", "误报", "恩", "嗯", "取肖",
          "取消");

  private static final Pattern BLANKS = Pattern.compile(" +");

  private Spelling() {}

  static String mended(String clause) {
    String mended =
        BLANKS
            .splitAsStream(clause)
            .map(word -> SLIPS.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
    for (Map.Entry<String, String> slip : HAN_SLIPS.entrySet()) {
      mended = mended.replace(slip.getKey(), slip.getValue());
    }
    return mended;
  }
}
