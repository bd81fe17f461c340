package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.incident.Incident;
import dev.ringback.core.incident.Incidents;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One house, one fault, and many who write of it each in their own way.
class ManyReportersTalksTest extends TalkTest {

  @Autowired Incidents incidents;

  @Test
  void joinsWhoWritesFromOneHouseWithoutABlock() {
    Person first = owner("+447700900071");
    first.says("no water in Kestrel House").hears("Got it").rest();
    owner("+447700900072").says("Flat 3 Kestrel House, taps are dry").hears("Got it").rest();
    Person wondering = owner("+447700900073");
    wondering.says("has the water gone off for everyone in Kestrel House?").hears("Got it").rest();
    duty().hearsNothing();
    assertThat(incidents.current(9).getFirst().state()).isEqualTo(Incident.State.OFFERED);
    Person fourth = owner("+447700900074");
    fourth.says("we have no water and a newborn, flat 9 Kestrel House").hears("Got it").rest();
    assertThat(incidents.current(9).getFirst().state()).isEqualTo(Incident.State.OPEN);
    passes(Duration.ofSeconds(11));
    first.hears("Several neighbours", first.ticket().number().toString());
    fourth.hears("Several neighbours", fourth.ticket().number().toString());
    owner("+447700900075")
        .says("any news on the water at Kestrel House")
        .hears("several households")
        .holds(0);
    owner("+447700900076").says("no water in Heron House").hears("Got it").rest();
    assertThat(incidents.current(9)).hasSize(1);
    first.says("its back on").hears("1 ", "2 ").says("1").next();
    assertThat(fourth.ticket().step()).isEqualTo(dev.ringback.core.ticket.Step.OPENED);
  }

  @Test
  void tellsWhoAsksAfterTheLiftWhatIsKnownOfIt() {
    for (int i = 1; i <= 4; i++) {
      owner("+861390000008" + i).says("8栋电梯坏了,停在一楼不动").hears("已受理").rest();
    }
    assertThat(incidents.current(9).getFirst().state()).isEqualTo(Incident.State.OPEN);
    owner("+8613900000086").says("请问8栋电梯什么时候修好").hears("8栋", "预计").holds(0);
    Person wang = owner("+8613900000087");
    wang.says("11栋停电了吗").hears("已受理").holds(1);
    wang.rest();
    wang.says("整栋都停了").next();
    wang.says("来电了").hears("那就好", "1 ").holds(1);
  }
}
