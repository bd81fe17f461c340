package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.dialogue.Reading.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Digits and scores as people write them: 1, 选2, 五星, 5分, 10/10, 很满意.
final class Opinion {

  private static final Pattern DIGIT =
      Pattern.compile(
          "(?:选择?|按|回复?|答|option|press|number|no|reply|answer|choose)?"
              + " ?(?<digit>\\d|[一二两三四五六七八九])(?:选项)?(?: ?(?:please|pls|谢谢|吧))?");

  private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five");

  private static final Pattern STARS =
      Pattern.compile(
          "(?:我?打|给|评分?|rating|i (?:give|rate|d say)|score)?(?:你们|您|it|师傅)?(?:打)?"
              + " ?(?<score>[0-5一二两三四五])(?:\\.0)? ?(?:分|颗?星|stars?|points?|/ ?5|out of 5|out of"
              + " five|star)(?:好评)?");

  private static final Pattern OF_TEN = Pattern.compile("(?<score>\\d{1,2}) ?(?:/|out of) ?10");

  private static final Pattern FULL =
      Pattern.compile("满分|五星好?评?|(?:一?百|100) ?分|full marks|top marks|100 ?%|five stars?");

  private static final int BEST = 5;
  private static final int TEN = 10;

  private Opinion() {}

  static Optional<Answer> of(String clause) {
    if (FULL.matcher(clause).matches()) {
      return Optional.of(new Answer.Score(BEST));
    }
    Matcher digit = DIGIT.matcher(clause);
    if (digit.matches()) {
      return Optional.of(new Answer.Digit(value(digit.group("digit"))));
    }
    int english = ENGLISH.indexOf(clause);
    if (english >= 0) {
      return Optional.of(new Answer.Digit(english + 1));
    }
    Matcher stars = STARS.matcher(clause);
    if (stars.matches()) {
      return Optional.of(new Answer.Score(Math.max(1, value(stars.group("score")))));
    }
    Matcher ten = OF_TEN.matcher(clause);
    return ten.matches() ? outOfTen(Integer.parseInt(ten.group("score"))) : word(clause);
  }

  private static Optional<Answer> outOfTen(int points) {
    return points > TEN
        ? Optional.empty()
        : Optional.of(new Answer.Score(Math.max(1, (points + 1) / 2)));
  }

  private static Optional<Answer> word(String clause) {
    for (int score = BEST; score >= 1; score--) {
      if (SetPhrases.matches("score " + score, clause)) {
        return Optional.of(new Answer.Score(score));
      }
    }
    return Optional.empty();
  }

  private static int value(String written) {
    int han = "零一二三四五六七八九".indexOf(written);
    return han >= 0 ? han : written.equals("两") ? 2 : Integer.parseInt(written);
  }
}
