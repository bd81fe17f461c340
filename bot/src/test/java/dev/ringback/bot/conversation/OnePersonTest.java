package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.household.Identities;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody with a phone and a chat, who is one person once that is proven.
class OnePersonTest extends TalkTest {

  private static final String PHONE = "+8613800000001";
  private static final String CHAT = "5550001";
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  @Autowired Identities identities;

  @Test
  void aCodeSentToTheOtherNumberJoinsBothThreads() {
    Person phone = owner(PHONE);
    Person chat = chatter(CHAT);
    phone.says("厨房水龙头滴水,3栋501").hears("已受理");
    String leak = phone.ticket().number().toString();
    chat.says("进度").hears("没有未完成");
    chat.says(leak).hears("没有查到", "绑定");

    chat.says("绑定13800000001").hears("验证码", PHONE).isAt(Stage.AskingCode.class);
    String code = codeIn(phone.next());
    chat.says("000000".equals(code) ? "111111" : "000000").hears("不对");
    chat.says(code).hears("已关联", "1单未完成").isAt(Stage.Idle.class);

    chat.says("进度").hears(leak, "水龙头");
    chat.says(leak).hears(leak);
  }

  @Test
  void whatWasReportedByPhoneIsAddedToAndCalledOffInTheChat() {
    Person phone = owner(PHONE);
    Person chat = chatter(CHAT);
    phone.says("厨房水龙头滴水,3栋501").hears("已受理");
    String leak = phone.ticket().number().toString();
    identities.prove(chat.address(), PHONE);
    passes(Duration.ofDays(1));

    chat.says("昨天报的那个怎么样了").hears(leak);
    chat.says(leak + " 水越滴越快了").hears("已补充", leak);
    chat.says(leak + " 不用来了").hears("确定不用", leak).says("1").hears("已取消");
    assertThat(phone.ticket().step()).isEqualTo(Step.CANCELLED);
  }

  @Test
  void anAgentsWordJoinsAndPartsThreads() {
    Person phone = owner(PHONE);
    Person chat = chatter(CHAT);
    phone.says("厨房水龙头滴水,3栋501").hears("已受理");
    chat.says("你好").next();
    identities.byAgent(chat.address(), phone.address(), "zhao");
    chat.says("进度").hears("水龙头");
    identities.unlink(chat.address(), "zhao");
    chat.says("进度").hears("没有未完成");
  }

  @Test
  void whatGoesOnWithAReportStaysInItsThread() {
    Person phone = owner(PHONE);
    Person chat = chatter(CHAT);
    phone.says("厨房水龙头滴水,3栋501", "1").rest();
    String tap = phone.number();
    identities.prove(chat.address(), PHONE);
    chat.says("马桶堵了,3栋501", "1").rest();

    phone.says("每秒一滴吧").hears("已补充", tap);
    chat.says("水快满了但没出来").hearsWithout(tap);
  }

  @Test
  void bothThreadsTicketsAreListedWhereItIsNotClearWhichIsMeant() {
    Person phone = owner(PHONE);
    Person chat = chatter(CHAT);
    phone.says("厨房水龙头滴水,3栋501").hears("已受理");
    identities.prove(chat.address(), PHONE);
    chat.says("楼道的灯不亮了,3栋").hears("已受理").says("1").next();
    chat.says("取消").hears("哪一单", "水龙头", "灯");
  }

  @Test
  void anotherNumberThanTheOneTheCodeWentToSeesNothing() {
    Person phone = owner(PHONE);
    Person chat = chatter(CHAT);
    phone.says("厨房水龙头滴水,3栋501").hears("已受理");
    chat.says("绑定13800000001").hears("验证码");
    String code = codeIn(phone.next());
    chatter("5550002").says(code).next();
    chatter("5550002").says("进度").hears("没有未完成");
    passes(Duration.ofMinutes(11));
    chat.says(code).hears("已失效");
    chat.says("进度").hears("没有未完成");
  }

  @Test
  void asksForTheNumberThatIsToBeJoined() {
    chatter(CHAT).says("绑定手机").hears("绑定", "名片");
    owner("+447700900001").says("link my other phone").hears("LINK", "number");
  }

  private static String codeIn(String text) {
    var found = CODE.matcher(text.replaceAll("\\+?\\d{7,}", ""));
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
