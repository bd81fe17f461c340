package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.dialogue.Feedback;
import dev.ringback.bot.dialogue.Feedback.Level;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is said of work that was done, clause by clause: 不太满意,师傅迟到了; 灯的5分,门的2分.
public final class Feedbacks {

  private static final Lexicon WORDS = Lexicon.load("feedback.txt");
  private static final Pattern UNMENDED = WORDS.pattern("unmended");
  private static final Pattern SUPPOSED = WORDS.pattern("supposed");
  private static final Pattern OF_SERVICE = WORDS.pattern("of service");
  private static final Pattern BITTER = WORDS.pattern("bitter");

  /// Above this a level praises.
  private static final int MIDDLING = 3;

  /// Whoever says a level says it early.
  private static final int MOST_CLAUSES = 8;

  private static final int LONGEST_CLAUSE = 40;

  private static final Pattern BREAKS =
      Pattern.compile(
          "[,。;!?~、…\\n"
              + "]+|\\.+(?!\\d)|但是?|不过|可是|只是|就是|然而|\\b(?:but|though|although|however|and)\\b");

  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

  private static final Pattern LEVEL_BEHIND =
      Pattern.compile(
          "(?<about>(?=.*\\p{L}).{1,30}?)(?:的|给了?|是|得|打了?|:| is| was| gets?| got|=| )*"
              + "(?<![\\d-])(?<level>[1-5]) ?(?:分|颗?星|stars?|points?)?");

  private static final Pattern LEVEL_BEFORE =
      Pattern.compile(
          "(?<level>[1-5]) ?(?:分|颗?星|stars?|points?)? ?(?:给|for|to|on)"
              + " ?(?<about>(?=.*\\p{L}).{1,30})");

  private Feedbacks() {}

  /// @param text with the numbers of tickets
  public static Feedback in(Text text) {
    String plain = text.plain();
    return new Feedback(
        UNMENDED.matcher(plain).find() && !SUPPOSED.matcher(plain).find(),
        OF_SERVICE.matcher(plain).find(),
        levels(text));
  }

  private static List<Level> levels(Text text) {
    List<Level> levels = new ArrayList<>();
    List<Span> clauses = clauses(text.plain());
    for (Span clause : clauses.subList(0, Math.min(clauses.size(), MOST_CLAUSES))) {
      String plain = text.plain().substring(clause.start(), clause.end());
      if (plain.length() <= LONGEST_CLAUSE) {
        level(plain, text.written(clause)).ifPresent(levels::add);
      }
    }
    if (BITTER.matcher(text.plain()).find()) {
      levels.removeIf(level -> level.about().isEmpty() && level.value() > MIDDLING);
    }
    return levels;
  }

  private static List<Span> clauses(String plain) {
    List<Span> clauses = new ArrayList<>();
    Matcher breaks = BREAKS.matcher(plain);
    int start = 0;
    while (breaks.find()) {
      clauses.add(new Span(start, breaks.start()));
      start = breaks.end();
    }
    clauses.add(new Span(start, plain.length()));
    return clauses.stream()
        .filter(clause -> !plain.substring(clause.start(), clause.end()).isBlank())
        .toList();
  }

  private static Optional<Level> level(String clause, String written) {
    String bare = APOSTROPHES.matcher(EDGES.matcher(clause).replaceAll("")).replaceAll("");
    Answer said = Opinion.of(Spelling.mended(bare)).orElseGet(() -> core(bare));
    if (said instanceof Answer.Score(int value)) {
      return Optional.of(new Level(value, "", written));
    }
    // a digit among other clauses may count anything
    return said instanceof Answer.Digit ? Optional.empty() : named(bare, written);
  }

  private static Answer core(String bare) {
    String core = SetPhrases.core(Spelling.mended(bare));
    return core.isEmpty() ? new Answer.Words() : Opinion.of(core).orElse(new Answer.Words());
  }

  private static Optional<Level> named(String bare, String written) {
    Matcher behind = LEVEL_BEHIND.matcher(bare);
    Matcher before = LEVEL_BEFORE.matcher(bare);
    Matcher found = behind.matches() ? behind : before;
    return found == behind || before.matches()
        ? Optional.of(
            new Level(
                Integer.parseInt(found.group("level")), found.group("about").strip(), written))
        : Optional.empty();
  }
}
