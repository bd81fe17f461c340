package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// An agent who takes a thread before the bot's first answer has left: the number and what is
/// promised reach the owner all the same, nothing else of the bot's does.
class TakenEarlyTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void theNumberComesFirstThoughAnAgentWasFaster() {
    Person wang = owner(WANG);
    writes(wang, "卫生间的水龙头一直滴水", "E1");
    String number = wang.number();
    takeover.take(wang.conversation().id(), "zhao");
    takeover.write(wang.conversation().id(), "zhao", "您好,我是赵敏,请问是哪一户?");
    dispatcher.sendDue();
    assertThat(wang.next()).contains("已受理", number, "联系您").doesNotContain("在哪里", "1 对");
    wang.hears("赵敏").says("3栋501").hearsNothing();
  }

  @Test
  void itComesBeforeTheAgentsWordsAlsoWhereWritingIsTaking() {
    Person mary = owner(MARY);
    writes(mary, "the kitchen tap is dripping", "E1");
    takeover.write(mary.conversation().id(), "zhao", "Hello, this is Zhao Min.");
    takeover.write(mary.conversation().id(), "zhao", "One moment please.");
    dispatcher.sendDue();
    assertThat(mary.next()).contains(mary.number(), "contact you").doesNotContain("Where");
    mary.hears("Zhao Min").hears("One moment").hearsNothing();
  }

  @Test
  void whoHasHeardTheNumberIsNotToldAgain() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水").hears("已受理", "在哪里");
    writes(wang, "进度", "E2");
    takeover.take(wang.conversation().id(), "zhao");
    dispatcher.sendDue();
    wang.hearsNothing();
  }

  @Test
  void everyNumberOfSeveralIsTold() {
    Person wang = owner(WANG);
    writes(wang, "卫生间的水龙头一直滴水,3栋501", "E1");
    String first = wang.number();
    writes(wang, "另外楼道的灯也不亮了", "E2");
    takeover.take(wang.conversation().id(), "zhao");
    dispatcher.sendDue();
    String told = wang.next();
    assertThat(told).contains(first);
    assertThat(tickets.liveOf(wang.conversation().id()))
        .allSatisfy(ticket -> assertThat(told).contains(ticket.number().toString()));
    wang.hearsNothing();
  }

  @Test
  void whoNeverHeardWhoWeAreHearsItLater() {
    Person wang = owner(WANG);
    writes(wang, "你好", "E1");
    takeover.take(wang.conversation().id(), "zhao");
    dispatcher.sendDue();
    wang.hearsNothing();
    takeover.release(wang.conversation().id(), "zhao");
    assertThat(wang.next()).contains("已结束", "不要回访");
  }

  /// Nothing leaves yet.
  private void writes(Person person, String text, String vendorId) {
    inbox.take(person.arrival(Arrival.Sort.TEXT, text, vendorId, List.of()));
  }
}
