package dev.ringback.bot.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Silence;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.roll.ImportingRoll;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How many turns an owner needs to a ticket number and to a complete report; printed by the build.
class TurnsTakenTest extends TalkTest {

  private static final String KNOWN = "+86138000001";

  private static final List<String> REPORTS =
      List.of(
          "厨房水龙头滴水",
          "家里漏水了",
          "卧室的灯不亮了",
          "马桶堵了",
          "空调不制冷",
          "卫生间门锁坏了,打不开",
          "阳台窗户关不上",
          "my kitchen tap is dripping",
          "the bedroom light is out",
          "toilet is blocked",
          "aircon not cooling");

  @Autowired ImportingRoll importing;

  private record Count(int number, int complete) {}

  @Test
  void numberComesAtOnceAndReportsAreCompleteInFewTurns() {
    StringBuilder roll = new StringBuilder("site,building,unit,room,name,role,phone\n");
    for (int i = 0; i < REPORTS.size(); i++) {
      roll.append("翠湖花园,3栋,2单元,%d01,住户%d,owner,%s%02d%n".formatted(i + 1, i, KNOWN, i));
    }
    assertThat(importing.run(roll.toString().getBytes(UTF_8), ImportingRoll.Accept.ALL).imported())
        .isTrue();
    List<Count> known = new ArrayList<>();
    List<Count> unknown = new ArrayList<>();
    for (int i = 0; i < REPORTS.size(); i++) {
      known.add(report("%s%02d".formatted(KNOWN, i), REPORTS.get(i)));
      unknown.add(report("+86139000002%02d".formatted(i), REPORTS.get(i)));
    }
    System.out.printf(
        "owner's turns to a ticket number: %d; to a complete report, median: known %d, unknown"
            + " %d%n",
        known.stream().mapToInt(Count::number).max().orElseThrow(), median(known), median(unknown));
    assertThat(known).allMatch(count -> count.number() == 1);
    assertThat(unknown).allMatch(count -> count.number() == 1);
    assertThat(median(known)).isEqualTo(1);
    assertThat(unknown).allMatch(count -> count.complete() <= 3);
  }

  private static int median(List<Count> counts) {
    return counts.stream().map(Count::complete).sorted().toList().get(counts.size() / 2);
  }

  /// Answers whatever is asked, until nothing is missing: what is read back stands by silence.
  private Count report(String phone, String words) {
    Person person = owner(phone);
    person.says(words).next();
    int number = person.tickets().isEmpty() ? 2 : 1;
    int turns = 1;
    while (Silence.waits(person.conversation().stage()) && turns < 9) {
      person.says(answer(person.conversation().stage())).next();
      turns++;
    }
    return new Count(number, turns);
  }

  private static String answer(Stage stage) {
    return switch (stage) {
      case Stage.AskingPlace _ -> "5栋1单元302";
      case Stage.AskingSpot _ -> "厨房";
      case Stage.AskingDanger _, Stage.AskingMore _ -> "2";
      default -> "1";
    };
  }
}
