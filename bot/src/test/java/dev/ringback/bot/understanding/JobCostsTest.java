package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobCostsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "材料120 人工80 | MATERIAL 120, LABOUR 80 |",
        "換了閥芯,材料費:120元,人工費80.50塊 | MATERIAL 120, LABOUR 80.50 | 換了閥芯",
        "parts 120 labour 80 | MATERIAL 120, LABOUR 80 |",
        "New washer. Parts: £12.50, labor £40 and travel 10 | MATERIAL 12.50, LABOUR 40, OTHER 10 |"
            + " New washer",
        "材料120人工80,试过水 | MATERIAL 120, LABOUR 80 | 试过水",
        "上门费30 | OTHER 30 |",
      })
  void readsWhatItCostAndLeavesTheRest(String text, String items, String rest) {
    JobCosts costs = JobCosts.in(text);

    assertThat(
            costs.items().stream()
                .map(item -> item.sort() + " " + item.amount())
                .collect(Collectors.joining(", ")))
        .isEqualTo(items);
    assertThat(costs.rest()).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "材料2个",
        "换了材料 3米",
        "parts 2 of them",
        "needs parts 1/2 valve",
        "labour party 3",
        "another 20",
        "人工80小时",
        "材料1200000",
        "材料12.345"
      })
  void readsNoPriceInOtherFigures(String text) {
    assertThat(JobCosts.in(text).items()).isEmpty();
  }
}
