package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.AskingNow;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Two repairs asked about in one message, each answered on its own scale.
class SeveralSurveysTalkTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final List<Integer> FIVE_THREE = List.of(5, 3);

  @Autowired Callbacks callbacks;
  @Autowired AskingNow asking;

  @Test
  void asksWhichOfTwoSurveysADigitMeans() {
    Person wang = askedAboutBoth();

    wang.says("3").hears("哪一项", "水龙头", "灯").isAt(Stage.ChoosingSurvey.class);
    wang.says("灯").hears("谢谢", "水龙头");
    wang.says("5").hears("谢谢");

    assertThat(scores(wang)).containsExactly(3, 5);
  }

  @Test
  void asksWhichWhereSurveysAndAListOfTicketsArePending() {
    Person wang = askedAboutBoth();
    wang.says("卧室空调不制冷,5栋302").next();
    wang.says("大门的门锁打不开,5栋2单元").next();
    passes(Duration.ofHours(3));
    wang.says("取消报修").isAt(Stage.ChoosingTicket.class);
    wang.says("3");

    assertThat(scores(wang)).containsOnlyNulls();
    assertThat(wang.tickets()).noneMatch(ticket -> ticket.step() == Step.CANCELLED);
    assertThat(wang.conversation().stage()).isNotInstanceOf(Stage.Idle.class);
  }

  @Test
  void takesNumberAndScoreTogether() {
    Person wang = askedAboutBoth();
    wang.says(wang.tickets().getLast().number() + " 4");

    assertThat(scores(wang)).containsExactly(null, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 5分,2 3分", "1是5分,2是3分", "第一个5分,第二个3分", "1:5 2:3", "1 5 2 3", "2 3,1 5"})
  void takesScoresByTheirPlacesInTheListThatWasShown(String words) {
    Person wang = reportedBoth();
    passes(Duration.ofHours(25));
    List<Integer> places = places(wang.next());
    wang.says(words).next();

    assertThat(scores(wang))
        .containsExactlyElementsOf(
            places.equals(List.of(1, 2)) ? FIVE_THREE : FIVE_THREE.reversed());
  }

  @Test
  void listsThemInTheSameOrderWhenItAsksWhich() {
    Person wang = reportedBoth();
    passes(Duration.ofHours(25));
    List<Integer> places = places(wang.next());
    wang.says("3");

    assertThat(places(wang.next())).isEqualTo(places);
  }

  /// Of the lamp and of the tap.
  private static List<Integer> places(String shown) {
    boolean lampFirst = shown.indexOf("灯") < shown.indexOf("水龙头");
    return lampFirst ? List.of(1, 2) : List.of(2, 1);
  }

  @Test
  void takesOneScoreForAll() {
    Person wang = askedAboutBoth();
    wang.says("都是5");

    assertThat(scores(wang)).containsExactly(5, 5);
  }

  @Test
  void asksByThreeLevelsWhereBothHaveThose() {
    Person wang = reportedBoth();
    scales("S3", "S3");
    passes(Duration.ofHours(25));
    wang.hears("这几项", "都是3", "水龙头", "灯").says("都是3");

    assertThat(scores(wang)).containsExactly(5, 5);
  }

  @Test
  void asksByFiveLevelsWhereTheScalesDiffer() {
    Person wang = reportedBoth();
    scales("S3", "S2");
    passes(Duration.ofHours(25));
    wang.hears("这几项", "都是5").says("都是4");

    assertThat(scores(wang)).containsExactly(4, 4);
    assertThat(all(wang)).extracting(Callback::scale).containsOnly(Scale.S5);
  }

  @Test
  void takesADigitThatOneQuestionAloneOffersForThatOne() {
    Person wang = askedOneByOne();
    wang.says("5").next();

    assertThat(scores(wang)).containsExactly(5, null);
    wang.isAt(Stage.AskingLevel.class).says("3").hears("谢谢");
    assertThat(scores(wang)).containsExactly(5, 5);
  }

  @Test
  void readsADigitOnTheScaleOfTheOneThatIsMeant() {
    Person wang = askedOneByOne();
    wang.says("3").hears("哪一项", "水龙头", "灯").says("水龙头").next();

    assertThat(scores(wang)).containsExactly(null, 5);
  }

  @Test
  void takesAYesForAllWhereAllAreAskedByYesAndNo() {
    Person wang = reportedBoth();
    scales("S2", "S2");
    passes(Duration.ofHours(25));
    wang.hears("这几项", "都是1").says("是的");

    assertThat(scores(wang)).containsExactly(5, 5);
  }

  private Person askedAboutBoth() {
    Person wang = reportedBoth();
    passes(Duration.ofHours(25));
    return wang.hears("这几项", "水龙头", "灯").isAt(Stage.AskingScores.class);
  }

  /// A tap and a lamp, both done.
  private Person reportedBoth() {
    Person wang = owner(WANG);
    wang.says("卫生间的水龙头一直滴水,5栋302").next();
    wang.says("楼道的灯不亮了,5栋2单元").next();
    for (Ticket ticket : wang.tickets()) {
      acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
      acting.act(ticket.number(), Request.of(Action.ACCEPT), "li");
    }
    dispatcher.sendDue();
    return wang.hears("修好了吗").hears("结单").hears("修好了吗").hears("结单");
  }

  /// Of the tap's callback and the lamp's.
  private void scales(String tap, String lamp) {
    jdbc.sql(
            """
            update callback c set scale =
              case when t.description like '%水龙头%' then :tap else :lamp end
            from ticket t where t.id = c.ticket_id
            """)
        .param("tap", tap)
        .param("lamp", lamp)
        .update();
  }

  /// Of the tap by three levels, then of the lamp by five.
  private Person askedOneByOne() {
    Person wang = reportedBoth();
    scales("S3", "S5");
    all(wang).reversed().forEach(each -> asking.ask(each.id(), "moves out", "zhao"));
    dispatcher.sendDue();
    wang.hears("水龙头", "3满意").hears("灯", "5很满意");
    return wang.isAt(Stage.AskingScores.class);
  }

  /// Latest ticket first.
  private List<Integer> scores(Person person) {
    return all(person).stream().map(Callback::score).toList();
  }

  private List<Callback> all(Person person) {
    return person.tickets().stream().flatMap(ticket -> callbacks.of(ticket.id()).stream()).toList();
  }
}
