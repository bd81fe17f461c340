package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.triage.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a thread shows of a message is what the dialogue took it for, and not what triage guessed.
class HeardAsTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void showsABarePlaceAsNoEmergency() {
    Person mary = owner(MARY);
    mary.says("Flat 9, Oak House").hears("what is broken").holds(0);
    assertThat(urgencies(mary)).containsExactly(Urgency.LOW.code());
  }

  @Test
  void showsAGuessThatIsAskedBackAsNoEmergencyYet() {
    Person wang = owner(WANG);
    wang.says("厨房漏水,3栋2单元501").rest();
    wang.says("我妈家也漏了,在5栋").rest();
    assertThat(urgencies(wang)).doesNotContain(Urgency.EMERGENCY.code());
  }

  @Test
  void showsTheAnswerThatTellsOfDangerAsAnEmergency() {
    Person mary = owner(MARY);
    mary.says("what should I do if I smell gas?").hears("right now?").says("1").hears("URGENT");
    assertThat(urgencies(mary).getLast()).isEqualTo(Urgency.EMERGENCY.code());
  }

  @Test
  void showsAFalseAlarmAsNoEmergency() {
    Person wang = owner(WANG);
    wang.says("楼道里有烟,着火了,3栋501").hears("紧急").rest();
    wang.says("虚惊一场,没着火").rest();
    assertThat(urgencies(wang)).first().isEqualTo(Urgency.EMERGENCY.code());
    assertThat(urgencies(wang)).last().isNotEqualTo(Urgency.EMERGENCY.code());
  }

  /// Of what came in, oldest first.
  private List<String> urgencies(Person owner) {
    return messages.thread(owner.conversation().id(), null, 50).stream()
        .filter(message -> message.direction() == Message.Direction.IN)
        .map(Message::urgency)
        .toList();
  }
}
