package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.config.BadConfig;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final Corpus SHIPPED = Corpus.shipped();

  @Test
  void isCleanAndLargeEnough() {
    CorpusCheck check = CorpusCheck.of(SHIPPED);
    check.refuse();
    assertThat(SHIPPED.examples()).hasSizeGreaterThan(6000);
    assertThat(SHIPPED.examples().stream().filter(e -> e.tags().contains("negative")).count())
        .isGreaterThan(800);
  }

  @Test
  void namesTheLineOfAnUnknownLabel() {
    assertThatThrownBy(
            () -> CorpusFile.read("own.en.txt", "repair gas low\thello\nrepair roof low\tx"))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("own.en.txt:2");
  }

  @Test
  void refusesTwinsThatContradictEachOther() {
    assertThatThrownBy(
            () -> with("repair gas low\tHello there", "repair gas urgent\thello, there").refuse())
        .hasMessageContaining("contradicts");
  }

  @Test
  void refusesAMessageThatIsThereTwice() {
    assertThatThrownBy(() -> with("repair gas low\t沒有水", "repair gas low\t没有水！").refuse())
        .hasMessageContaining("repeats");
  }

  @Test
  void seesNearTwins() {
    assertThat(
            with(
                    "repair gas low\tthe tap in my kitchen drips all day and night",
                    "repair gas low\tthe tap in our kitchen drips all day and night")
                .twins())
        .hasSize(1);
  }

  private static CorpusCheck with(String... lines) {
    List<Example> examples = new ArrayList<>();
    for (String line : lines) {
      examples.addAll(CorpusFile.read("own.en.txt", line));
    }
    return CorpusCheck.of(new Corpus(examples));
  }
}
