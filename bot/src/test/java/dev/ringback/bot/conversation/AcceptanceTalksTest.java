package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Is it fixed? Answered with yes, no, thanks, something else, or much later.
class AcceptanceTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void bringsTheWorkBackTwiceAndClosesItOnce() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap is dripping, flat 302, Rose Court").hears("Got it").says("1").next();
    done(mary);
    mary.hears("Is it fixed?")
        .says("no")
        .hears("back to work")
        .says("it still drips")
        .hears("Added");
    mary.has(Category.PLUMBING, Urgency.NORMAL, Step.REWORK);
    done(mary);
    mary.hears("Is it fixed?").says("thanks").hears("once more").isAt(Stage.AskingAcceptance.class);
    mary.says("not yet").hears("back to work");
    done(mary);
    mary.hears("Is it fixed?").says("yes thanks").hears("closed").isAt(Stage.Idle.class).holds(1);
    mary.has(Kind.REPAIR, "302").has(Category.PLUMBING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void reopensAfterABadScoreAndHearsWhyInOtherWords() {
    Person mary = owner(MARY);
    mary.says("the kitchen tap is dripping, flat 302, Rose Court").hears("Got it").says("1").next();
    done(mary);
    mary.hears("Is it fixed?").says("yes").hears("closed");
    passes(Duration.ofHours(25));
    mary.hears("How was").says("2").hears("What went wrong?").hears("李工 will contact you");
    mary.says("it started dripping again the same evening").hears("Noted").isAt(Stage.Idle.class);
    mary.says("when is someone coming?").hears("someone is named");
    done(mary);
    mary.hears("Is it fixed?").says("yes").hears("closed").holds(1).has(Kind.REPAIR, "302");
    mary.has(Category.PLUMBING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void tellsWhoComesAndThatTheyAreThere() {
    Person mary = owner(MARY);
    mary.says("the tap in the bathroom is dripping, flat 302, Rose Court").hears("Got it");
    mary.says("1").hears("goes ahead");
    colleague(
        "zhao", mary, new Request(Action.ASSIGN, "li", null, null, null, null, null, null, null));
    mary.hears("李工 will contact you")
        .says("can you come Friday after 3 instead?")
        .hears("Noted for");
    mary.says("no wait, Saturday morning is better").hears("Noted for");
    mary.says("who is coming?").hears(mary.number(), "someone is named");
    colleague("li", mary, Request.of(Action.ARRIVE));
    mary.hears("on site now");
    done(mary);
    mary.hears("Is it fixed?").says("yes").hears("closed").isAt(Stage.Idle.class).holds(1);
    mary.has(Kind.REPAIR, "302").has(Category.PLUMBING, Urgency.NORMAL, Step.CLOSED);
  }

  @Test
  void readsWordsOfAcceptance() {
    Person wang = owner(WANG);
    wang.says("空调不制冷,3栋501").hears("已受理").says("1").hears("按这个办");
    wang.says("师傅说要换零件,是吗").next();
    done(wang);
    wang.hears("修好了吗").says("收到").hears("再确认一下").isAt(Stage.AskingAcceptance.class);
    wang.says("现在制冷了,谢谢师傅").next();
    wang.says("进度").next();
    wang.holds(1).has(Kind.REPAIR, "501");
    assertThat(wang.ticket().category()).isEqualTo(Category.HVAC);
  }

  @Test
  void complainsInsteadOfAccepting() {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋501").hears("已受理").says("1").hears("按这个办");
    done(wang);
    wang.hears("修好了吗").says("修了等于没修").hears("重新安排").isAt(Stage.Idle.class);
    wang.has(Category.PLUMBING, Urgency.NORMAL, Step.REWORK);
    wang.says("我要投诉你们的师傅,态度恶劣").hears("您的投诉已收到").holds(2).has(Kind.COMPLAINT, "501");
    wang.says("进度").hears("哪一单", "1 C", "2 R").says("2").hears("水龙头").isAt(Stage.Idle.class);
    wang.hadBefore(1, Category.PLUMBING, Step.REWORK);
  }
}
