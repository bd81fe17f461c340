package dev.ringback.bot.conversation;

import dev.ringback.core.incident.DecidingIncident;
import dev.ringback.core.incident.Incidents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Neighbours who report nothing and ask when it is over.
class SharedFaultTalksTest extends TalkTest {

  @Autowired Incidents incidents;
  @Autowired DecidingIncident deciding;

  @Test
  void tellsANeighbourWhoAsksWhenTheWaterIsBackWhatIsKnown() {
    owner("+8613900000071").says("家里停水了,3栋501").next();
    owner("+8613900000072").says("停水了,3栋602").next();
    Person lin = owner("+8613900000077");
    lin.says("3栋几点来水?").hears("问题已收到").holds(1);
    deciding.open(incidents.current(9).getFirst().id(), "zhao");
    Person neighbour = owner("+8613900000078");
    neighbour.says("3栋几点来水?").hears("3栋", "多户", "预计").holds(0);
    deciding.tell(incidents.current(9).getFirst().id(), "水泵在修,下午三点来水", "zhao");
    neighbour.says("3号楼什么时候来水").hears("3栋", "多户", "下午三点来水").holds(0);
    owner("+8613900000079").says("7栋几点来水?").hearsWithout("多户").holds(1);
  }
}
