package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Category;
import org.junit.jupiter.api.Test;

/// Remarks that are no report and no question after one, and what must not be taken for either.
class RemarkTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @Test
  void saysHonestlyThatItIsAMachine() {
    Person wang = owner(WANG);
    wang.says("你们是机器人吗").hears("自动助手", "转人工").rest();
    Person mary = owner(MARY);
    mary.says("the light in my hallway is broken, flat 302, Rose Court").next();
    mary.says("am I talking to a bot?").hears("automatic assistant", "AGENT");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void speaksTheLanguageThatIsWished() {
    Person mary = owner(MARY);
    mary.says("the light in my hallway is broken, flat 302, Rose Court").next();
    mary.rest();
    mary.says("谢谢,请用中文").hears("好的");
    mary.says("1").hears("按这个办");
    mary.says("in English please").hears("All right");
  }

  @Test
  void takesThePresenceOfSomebodyForNoPlace() {
    Person wang = owner(WANG);
    wang.says("家里漏水了").hears("在哪里").isAt(Stage.AskingPlace.class);
    wang.says("在").hears("还差地址").isAt(Stage.AskingPlace.class);
    wang.says("3栋501").hears("501");
  }

  @Test
  void keepsSinceWhenItHasBeenSo() {
    Person wang = owner(WANG);
    wang.says("卧室的暖气不热,3栋501").next();
    wang.says("1").next();
    wang.says("上周三开始的").hears("补充").hearsNothing();
    assertThat(factsOf(wang)).contains("上周三");
  }

  @Test
  void takesAnotherLeakForAReport() {
    Person mary = owner(MARY);
    mary.says("the front door lock is jammed, flat 302, Rose Court").next();
    mary.rest();
    mary.says("I smell gas in the kitchen").hears("URGENT").rest();
    mary.says("STOP the leak please").next();
    mary.holds(3);
    assertThat(mary.ticket().category())
        .isIn(Category.PLUMBING, Category.SEEPAGE, Category.DRAINAGE, Category.GENERAL);
  }

  @Test
  void keepsAnotherPersonsPhoneToRing() {
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").next();
    wang.says("王女士 13912345678").next();
    assertThat(factsOf(wang)).contains("13912345678");
  }

  @Test
  void saysWhoComesWhenAndNotWhenItIsDone() {
    for (int who = 2; who <= 5; who++) {
      owner("+861380000000" + who).says("厨房水管爆了,水一直往外喷,阳光花园" + who + "栋501").next();
    }
    Person mary = owner(MARY);
    mary.says("the toilet is blocked, flat 302, Rose Court").hearsWithout("jobs are open at once");
  }

  private String factsOf(Person person) {
    return String.join(
        "\n",
        jdbc.sql("select value from ticket_fact where ticket_id = :id")
            .param("id", person.ticket().id())
            .query(String.class)
            .list());
  }
}
