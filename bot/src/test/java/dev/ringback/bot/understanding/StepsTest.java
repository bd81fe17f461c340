package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No pattern takes more steps than a message's length allows, whatever is written: steps are the
/// characters looked at.
class StepsTest {

  /// Long enough for a pattern that is worse than linear to show, and the longest clause that is
  /// read as an answer.
  private static final int LONG_TEXT = 800;

  private static final int LONGEST_CLAUSE = 60;
  private static final long STEPS_PER_CHARACTER = 3000;
  private static final String PACKAGE = "dev/ringback/bot/understanding";

  record Named(String name, Pattern pattern, boolean ofClauses) {}

  @Test
  void findsPatternsToWatch() throws Exception {
    assertThat(patterns()).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1-",
        "1 ",
        "一",
        "十",
        "3栋",
        "不是",
        "是",
        "的",
        "厨房",
        "水龙头",
        "灯",
        "a",
        "a ",
        "Aa ",
        "flat ",
        "no ",
        "not ",
        "still ",
        "thanks ",
        "the ",
        "when ",
        "any ",
        "please ",
        ".",
        "-",
        "#",
        "号",
        "路",
        "苑",
        "小区",
        "查",
        "什么时候",
        "取消",
        "嗯",
        "人",
        "了",
        "王",
        "上",
        "周一",
        "9-",
        "at 9 ",
        "for 3 days ",
        "kitchen ",
        "my name is ",
        "call ",
        "14 Elm ",
        "Rose ",
        "R1",
        "零",
        "约",
        "修",
        "谢谢",
        "我",
        "转人工",
        "好"
      })
  void staysLinearOnRepetition(String piece) throws Exception {
    for (Named named : patterns()) {
      int length = named.ofClauses() ? LONGEST_CLAUSE : LONG_TEXT;
      Counted text = new Counted((piece.repeat(length / piece.length() + 1)).substring(0, length));
      var matcher = named.pattern().matcher(text);
      while (matcher.find()) {
        // every match is wanted by somebody
      }
      assertThat(text.steps[0])
          .as("%s on %s", named.name(), piece)
          .isLessThan(STEPS_PER_CHARACTER * length);
    }
  }

  @Test
  void readsNoFurtherThanItsLimit() {
    String place = "3栋2单元501 ";
    assertThat(Reader.read(place + "水".repeat(100_000)).place().room()).isEqualTo("501");
    assertThat(Reader.read("水".repeat(100_000) + place).place().room()).isNull();
  }

  private static List<Named> patterns() throws IOException, URISyntaxException {
    Path root = Path.of(Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Named> patterns = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
      files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
          .forEach(name -> collect(name, patterns));
    }
    return patterns;
  }

  private static void collect(String file, List<Named> patterns) {
    try {
      Class<?> type = Class.forName(file.replace(".class", "").replace('/', '.'));
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          String name = type.getSimpleName() + "." + field.getName();
          boolean ofClauses = file.contains("/answer/") && !name.startsWith("WholeAnswers");
          of(field.get(null)).forEach(found -> patterns.add(new Named(name, found, ofClauses)));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Pattern> of(Object value) {
    return switch (value) {
      case Pattern pattern -> Stream.of(pattern);
      case Collection<?> values -> values.stream().flatMap(StepsTest::of);
      case Map<?, ?> map -> map.values().stream().flatMap(StepsTest::of);
      case null, default -> Stream.empty();
    };
  }

  /// Text that counts how often it is looked at.
  private record Counted(String text, long[] steps) implements CharSequence {

    Counted(String text) {
      this(text, new long[1]);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
