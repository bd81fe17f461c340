package dev.ringback.bot.conversation;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;

/// The place put right in the same breath as a danger: one ticket, at the right door.
class CorrectedDangerTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void raisesTheTicketWhosePlaceIsPutRight() {
    Person mary = owner(MARY);
    mary.says("the kitchen light flickers, flat 501, Rose Court").rest();
    mary.says("not 501, 502 - and now it is sparking").hears("URGENT", mary.number());
    mary.hears("Changed", "502").holds(1).has(Kind.REPAIR, "502");
    mary.has(Category.ELECTRICAL, Urgency.EMERGENCY, Step.OPENED);
    duty().hears("EMERGENCY", "502").hearsNothing();
  }

  @Test
  void sendsWhoeverIsOnTheWayToTheRightDoorOnce() {
    Person wang = owner(WANG);
    wang.says("插座冒火花,3栋501").hears("紧急").rest();
    duty().hears("紧急呼叫", "501").says("1").next();
    wang.rest();
    wang.says("不是501,是502,现在着火了").hears("走楼梯").hears("已改好", "502").holds(1);
    duty().hears("502");
    wang.has(Kind.REPAIR, "502");
  }

  @Test
  void opensAnotherTicketForADangerAtAnotherDoor() {
    Person wang = owner(WANG);
    wang.says("客厅的灯不亮了,3栋501").rest();
    wang.says("5栋602插座冒火花").hears("紧急").holds(2);
  }
}
