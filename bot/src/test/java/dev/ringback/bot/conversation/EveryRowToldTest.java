package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every row of service-standards §4.2 is reached by what owners write, in both languages and both
/// Chinese scripts.
class EveryRowToldTest extends TalkTest {

  private static final String ROWS =
      """
      HAZARD; 厨房闻到煤气味; I can smell gas in the kitchen
      STRUCTURE; 整層樓的地磚需要全部重做; The crack in our wall has doubled since last week
      OUTAGE; 家里停水了,一滴水都没有; No power in my flat since this morning
      SEEPAGE; 卧室天花板渗水,有水印; Damp patch on my bedroom ceiling
      PIPE; 洗手盆堵了,水下得很慢; The kitchen sink is draining slowly
      LIGHT; 客厅有一个灯不亮了; The light bulb in my hallway is out
      LOW_FLOW; 卫生间水压很小; Weak water pressure in the shower
      SMALL_WE; 卧室插座松了; One socket in the bedroom is loose
      FITTING; 请帮我装一把新门锁; Please fit a new tap in the bathroom
      APPLIANCE; 洗衣机插上电没反应; The dishwasher does not start
      APPLIANCE_REF; 冰箱不制冷了,压缩机一直响,怀疑要加氟; The fridge compressor has died and it needs regassing
      APPLIANCE_REF; 洗衣機主機板壞了,要找原廠維修; The TV screen is cracked and shows lines
      TV; 电视收不到台,信号不好; TV reception is bad
      CRACK; 客厅墙上有条细裂缝; There is a hairline crack in the living room wall
      GENERAL_REPAIR; 家里有蟑螂; Cockroaches in my kitchen
      MAJOR_REPAIR; 卫生间的防水老化了,想重做防水; The whole roof covering needs replacing, it is beyond patching
      MAJOR_REPAIR; 客廳地磚大面積空鼓,整片要敲掉; All bathroom pipes are corroded and need complete replacement
      WARRANTY_NOTICE; 现正式函告贵公司:我户卫生间瓷砖空鼓,请在规定时间内派人维修; This is formal written notice of a construction defect: bathroom tiles are hollow, please repair
      WARRANTY_NOTICE; 書面通知:陽台門框安裝有品質缺陷,請依保固條款維修; We hereby notify you of hollow floor tiles in the hall, please rectify
      EQUIPMENT; 2号电梯停运了; The lift is out of service
      PUBLIC_AREA; 小区花园的长椅坏了; The garden bench is broken
      COMPLAINT; 保安态度很差; The guard was rude to me
      COMPLAINT_MAJOR; 车被堵在车位里出不去,我要马上走; Somebody parked across my bay and I have to leave right now, cannot get out
      ENQUIRY; 管理費可以分兩期繳嗎; What colour may I paint my front door?
      SUGGESTION; 建议在门口加装几把长椅; I suggest putting more benches by the gate
      PAID_SERVICE; 厨房想加装一个净水器,我自费,请安排师傅; I'd like the old kitchen tap swapped for a mixer, I will pay for it myself
      PAID_SERVICE; 客廳想加裝一盞燈,可以付費,請安排師傅; Could somebody hang three pictures for me? Happy to pay
      SPECIAL_SERVICE; 我家签了一年的特约保洁协议,本周该上门了,请安排; Our boiler is covered by a yearly service contract with you, please book the visit
      SPECIAL_SERVICE; 我們簽了特約服務合約,麻煩安排這個月的上門清洗; We have a maintenance agreement for the aircon, please send the team for this month's service
      HELP; 老人坐轮椅下不了楼,想请人帮忙抬一下; Please help me lift my father's wheelchair over the steps
      HELP; 請人幫忙把老人抬上樓; Can someone give me a hand with a heavy parcel at the gate?
      MEDICAL_HELP; 我妈突然晕倒了叫不醒,在客厅,快叫救护车; My father collapsed and is not breathing, please help
      MEDICAL_HELP; 我媽突然昏倒,叫不醒,快叫救護車; My wife has chest pain and passed out
      HOUSEHOLD; 想预约周末保洁,打扫卫生; I'd like to book a cleaning of my flat for Friday
      EVENT; 我想报名参加周六的中秋游园活动; I would like to sign up for the community Christmas event on Saturday
      EVENT; 想報名參加社區的親子活動; Please sign me up for the Easter egg event
      OTHER_SERVICE; 请帮我代收一下快递; Could I get another visitor card please
      """;

  private static final Set<String> BY_WHAT_HAPPENED = Set.of("REPEAT_DEFECT");
  private static final Set<String> TIGHTENING = Set.of("URGENT", "URGENT_TALK");

  @Autowired Courses courses;
  @Autowired Policy policy;

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = ROWS)
  void takesTheRowThatTheOwnersWordsMean(String row, String chinese, String english) {
    assertThat(rowOf("+8613800000001", chinese)).as(chinese).isEqualTo(row);
    assertThat(rowOf("+447700900123", english)).as(english).isEqualTo(row);
  }

  @Test
  void leavesOutNoRow() {
    Set<String> told = new HashSet<>(BY_WHAT_HAPPENED);
    told.addAll(TIGHTENING);
    ROWS.lines().map(line -> line.split(";", 2)[0].strip()).forEach(told::add);

    assertThat(told).isEqualTo(policy.limits().rows().keySet());
  }

  private String rowOf(String phone, String text) {
    owner(phone).says(text);
    return jdbc.sql(
            """
            select t.id from ticket t join conversation c on c.id = t.conversation_id
            where c.address = :phone order by t.id desc limit 1
            """)
        .param("phone", phone)
        .query(Long.class)
        .optional()
        .flatMap(tickets::find)
        .map(ticket -> courses.row(ticket).key())
        .orElse("no ticket");
  }
}
