package dev.ringback.bot.conversation;

import dev.ringback.bot.vocabulary.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Where one matter of a message may end and another begin.
final class PartingMatters {

  private static final Lexicon WORDS = Lexicon.load("clauses.txt");

  /// The number before a matter of a list: 1厨房漏水 2卧室灯坏了.
  private static final String LISTED = WORDS.any("listed");

  private static final Pattern LIST = Pattern.compile("(?s).*" + LISTED + ".*" + LISTED + ".*");

  /// Ends of sentences, and words that begin another matter.
  private static final Pattern BREAKS = Pattern.compile(LISTED + "|" + WORDS.any("breaks"));

  /// Where another matter may begin if both sides tell of something broken.
  private static final Pattern PAUSES = WORDS.pattern("pauses");

  /// What follows from the matter before is none of its own.
  private static final Pattern FOLLOWS = WORDS.pattern("follows");

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
