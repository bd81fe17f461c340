package dev.ringback.bot.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.roll.ImportingRoll;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.triage.Language;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// People on our books, people who told where they live, and people we know nothing of.
class HomesTest extends TalkTest {

  private static final String ZHANG = "+8613800000001";
  private static final String LI = "+8613800000002";
  private static final String ANN = "+447911123456";
  private static final String CHEN = "+886912345678";
  private static final String STRANGER = "+8613800000009";

  private static final String ROLL =
      """
      site,building,unit,floor,room,name,role,phone,language,vulnerable
      翠湖花园,3栋,2单元,5,501,张三,owner,13800000001,,
      翠湖花园,3栋,2单元,5,501,张母,tenant,13800000007,,elderly;infant
      翠湖花园,3栋,1单元,5,501,李四,owner,13800000002,,
      翠湖花园,A座,,12,1203,李四,owner,13800000002,,
      Rose Court,5,,12,12-34,Ann,owner,+447911123456,en,
      Rose Court,5,,12,12-35,陳太太,owner,+886912345678,zh-Hant,
      """;

  @Autowired ImportingRoll importing;
  @Autowired Facts facts;

  @BeforeEach
  void fills() {
    assertThat(importing.run(ROLL.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
  }

  @Test
  void assumesTheOnlyHomeAndReadsItBack() {
    Person zhang = owner(ZHANG);
    zhang.says("厨房水龙头漏水").hears("已受理", "翠湖花园", "501", "对吗", "1 对");
    assertThat(zhang.ticket().place().room()).isEqualTo("501");
    assertThat(zhang.ticket().place().spot()).isEqualTo("厨房");
    zhang.isAt(Stage.Confirming.class).says("1").hears("按这个办").isAt(Stage.Idle.class);
    assertThat(zhang.ticket().place().building()).isEqualTo("3栋");
  }

  @Test
  void knowsHousesAndTowersThatStandInNoBuilding() {
    String roll =
        """
        site,building,floor,room,name,role,phone,language,vulnerable
        Elm Close,,,12,Bob,owner,+447911123457,en,elderly
        Sky Court,,3,302,Eve,owner,+447911123458,en,infant
        """;
    assertThat(importing.run(roll.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
    Person bob = owner("+447911123457");
    bob.says("kitchen tap leaking").hears("Got it", "12, Elm Close", "Right?");
    Person guest = owner("+447911123459");
    guest.says("there is a strong smell of gas, 12 Elm Close").hears("URGENT");
    duty().hears("12", "Elm Close");
    assertThat(facts.of(guest.ticket().id())).containsKey(Fact.VULNERABLE);
    assertThat(guest.ticket().place().room()).isEqualTo("12");
    Person other = owner("+447911123460");
    other.says("smell of gas in flat 302, Sky Court").hears("URGENT");
    assertThat(facts.of(other.ticket().id())).containsKey(Fact.VULNERABLE);
  }

  @Test
  void readsAHouseOfAnEstateByItsNumber() {
    String roll =
        """
        site,building,room,name,role,phone,language,vulnerable
        玫瑰园,,12,王五,owner,13800000012,,elderly
        """;
    assertThat(importing.run(roll.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
    Person guest = owner("+8613800000022");
    guest.says("玫瑰园12号有很浓的煤气味").hears("紧急").hearsNothing();
    duty().hears("12", "玫瑰园");
    assertThat(guest.ticket().place().room()).isEqualTo("12");
    assertThat(facts.of(guest.ticket().id())).containsKey(Fact.VULNERABLE);
    Person stranger = owner("+8613800000023");
    stranger.says("我住在牡丹园8号,厨房水龙头一直滴水").hears("已受理", "牡丹园8号");
  }

  @Test
  void letsWhoLivesThereSayWhoMayReport() {
    Person zhang = owner(ZHANG);
    Person cousin = owner("+8613800000019");
    cousin.says("允许13800000018替我家报修").hears("还没有登记");
    zhang.says("允许13800000019替我家报修").hears("+8613800000019", "翠湖花园3栋2单元5楼501室");
    cousin.says("厨房水龙头漏水").hears("已受理", "翠湖花园", "501", "1 对");
    owner(ANN).says("let +8613800000019 report for me").hears("may report for", "Rose Court");
  }

  @Test
  void letsSilenceStandAndMendsWhatIsWrong() {
    Person zhang = owner(ZHANG);
    zhang.says("厨房水龙头漏水").hears("501").says("2").hears("哪里要改");
    zhang.says("3栋2单元601").hears("已改好", "601").isAt(Stage.Confirming.class);
    zhang.says("家里马桶堵了").hears("501", "对吗").says("是5栋302").hears("已改好", "5栋302室");
    zhang.says("卧室的灯不亮").hears("501").says("不是501,是503").hears("已改好", "503");
    zhang.says("空调不制冷").hears("501", "对吗");
    assertThat(zhang.ticket().place().room()).isEqualTo("501");
  }

  @Test
  void leavesTheDoorOutOfWhatTheHouseShares() {
    Person zhang = owner(ZHANG);
    zhang.says("楼道灯不亮了").hears("翠湖花园3栋2单元", "对吗");
    assertThat(zhang.ticket().place().room()).isNull();
    assertThat(zhang.ticket().place().building()).isEqualTo("3栋");
    zhang.says("1").hears("按这个办").isAt(Stage.Idle.class);
    zhang.says("我家厨房的灯也不亮").hears("501").says("1").hears("按这个办").holds(2);
    assertThat(zhang.ticket().place().room()).isEqualTo("501");
    Person ann = owner(ANN);
    ann.says("the lift door makes a terrible noise").hears("Rose Court", "Right?");
    assertThat(ann.ticket().place().room()).isNull();
    ann.says("yes").hears("goes ahead").isAt(Stage.Idle.class);
  }

  @Test
  void prefersAPlaceThatIsNamed() {
    Person zhang = owner(ZHANG);
    zhang.says("5栋302的水龙头漏水").hears("5栋302室", "对吗");
    assertThat(zhang.ticket().place().site()).isNull();
    zhang.says("家里的灯不亮了").hears("501");
  }

  @Test
  void asksWhichOfSeveralHomesByDigit() {
    Person li = owner(LI);
    li.says("水龙头漏水").hears("哪一处", "1 翠湖花园", "2 翠湖花园", "1203");
    li.isAt(Stage.ChoosingHome.class).says("7").hears("哪一处").says("2").hears("1203");
    assertThat(li.ticket().place().building()).isEqualTo("A座");
    li.says("马桶也堵了").hears("哪一处").says("501那边").hears("501");
    li.says("空调坏了").hears("哪一处").says("6栋701").hears("6栋701室");
  }

  @Test
  void asksAStrangerOnceAndKnowsThemTheNextTime() {
    Person stranger = owner(STRANGER);
    stranger.says("水龙头漏水").hears("在哪里").says("3栋2单元703").hears("3栋2单元703室");
    stranger.says("卧室的灯不亮了").hears("已受理", "703", "对吗");
    assertThat(stranger.ticket().place().building()).isEqualTo("3");
    stranger.says("不是703,是704").hears("已改好", "704");
    stranger.says("空调不制冷").hears("704");
  }

  @Test
  void tellsAgentsAndDutyWhoMustNotBeKeptWaiting() {
    Person zhang = owner(ZHANG);
    zhang.says("闻到很浓的煤气味").hears("紧急").hears("501", "对吗");
    duty().hears("紧急呼叫", "501", "家中有婴幼儿、老人");
    assertThat(facts.of(zhang.ticket().id())).isEqualTo(Map.of(Fact.VULNERABLE, "婴幼儿、老人"));
    Person stranger = owner(STRANGER);
    stranger.says("着火了").hears("紧急").hears("在哪里");
    duty().hears("未知").says("2");
    stranger.says("3栋2单元501").next();
    assertThat(facts.of(stranger.ticket().id())).containsKey(Fact.VULNERABLE);
  }

  @Test
  void speaksTheHouseholdsLanguageBeforeAWordIsSaid() {
    owner(ANN).sends(Arrival.Sort.UNSUPPORTED).hears("Sorry, I cannot read that");
    owner(CHEN).sends(Arrival.Sort.UNSUPPORTED).hears("請用文字");
    assertThat(owner(CHEN).conversation().language()).isEqualTo(Language.ZH_HANT);
  }
}
