package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.phrase.Segments;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever owners tell, however long, no reply outside emergencies takes more than two texts.
class BriefRepliesTest extends TalkTest {

  private static final List<String> FAULTS =
      List.of(
          "the kitchen tap drips",
          "the bedroom radiator is cold",
          "toilet blocked again",
          "the washing machine is broken",
          "卧室的灯不亮",
          "厨房水龙头滴水",
          "空调不制冷");

  private static final List<String> MORE =
      List.of(
          "and it has been like that since the plumber of last week tightened something below it",
          "which my neighbour across the landing says happened to her, too, twice this winter"
              + " alone",
          "从上个星期五晚上开始就一直这样,我们试过自己关总阀但是没有用,邻居家也是一样",
          "so that nobody in this household gets any sleep or can cook a proper meal for the"
              + " children");

  private static final List<String> PLACES =
      List.of(
          "Flat 302, Block 17, The Gardens at Old Waterworks Quarter Phase Two",
          "翠苑小区东区三期17栋2单元2302室",
          "Block 5 #12-34 Upper Bukit Timah Gardens Executive Condominium",
          "it is the house behind the second gate, past the playground, with the green shutters");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void fitsTwoTexts(long seed) {
    Random random = new Random(seed);
    passes(Duration.ofHours(random.nextInt(24)));
    Person owner = owner("+4477009001" + (10 + seed));
    for (int turn = 0; turn < 8; turn++) {
      owner.says(said(random));
      briefly(owner);
      if (random.nextInt(4) == 0 && !owner.tickets().isEmpty()) {
        moves(owner, random);
        briefly(owner);
      }
    }
  }

  private void moves(Person owner, Random random) {
    if (owner.ticket().step() == Step.OPENED) {
      if (owner.ticket().kind() == Kind.REPAIR && random.nextBoolean()) {
        done(owner);
      }
      passes(Duration.ofHours(random.nextInt(30)));
    }
  }

  private static String said(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "status";
      case 1 -> "1";
      case 2 -> "2";
      case 3 -> pick(PLACES, random);
      case 4 -> "cancel";
      case 5 -> "tomorrow afternoon after the school run would be by far the best time for all";
      case 6 -> "I want to complain about how long all of this takes";
      default ->
          random
                  .ints(random.nextInt(3), 0, MORE.size())
                  .mapToObj(MORE::get)
                  .collect(Collectors.joining(" ", pick(FAULTS, random) + " ", ", "))
              + (random.nextBoolean() ? pick(PLACES, random) : "");
    };
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private void briefly(Person owner) {
    boolean danger = owner.tickets().stream().anyMatch(one -> one.urgency() == Urgency.EMERGENCY);
    passes(Duration.ofSeconds(3));
    for (Parcel parcel : post.all(owner.address())) {
      if (!danger && parcel.purpose() != Purpose.SAFETY) {
        assertThat(Segments.count(parcel.text()).count()).as(parcel.text()).isLessThanOrEqualTo(2);
      }
    }
  }
}
