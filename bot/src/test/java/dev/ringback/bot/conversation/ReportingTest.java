package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A report with only what is missing asked for, and the record read back.
class ReportingTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  /// An address that nobody can ring.
  private static final String CHAT = "chat-77";

  private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-06T14:00:00Z");

  @Autowired Facts facts;

  @Test
  void asksOnePieceAfterTheOtherAndReadsBack() {
    Person wang = owner(WANG);
    wang.says("家里漏水了").hears("已受理", "在哪里").isAt(Stage.AskingPlace.class);
    wang.says("3栋2单元501").hears("3栋2单元501室", "具体在哪个位置").isAt(Stage.AskingSpot.class);
    wang.says("阳台角落").hears("3栋2单元501室阳台", "前联系您", "1 无误", "关上");
    wang.isAt(Stage.Confirming.class).says("1").hears("按这个办").isAt(Stage.Idle.class);
    assertThat(wang.tickets()).hasSize(1);
  }

  @Test
  void writesDownAllThatWasSaidAndAsksForNoneOfIt() {
    Person mary = owner(CHAT);
    mary.says(
            "kitchen tap has been dripping since yesterday, flat 302, Rose Court. My name is Mary"
                + " Jones, +44 7911 123456, I am home after 6pm")
        .hears("Got it", "302", "1 yes");
    Ticket ticket = mary.ticket();
    assertThat(ticket.reporter().phone()).isEqualTo("+447911123456");
    assertThat(ticket.reporter().name()).contains("Mary");
    assertThat(facts.of(ticket.id())).containsKeys(Fact.PART, Fact.BEGAN, Fact.AT_HOME);
    mary.says("yes").hears("goes ahead");
  }

  @Test
  void asksForANumberWhereNoneIsKnownAndTakesNoForAnAnswer() {
    Person chat = owner(CHAT);
    chat.says("厨房水龙头滴水").hears("在哪里").says("5栋302").hears("电话", "回0");
    chat.isAt(Stage.AskingPhone.class).says("0").hears("5栋302室", "1 无误");
    chat.says("马桶堵了").hears("已受理", "电话").says("13911112222").hears("1 无误");
    assertThat(chat.ticket().reporter().phone()).isEqualTo("+8613911112222");
  }

  @Test
  void asksForTheNumberInDangerAfterThePlaceAndPassesItOn() {
    Person chat = owner(CHAT);
    chat.says("厨房水管爆了,水一直往外喷").hears("紧急").hears("在哪里");
    duty().hears("紧急呼叫", CHAT);
    chat.says("3栋501").hears("3栋501室", "电话");
    duty().hears("地点补充");
    chat.says("13911112222").hears("地址记下了");
    duty().hears("联系电话", "+8613911112222");
  }

  @Test
  void quotesTheMessageThatMadeItAnEmergencyToThePersonOnDuty() {
    Person wang = owner(WANG);
    wang.says("厨房水管滴水,3栋2单元501").hears("已受理");
    wang.says("水管爆了,水一直往外喷").hears("紧急");
    duty().hears("紧急呼叫", "水管爆了,水一直往外喷");
    assertThat(wang.tickets()).hasSize(1);
  }

  @Test
  void takesNameNumberAndTimeAlongWithThePlace() {
    Person chat = owner(CHAT);
    chat.says("厨房水龙头滴水").hears("在哪里");
    chat.says("3栋2单元501,我姓王,电话13911112222,晚上七点以后在家").hears("3栋2单元501室", "1 无误");
    assertThat(chat.ticket().reporter().phone()).isEqualTo("+8613911112222");
    assertThat(facts.of(chat.ticket().id())).containsKey(Fact.AT_HOME);
  }

  @Test
  void asksForAPhotoOfWhatIsJudgedByEye() {
    Person wang = owner(WANG);
    wang.says("客厅墙上有一条裂缝,3栋501").hears("照片", "裂缝近景", "1 对");
    wang.shows("").hears("已补充", wang.ticket().number().toString());
    wang.shows("客厅天花板渗水发霉,3栋501").hearsWithout("照片");
  }

  @Test
  void saysHonestlyThatTheOfficeIsClosedAndCallsForWhatIsUrgent() {
    clock.set(FRIDAY_NIGHT);
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("现在已下班", "3月9日09:00");
    duty().hearsNothing();
    Person mary = owner(MARY);
    mary.says("no water at all in the whole flat, flat 302, Rose Court").hears("on call");
    assertThat(mary.ticket().urgency()).isEqualTo(Urgency.URGENT);
    duty().hears("ON CALL", "302").says("1").hears("归您处理");
    mary.hears("dealing with it");
  }

  @Test
  void wakesNobodyForWhatIsUrgentInOfficeHours() {
    Person mary = owner(MARY);
    mary.says("no water at all in the whole flat, flat 302, Rose Court").hears("Got it");
    duty().hearsNothing();
  }

  @Test
  void refersWhatIsNotOursInWriting() {
    Person wang = owner(WANG);
    wang.says("我家洗衣机坏了,转不动,3栋501").hears("不在我们的维修范围", "厂家售后");
    assertThat(wang.ticket().step()).isEqualTo(Step.REFERRED);
    passes(Duration.ofDays(3));
    wang.hearsNothing();
    wang.says("洗衣机冒烟着火了,3栋501").hears("紧急");
  }

  @Test
  void takesServicesAndSuggestionsAsKindsOfTheirOwn() {
    Person wang = owner(WANG);
    wang.says("想预约清洗空调,3栋501").hears("服务需求", "先报价");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.SERVICE);
    wang.says("建议小区多装几个充电桩").hears("谢谢您的建议");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.SUGGESTION);
  }

  @Test
  void changesWhateverIsWrongWithTheRecord() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("对吗").says("2").hears("哪里要改");
    wang.says("是客厅的灯,两盏都不亮").next();
    assertThat(jdbc.sql("select kind from task").query(String.class).list()).isNotNull();
    wang.says("进度").hears(wang.ticket().number().toString());
  }
}
