package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An agent in the thread.
class TakeoverTest extends TalkTest {

  private static final String WANG = "+8613800000001";

  @Autowired Holders holders;
  @Autowired Paging paging;

  @Test
  void theSecondAgentIsRefusedAndToldWhoHasIt() {
    Person wang = owner(WANG);
    wang.says("你好").hears("您好");
    long id = wang.conversation().id();
    takeover.take(id, "zhao");

    assertThat(takeover.take(id, "li")).isEqualTo(new Takeover.Result.HeldBy("zhao"));
    assertThat(takeover.release(id, "li")).isEqualTo(new Takeover.Result.HeldBy("zhao"));
    assertThat(holders.of(id, 9)).extracting(Holders.Held::login).containsExactly("zhao");

    passes(Duration.ofMinutes(16));
    takeover.take(id, "li");
    assertThat(holders.of(id, 9)).extracting(Holders.Held::how).containsExactly(null, "expired");
  }

  @Test
  void wordsThatTheBotHadNotSentYetAreWithdrawn() {
    Person wang = owner(WANG);
    wang.says("你们几点上班");
    takeover.take(wang.conversation().id(), "zhao");
    wang.hearsNothing();
  }

  @Test
  void safetyThatWasNotSentYetGoesOutAllTheSame() {
    Person wang = owner(WANG);
    inbox.take(wang.arrival(Arrival.Sort.TEXT, "厨房有很浓的煤气味,3栋501", "GAS1", List.of()));
    takeover.take(wang.conversation().id(), "zhao");
    dispatcher.sendDue();
    wang.hears("紧急", "119");
    duty().hears("紧急呼叫", "501");
  }

  @Test
  void aSecondAgentsWordsAreRefusedWhileTheFirstHasTheThread() {
    Person wang = owner(WANG);
    wang.says("你好").hears("您好");
    long id = wang.conversation().id();
    takeover.write(id, "zhao", "您好,我是赵敏");
    dispatcher.sendDue();
    wang.hears("赵敏");

    assertThat(takeover.write(id, "li", "我也来说一句")).isEqualTo(new Takeover.Result.HeldBy("zhao"));
    dispatcher.sendDue();
    wang.hearsNothing();
    assertThat(messages.thread(id, null, 9)).noneMatch(said -> said.text().contains("我也来"));
  }

  @Test
  void theOwnerIsToldWhenTheThreadComesBackByItself() {
    Person wang = owner(WANG);
    wang.says("你好").hears("您好");
    takeover.take(wang.conversation().id(), "zhao");
    passes(Duration.ofMinutes(14));
    wang.hearsNothing();
    passes(Duration.ofMinutes(2));
    wang.hears("已离开").says("厨房的灯坏了,3栋501").hears("已受理");
  }

  @Test
  void whatWasSaidToTheAgentIsNotAskedAgain() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水").hears("在哪里").isAt(Stage.AskingPlace.class);
    long id = wang.conversation().id();
    takeover.take(id, "zhao");
    wang.says("我家在3栋501").hearsNothing();
    assertThat(wang.ticket().place().room()).isEqualTo("501");
    takeover.release(id, "zhao");
    wang.hears("结束").isAt(Stage.Idle.class);
  }

  @Test
  void whatIsStillMissingIsAskedAgain() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水").hears("在哪里");
    long id = wang.conversation().id();
    takeover.take(id, "zhao");
    takeover.release(id, "zhao");
    wang.hears("结束", "在哪里").isAt(Stage.AskingPlace.class);
  }

  @Test
  void whatNoDatabaseTakesIsLeftOutOfAnAgentsWords() {
    Person wang = owner(WANG);
    wang.says("你好").hears("您好");
    takeover.write(wang.conversation().id(), "zhao", "您好\0,我是赵敏");
    dispatcher.sendDue();
    wang.hears("您好,我是赵敏");
    assertThat(takeover.write(wang.conversation().id(), "zhao", "\0"))
        .isEqualTo(new Takeover.Result.NothingSaid());
  }

  @Test
  void theFirstColleagueToAnswerStaysResponsibleUntilAHandover() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    long id = wang.conversation().id();
    takeover.write(id, "zhao", "您好,我来安排");
    assertThat(wang.ticket().firstContact()).isEqualTo("zhao");

    takeover.release(id, "zhao");
    takeover.write(id, "li", "师傅在路上");
    colleague("li", wang, Request.of(Action.ACKNOWLEDGE));
    assertThat(wang.ticket().firstContact()).isEqualTo("zhao");

    colleague(
        "zhao", wang, new Request(Action.HANDOVER, "li", null, "下班", null, null, null, null, null));
    assertThat(wang.ticket().firstContact()).isEqualTo("li");
    assertThat(wang.ticket().assignee()).isNull();
    assertThat(tickets.history(wang.ticket().id()))
        .extracting(HistoryEntry::action, HistoryEntry::reason)
        .contains(org.assertj.core.api.Assertions.tuple("handover", "zhao → li: 下班"));
  }

  @Test
  void whoAcknowledgesAnEmergencyHasIt() {
    Person wang = owner(WANG);
    wang.says("厨房有很浓的煤气味,3栋501").hears("紧急");
    duty().hears("紧急呼叫");
    assertThat(paging.ringing()).hasSize(1);

    colleague("zhao", wang, Request.of(Action.ACKNOWLEDGE));
    assertThat(paging.ringing()).isEmpty();
    passes(Duration.ofMinutes(10));
    duty().hearsNothing();
    assertThat(tickets.history(wang.ticket().id()))
        .extracting(HistoryEntry::action)
        .contains("page_accepted");
  }

  @Test
  void aYesToTheQuestionAfterDangerRaisesItAlsoWhileAnAgentHasTheThread() {
    Person wang = owner(WANG);
    wang.says("插座坏了,3栋501").next();
    wang.isAt(Stage.AskingDanger.class);
    takeover.take(wang.conversation().id(), "zhao");
    wang.says("1");
    assertThat(wang.ticket().emergency()).isTrue();
    duty().hears("紧急呼叫");
  }

  @Test
  void aSurveyWaitsUntilTheAgentHasFinished() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.hears("修好了吗").says("1").hears("已结单");
    passes(Duration.ofHours(23).plusMinutes(50));
    takeover.take(wang.conversation().id(), "zhao");
    passes(Duration.ofMinutes(12));
    wang.hearsNothing();
    passes(Duration.ofMinutes(10));
    wang.next();
    assertThat(wang.conversation().stage()).isInstanceOf(Stage.AskingScore.class);
  }
}
