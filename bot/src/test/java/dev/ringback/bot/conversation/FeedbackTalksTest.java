package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.Regular;
import dev.ringback.core.redress.Failures;
import dev.ringback.core.redress.Mending;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What owners hear after all is done: the record of a call, what was improved, and questions after
/// rain, before a warranty ends, and from time to time (T17, T22 to T25).
class FeedbackTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Autowired Callbacks callbacks;
  @Autowired CallingBack calling;
  @Autowired Regular regular;
  @Autowired Mending mending;
  @Autowired Failures failures;

  @Test
  void readsTheRecordOfACallBackForTheOwnerToPutRight() {
    Person wang = closed(owner(WANG), "卧室的灯不亮了,3栋501", "已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗");
    calling.result(
        callback(wang),
        new CallResult("phone", CallResult.Outcome.REACHED, 4, "灯亮了,师傅很客气"),
        "zhao");
    passes(Duration.ofSeconds(3));
    wang.hears(wang.number(), "灯亮了,师傅很客气", "请直接回复");
  }

  @Test
  void tellsWhatABadAnswerHasChanged() {
    Person mary = closed(owner(MARY), "the bedroom light is out, flat 302", "closed");
    passes(Duration.ofHours(25));
    mary.hears("How was").says("1").hears("sorry", "went wrong").next();
    mary.says("he never called before he came").next();
    long failure = failures.open(9).getFirst().id();
    mending.analyse(failure, "no call", "everybody rings half an hour before", "zhao");
    passes(Duration.ofSeconds(3));
    mary.hears(mary.number(), "everybody rings half an hour before", "what you think");
    assertThat(jdbc.sql("select thanked_at from callback_failure").query(Object.class).single())
        .isNotNull();
    mending.analyse(failure, "the number was lost", "everybody rings half an hour before", "zhao");
    passes(Duration.ofSeconds(3));
    mary.hearsNothing();
    mary.says("that sounds good, thank you").next();
    mary.holds(1);
  }

  @ParameterizedTest
  @CsvSource({"that is a good idea,0", "no that does not help me,1"})
  void hearsWhatOwnersThinkOfWhatWasChanged(String view, int tasks) {
    Person mary = closed(owner(MARY), "the bedroom light is out, flat 302", "closed");
    passes(Duration.ofHours(25));
    mary.hears("How was").says("1").hears("sorry", "went wrong").next();
    mary.says("no").rest();
    mending.analyse(failures.open(9).getFirst().id(), "no call", "everybody rings before", "zhao");
    passes(Duration.ofSeconds(3));
    mary.hears("everybody rings before").isAt(Stage.HearingBack.class);
    mary.says(view).hears("Noted").holds(1).isAt(Stage.Idle.class);

    assertThat(
            jdbc.sql("select count(*) from task where kind = 'callback-reply'")
                .query(Integer.class)
                .single())
        .isEqualTo(tasks);
  }

  @Test
  void asksAfterTheRainWhetherItIsDryAndOpensItAgainIfNot() {
    Person wang = closed(owner(WANG), "客厅天花板渗水,3栋501", "已结单");
    passes(Duration.ofHours(25));
    wang.hears("您满意吗").says("5").hears("谢谢").says("没有了").next();
    jdbc.sql("delete from callback where state = 'due'").update();
    assertThat(regular.rained(null)).isEqualTo(1);
    passes(Duration.ofDays(8));
    wang.hears("雨", wang.number()).says("又漏了").next();
    assertThat(wang.ticket().step()).isNotEqualTo(Step.CLOSED);
  }

  @Test
  void asksBeforeTheWarrantyOfAHomeEnds() {
    Person mary = closed(owner(MARY), "the bedroom light is out, flat 302", "closed");
    asked(mary, "warranty");
    mary.hears("warranty", mary.number(), "5 very satisfied").says("4").hears("Thank you");
    mary.says("the hall ceiling has a crack too, flat 302").next();
  }

  @Test
  void asksFromTimeToTimeHowTheHomeIs() {
    Person wang = closed(owner(WANG), "卧室的灯不亮了,3栋501", "已结单");
    asked(wang, "periodic");
    wang.isAt(Stage.AskingScore.class).hears("住得还好吗", wang.number()).says("5").hears("谢谢");
  }

  private Person closed(Person owner, String report, String closing) {
    owner.says(report).next();
    owner.says("1").next();
    done(owner);
    owner.next();
    owner.says("1").hears(closing);
    return owner;
  }

  /// The callback that waits is of this sort.
  private void asked(Person owner, String purpose) {
    jdbc.sql("update callback set purpose = :purpose where ticket_id = :id and state = 'due'")
        .param("purpose", purpose)
        .param("id", owner.ticket().id())
        .update();
    passes(Duration.ofHours(25));
  }

  private long callback(Person owner) {
    return callbacks.of(owner.ticket().id()).getLast().id();
  }
}
