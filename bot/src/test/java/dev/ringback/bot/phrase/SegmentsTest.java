package dev.ringback.bot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.phrase.Segments.Encoding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

  @ParameterizedTest
  @CsvSource({"1,1", "160,1", "161,2", "306,2", "307,3"})
  void plainTextTakes160OrThen153(int length, int segments) {
    assertThat(Segments.count("a".repeat(length)))
        .isEqualTo(new Segments(segments, Encoding.GSM_7));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "70,1", "71,2", "134,2", "135,3"})
  void chineseTakes70OrThen67(int length, int segments) {
    assertThat(Segments.count("水".repeat(length)))
        .isEqualTo(new Segments(segments, Encoding.UCS_2));
  }

  @Test
  void oneCurlyQuoteMakesTheWholeTextDear() {
    assertThat(Segments.count("a".repeat(70) + "’")).isEqualTo(new Segments(2, Encoding.UCS_2));
  }

  @Test
  void euroAndBracketsCountTwice() {
    assertThat(Segments.count("€".repeat(80)).count()).isEqualTo(1);
    assertThat(Segments.count("€".repeat(81)).count()).isEqualTo(2);
  }

  @Test
  void noSegmentSplitsAnEscapedCharacter() {
    // 152 + an escaped one does not fit into 153
    String text = "a".repeat(152) + "€" + "a".repeat(151) + "b";
    assertThat(Segments.count(text).count()).isEqualTo(3);
  }

  @Test
  void noSegmentSplitsAnEmoji() {
    assertThat(Segments.count("水".repeat(66) + "🔥" + "水".repeat(66)).count()).isEqualTo(3);
  }

  @Test
  void nothingCostsNothing() {
    assertThat(Segments.count("").count()).isZero();
  }

  @Property
  void anyTextFitsIntoItsSegments(@ForAll String text) {
    Segments segments = Segments.count(text);
    int most = segments.encoding() == Encoding.UCS_2 ? 70 : 160;
    assertThat(text.length()).isLessThanOrEqualTo(segments.count() * most);
  }
}
