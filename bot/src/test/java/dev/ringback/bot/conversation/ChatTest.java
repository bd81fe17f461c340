package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.household.Identities;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Language;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a messenger has and a phone has not: buttons that stay, albums, edits, blocking.
class ChatTest extends TalkTest {

  private static final String MEI = "5550001";

  @Autowired Identities identities;

  @Test
  void anOldButtonAnswersTheQuestionItWasShownFor() {
    Person mei = chatter(MEI);
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    String leak = mei.ticket().number().toString();
    colleague("li", mei, Request.of(Action.RESOLVE));
    mei.hears("修好了吗", leak);
    Parcel old = mei.lastHeard();
    mei.says("楼道的灯不亮了,5栋2单元").hears("已受理");
    String light = mei.ticket().number().toString();
    colleague("li", mei, Request.of(Action.RESOLVE));
    mei.hears("修好了吗", light);
    Parcel later = mei.lastHeard();

    assertThat(mei.tapping(old, "1")).isEqualTo(Inbox.Taken.NEW);
    mei.hears(leak, "已结单").isAt(Stage.AskingAcceptance.class);
    assertThat(mei.ticket().step()).isEqualTo(Step.RESOLVED);
    assertThat(mei.tickets().getLast().step()).isEqualTo(Step.CLOSED);

    assertThat(mei.tapping(later, "2")).isEqualTo(Inbox.Taken.NEW);
    mei.hears(light, "重新安排").isAt(Stage.Idle.class);
    assertThat(mei.ticket().step()).isEqualTo(Step.REWORK);
  }

  @Test
  void aFirstStickerIsAnsweredInTheAppsLanguage() {
    Person mei = chatter(MEI);
    Arrival sticker = mei.arrival(Arrival.Sort.UNSUPPORTED, "", "ST1", List.of());
    inbox.take(sticker.from(Language.EN));
    mei.hears("Sorry, I cannot read that");
    mei.says("厨房的灯坏了").hears("已受理");
  }

  @Test
  void anOldReadBacksButtonConfirmsThatReportAndLeavesTheLaterQuestionOpen() {
    Person mei = chatter(MEI);
    mei.says("卧室的灯不亮了,3栋501").hears("已受理").says("0").hears("1 无误");
    Parcel readBack = mei.lastHeard();
    String light = mei.number();
    mei.says("楼道的门锁坏了,5栋2单元").next();
    Stage later = mei.conversation().stage();

    assertThat(mei.tapping(readBack, "1")).isEqualTo(Inbox.Taken.NEW);
    mei.hears(light, "按这个办");
    assertThat(mei.conversation().stage()).isEqualTo(later);
    mei.holds(2);
  }

  @Test
  void aTicketCalledOffMakesItsOldButtonsStale() {
    Person mei = chatter(MEI);
    mei.says("卧室的灯不亮了,3栋501").hears("已受理").says("0").hears("1 无误");
    Parcel readBack = mei.lastHeard();
    mei.says(mei.number() + " 取消").hears("确定不用", mei.number());
    mei.isAt(Stage.ConfirmingCancel.class).taps("1").hears("已取消");
    assertThat(mei.ticket().step()).isEqualTo(Step.CANCELLED);
    assertThat(mei.tapping(readBack, "1")).isEqualTo(Inbox.Taken.STALE);
    mei.hearsNothing();
  }

  @Test
  void aButtonOfASettledQuestionChangesNothing() {
    Person mei = chatter(MEI);
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    colleague("li", mei, Request.of(Action.RESOLVE));
    mei.hears("修好了吗");
    Parcel asked = mei.lastHeard();
    mei.says("1").hears("已结单");

    assertThat(mei.tapping(asked, "2")).isEqualTo(Inbox.Taken.STALE);
    mei.hearsNothing();
    assertThat(mei.ticket().step()).isEqualTo(Step.CLOSED);
  }

  @Test
  void anOldSurveysButtonIsNoAnswerToALaterQuestion() {
    Person mei = chatter(MEI);
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    colleague("li", mei, Request.of(Action.RESOLVE));
    mei.hears("修好了吗").taps("1").hears("已结单");
    passes(Duration.ofHours(25));
    mei.hears("您满意吗");
    Parcel survey = mei.lastHeard();
    mei.says("楼道的灯不亮了,5栋2单元").hears("已受理");
    colleague("li", mei, Request.of(Action.RESOLVE));
    mei.hears("修好了吗");

    mei.tapping(survey, "2");
    mei.hears("重新打开").isAt(Stage.AskingAcceptance.class);
    assertThat(mei.ticket().step()).isEqualTo(Step.RESOLVED);
    assertThat(mei.tickets().getLast().step()).isEqualTo(Step.ASSIGNED);
  }

  @Test
  void aButtonThatNobodyKnowsAnyMoreAnswersNothing() {
    Person mei = chatter(MEI);
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    colleague("li", mei, Request.of(Action.RESOLVE));
    mei.hears("修好了吗");
    for (long gone : List.of(0L, 999_999L)) {
      Arrival pressed = mei.arrival(Arrival.Sort.TEXT, "1", "OLD" + gone, List.of());
      assertThat(inbox.take(pressed.with(new Arrival.Marks(null, null, gone))))
          .isEqualTo(Inbox.Taken.STALE);
    }
    mei.hearsNothing().isAt(Stage.AskingAcceptance.class);
    assertThat(mei.ticket().step()).isEqualTo(Step.RESOLVED);
  }

