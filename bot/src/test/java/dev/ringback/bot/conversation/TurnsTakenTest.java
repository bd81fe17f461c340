package dev.ringback.bot.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Silence;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.roll.ImportingRoll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
          "aircon not cooling",
          "水管有点漏",
          "墙上渗水了",
          "热水器没热水",
          "插座没电了",
          "油烟机不转",
          "卫生间地漏返味",
          "厨房下水道堵了,水下不去",
          "门铃坏了",
          "there's a leak",
          "damp patch in the spare room",
          "no hot water since this morning",
          "my front door lock is stiff",
          "the boiler keeps cutting out",
          "the window in the bedroom won't shut");

  @Autowired ImportingRoll importing;

  private record Count(String words, int number, int complete) {}

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
    List<Count> chats = new ArrayList<>();
    for (int i = 0; i < REPORTS.size(); i++) {
      known.add(report(owner("%s%02d".formatted(KNOWN, i)), REPORTS.get(i)));
      unknown.add(report(owner("+86139000002%02d".formatted(i)), REPORTS.get(i)));
      chats.add(report(chatter("55500%02d".formatted(i)), REPORTS.get(i)));
    }
    System.out.printf(
        "owner's turns to a ticket number: %d; to a complete report, median: known %d, unknown"
            + " %d, unknown in a chat %d; at most %d, %d, %d%n",
        Stream.of(known, unknown, chats)
            .flatMap(List::stream)
            .mapToInt(Count::number)
            .max()
            .orElseThrow(),
        median(known),
        median(unknown),
        median(chats),
        most(known),
        most(unknown),
        most(chats));
    assertThat(List.of(known, unknown, chats))
        .allSatisfy(counts -> assertThat(counts).allMatch(count -> count.number() == 1));
    assertThat(median(known)).isEqualTo(1);
    assertThat(unknown).allMatch(count -> count.complete() <= 3);
    assertThat(chats).allMatch(count -> count.complete() <= 3);
  }

  private static int median(List<Count> counts) {
    return counts.stream().map(Count::complete).sorted().toList().get(counts.size() / 2);
  }

  private static int most(List<Count> counts) {
    return counts.stream().mapToInt(Count::complete).max().orElseThrow();
  }

  /// Answers whatever is asked, until nothing is missing: what is read back stands by silence.
  private static Count report(Person person, String words) {
    person.says(words).next();
    int number = person.tickets().isEmpty() ? 2 : 1;
    int turns = 1;
    while (Silence.waits(person.conversation().stage()) && turns < 9) {
      Stage asked = person.conversation().stage();
      person.says(answer(asked)).next();
      // whether there is danger is no piece of the report
      turns += Silence.danger(asked) ? 0 : 1;
    }
    return new Count(words, number, turns);
  }

  private static String answer(Stage stage) {
    return switch (stage) {
      case Stage.AskingPlace _ -> "5栋1单元302";
      case Stage.AskingSpot _ -> "厨房";
      case Stage.AskingDanger _, Stage.AskingMore _ -> "2";
      case Stage.AskingPhone _ -> "13900000200";
      default -> "1";
    };
  }
}
