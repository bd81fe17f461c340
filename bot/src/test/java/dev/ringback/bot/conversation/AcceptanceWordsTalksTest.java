package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two repairs accepted at once, one that is broken again, and keywords in between.
class AcceptanceWordsTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @ParameterizedTest
  @ValueSource(strings = {"都好了", "都修好了,谢谢", "两个都好了"})
  void closesBothWhenAllIsFixed(String words) {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").next();
    wang.says("楼道的灯不亮了,5栋2单元").next();
    bothDone(wang);
    wang.says(words).hears("结单", wang.number()).isAt(Stage.Idle.class);

    assertThat(wang.tickets()).extracting(Ticket::step).containsOnly(Step.CLOSED);
  }

  @Test
  void asksWhichIsMendedWhereTwoWait() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").next();
    wang.says("楼道的灯不亮了,5栋2单元").next();
    bothDone(wang);
    wang.says("修好了,谢谢师傅").hears("哪一单");
    assertThat(wang.tickets()).extracting(Ticket::step).containsOnly(Step.RESOLVED);

    wang.says("1").hears("结单");
    assertThat(wang.tickets()).extracting(Ticket::step).contains(Step.CLOSED, Step.RESOLVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all fixed", "both are fixed, thanks", "yes, everything is working"})
  void closesBothInEnglish(String words) {
    Person mary = owner(MARY);
    mary.says("the bathroom tap is dripping, flat 302, Rose Court").next();
    mary.says("1").next();
    mary.says("the hall lamp is out").next();
    mary.says("1").next();
    bothDone(mary);
    mary.says(words).hears("closed").isAt(Stage.Idle.class);

    assertThat(mary.tickets()).extracting(Ticket::step).containsOnly(Step.CLOSED);
  }

  @Test
  void reopensWhatDripsAgainAfterClosing() {
    Person mary = owner(MARY);
    mary.says("the bathroom tap is dripping, flat 302, Rose Court").next();
    mary.says("1").next();
    done(mary);
    mary.hears("Is it fixed?").says("1").hears("closed");
    mary.says("come back please it drips again").hears("back to work", mary.number()).holds(1);

    assertThat(mary.ticket().state().ended()).isFalse();
  }

  @Test
  void opensAnotherTicketWhereSomethingElseIsBroken() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").next();
    wang.says("1").next();
    done(wang);
    wang.hears("修好了吗").says("1").hears("结单");
    wang.says("楼道的灯又坏了").hears("已受理").holds(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"退订", "T", "td"})
  void keepsQuestionAndLanguageBesideAKeyword(String keyword) {
    Person mary = chatter("700");
    mary.says("the bathroom tap is dripping, flat 302, Rose Court").next();
    mary.says("0").next();
    mary.says("1").next();
    mary.says("please cancel my request").hears("1").isAt(Stage.ConfirmingCancel.class);
    mary.says(keyword).hears("1 ").isAt(Stage.ConfirmingCancel.class);
    assertThat(mary.lastHeard().text()).doesNotContainPattern("\\p{IsHan}");
    mary.says("2").next();

    assertThat(mary.ticket().state().ended()).isFalse();
  }

  private void bothDone(Person owner) {
    for (Ticket ticket : owner.tickets()) {
      acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
    }
    dispatcher.sendDue();
    owner.next();
    owner.next();
    owner.isAt(Stage.AskingAcceptance.class);
  }
}
