package dev.ringback.bot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the tap drips, and drips | 15 | the tap drips...
          the door squeaks.... all night | 19 | the door squeaks...
          the lamp (in the hall) is out | 11 | the lamp...
          the lamp - in the hall - is out | 11 | the lamp...
          厨房的水龙头,一直滴水 | 7 | 厨房的水龙头…
          厨房的水龙头。。。一直滴水 | 8 | 厨房的水龙头…
          门口的灯(楼道)不亮 | 5 | 门口的灯…
          """)
  void endsOnAWordWhereItIsCut(String words, int longest, String piece) {
    assertThat(Excerpt.of(words, longest)).isEqualTo(piece);
  }

  @Test
  void leavesWhatIsShortEnoughAsItIs() {
    assertThat(Excerpt.of("it squeaks!\nall night", 40)).isEqualTo("it squeaks! all night");
    assertThat(Excerpt.of("it is 50% worse than before", 9)).isEqualTo("it is 50%...");
  }
}
