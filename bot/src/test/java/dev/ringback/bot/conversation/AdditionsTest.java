package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is said of a ticket afterwards: more words and photos, another time, a complaint.
class AdditionsTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Autowired Facts facts;

  @Test
  void addsWordsAndPhotosToTheTicketThatIsNamed() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    passes(Duration.ofHours(3));
    String number = wang.ticket().number().toString();
    wang.says(number + " 现在水龙头漏得更厉害了").hears("已补充到" + number);
    wang.shows(number).hears(number);
    assertThat(wang.tickets()).hasSize(1);
    assertThat(tickets.history(wang.ticket().id()))
        .extracting(HistoryEntry::action)
        .contains("note");
  }

  @Test
  void passesOnTheWishForAnotherTime() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap is dripping, flat 302, Rose Court").hears("Got it").says("1");
    mary.hears("goes ahead");
    mary.says("can you come Friday after 3 instead?").hears("confirm the time");
    assertThat(facts.of(mary.ticket().id())).containsKey(Fact.VISIT);
    assertThat(jdbc.sql("select kind from task").query(String.class).list())
        .containsExactly("visit-wished");
    assertThat(mary.tickets()).hasSize(1);
  }

  @Test
  void asksWhichVisitIsMeant() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    wang.says("卧室的灯不亮了,3栋501").hears("已受理");
    passes(Duration.ofHours(3));
    wang.says("改到周六下午在家").hears("哪一单").says("2").hears("已记下");
    assertThat(facts.of(wang.tickets().getLast().id())).containsKey(Fact.VISIT);
  }

  @Test
  void linksAComplaintWithWhatItIsAbout() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理");
    String repair = wang.ticket().number().toString();
    passes(Duration.ofDays(2));
    wang.says("报修都两天了还没人来修,太拖拉了,我要投诉你们的服务").hears("投诉");
    assertThat(wang.ticket().kind()).isEqualTo(Kind.COMPLAINT);
    assertThat(facts.of(wang.ticket().id())).containsEntry(Fact.LINKED, repair);
    assertThat(facts.of(wang.tickets().getLast().id()))
        .containsEntry(Fact.LINKED, wang.ticket().number().toString());
    assertThat(tickets.history(wang.tickets().getLast().id()))
        .extracting(HistoryEntry::reason)
        .contains("complaint " + wang.ticket().number());
  }

  @Test
  void addsWhatIsAnnouncedAsOneThingMoreThoughItSoundsLikeAsking() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头一直滴水,3栋2单元501").hears("对吗").says("1").hears("就按这个办");
    wang.says("进度").hears("正在安排");
    wang.says("再加一句,水槽下面也湿了").hears("已补充", wang.number()).holds(1);
    wang.says("补充一下,水槽下面也湿了").hears("已补充", wang.number()).holds(1);
  }

  @Test
  void takesAQuestionForAnotherTimeAsTheWishItIs() {
    Person mary = owner(MARY);
    mary.says("the boiler has no hot water, flat 302, Rose Court").hears("Right?").says("1");
    mary.hears("goes ahead");
    mary.says("when will someone come?").hears("being arranged");
    mary.says("can it be thursday after 3 instead?").hears("Noted for", "thursday after 3");
    mary.says("can it be done today?").hears("being arranged");
  }
}