  @Test
  void aPersonOnDutyAcceptsTheAlarmWhoseButtonIsPressed() {
    Person wang = owner("+8613800000001");
    Person mary = owner("+447700900001");
    wang.says("厨房有很浓的煤气味,3栋501");
    duty().hears("紧急呼叫");
    Person phone = duty();
    mary.says("sparks from the fuse box and a burning smell, flat 302");
    phone.hears("EMERGENCY");
    Parcel second = phone.lastHeard();

    assertThat(phone.tapping(second, "1")).isEqualTo(Inbox.Taken.NEW);
    phone.hears(mary.ticket().number().toString());
    assertThat(phone.tapping(second, "1")).isEqualTo(Inbox.Taken.STALE);
  }

  @Test
  void anAlbumIsOneMessageWithAllItsPictures() {
    Person mei = chatter(MEI);
    mei.showsAlbum("厨房水龙头漏水,3栋501", 3).hears("已受理").hearsNothing();

    assertThat(mei.tickets()).hasSize(1);
    assertThat(
            jdbc.sql(
                    "select count(*) from media f join ticket_message l on l.message_id ="
                        + " f.message_id where l.ticket_id = :id")
                .param("id", mei.ticket().id())
                .query(Long.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void anAlbumWithoutWordsGetsOneAnswer() {
    Person mei = chatter(MEI);
    mei.says("厨房水龙头漏水,3栋501").hears("已受理");
    mei.showsAlbum("", 4).hears("已补充").hearsNothing();
  }

  @Test
  void anEditThatMeansSomethingElseIsTakenUp() {
    Person mei = chatter(MEI);
    mei.writes("厨房水龙头漏水,3栋501", "m1").hears("已受理");
    mei.edits("m1", "厨房水龙头漏水,3栋502").hears("更新");

    assertThat(mei.tickets()).hasSize(1);
    assertThat(mei.ticket().place().room()).isEqualTo("502");
    mei.edits("m1", "卧室空调不制冷,3栋502").hears("更新");
    assertThat(mei.ticket().category()).isEqualTo(Category.HVAC);
  }

  @Test
  void anEditThatMeansTheSameIsOnlyRecorded() {
    Person mei = chatter(MEI);
    mei.writes("厨房水龙头漏水 3栋501", "m1").hears("已受理");
    mei.edits("m1", "厨房水龙头漏水,3栋501。").hearsNothing();

    assertThat(messages.thread(mei.conversation().id(), null, 9))
        .anyMatch(message -> message.text().endsWith("501。"));
  }

  @Test
  void anEditAfterOtherThingsHappenedGoesToAPerson() {
    Person mei = chatter(MEI);
    mei.writes("厨房水龙头漏水,3栋501", "m1").hears("已受理");
    mei.says("谢谢").next();
    mei.edits("m1", "厨房水龙头漏水,3栋502").hearsNothing();

    assertThat(mei.ticket().place().room()).isEqualTo("501");
    assertThat(tasks()).contains("edited");
    assertThat(tickets.history(mei.ticket().id()))
        .extracting(HistoryEntry::action)
        .contains("note");
  }

  @Test
  void dangerThatIsEditedInPages() {
    Person mei = chatter(MEI);
    mei.writes("厨房有点味道,3栋501", "m1").next();
    mei.edits("m1", "厨房有很浓的煤气味,3栋501");
    assertThat(mei.ticket().emergency()).isTrue();
    duty().hears("紧急呼叫");
  }

  @Test
  void wordsForABlockedChatGoToTheOwnersPhone() {
    Person mei = chatter(MEI);
    Person phone = owner("+8613800000001");
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    identities.prove(mei.address(), "+8613800000001");
    chats.blocking.add(mei.address());

    colleague("li", mei, Request.of(Action.RESOLVE));
    dispatcher.sendDue();
    phone.hears("修好了吗");
    assertThat(tasks()).isEmpty();
    assertThat(standing(mei.address())).isEqualTo("blocked");

    phone.says("1").hears("已结单");
    assertThat(mei.ticket().step()).isEqualTo(Step.CLOSED);
  }

  @Test
  void wordsThatFindNoOtherWayAreATask() {
    Person mei = chatter(MEI);
    mei.says("卫生间的水龙头一直滴水,5栋302").hears("已受理");
    chats.blocking.add(mei.address());
    colleague("li", mei, Request.of(Action.RESOLVE));
    dispatcher.sendDue();

    assertThat(tasks()).containsExactly("undeliverable");
  }

  private List<@Nullable String> tasks() {
    return jdbc.sql("select kind from task where done_at is null").query(String.class).list();
  }

  private String standing(Address address) {
    return jdbc.sql("select standing from address where channel = :channel and value = :value")
        .param("channel", address.channel())
        .param("value", address.value())
        .query(String.class)
        .single();
  }
}
