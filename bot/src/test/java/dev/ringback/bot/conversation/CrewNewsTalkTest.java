package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.conversation.Photos.Photo;
import dev.ringback.bot.conversation.Photos.When;
import dev.ringback.core.course.ChoosingCourse;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Technicians who come late, find nobody, come back to a job or leave without an end.
class CrewNewsTalkTest extends WithCrew {

  @Autowired Photos photos;
  @Autowired ChoosingCourse choosing;

  @Test
  void tellsTheOwnerThatTheTechnicianIsLateOrFoundNobody() {
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("1").says("堵车,晚20分钟到");
    assertThat(han.rest()).contains("会晚到");
    assertThat(wang.rest()).contains("约晚20分钟到");
    han.says("哪一户?").hears("501");
    han.says("stuck in traffic, 30 min late").next();
    assertThat(wang.rest()).contains("约晚30分钟到");
    han.says("业主不在家").next();
    assertThat(wang.rest()).contains("家里没有人");

    assertThat(openTasks()).contains("owner-absent");
    assertThat(reasons(wang.ticket())).contains("堵车,晚20分钟到", "业主不在家");
    assertThat(han.tickets()).isEmpty();
    han.says("缺个配件,明天再来").next();
    assertThat(wang.ticket().step()).isEqualTo(Step.WAITING);
  }

  @Test
  void tellsWhoHasItOrTakesItWhenSomebodyWhoDeclinedComesBackToIt() {
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("2").next();
    owner(QIN).says("1").next();
    while (post.next(han.address()).isPresent()) {}

    han.says("接 " + wang.number()).hears("秦师傅接单");

    assertThat(wang.ticket().assignee()).isEqualTo("qin");
  }

  @Test
  void asksNoTechnicianWhatIsBroken() {
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("1").rest();

    assertThat(han.says("嗯哼哈").next()).doesNotContain("哪里坏了");
    assertThat(han.tickets()).isEmpty();
  }

  @Test
  void takesAVisitWithoutAnEndForANo() {
    Person wang = reported();
    colleague("li", wang, Request.of(Action.RESOLVE));
    wang.rest();

    wang.says("师傅来过但没修完就走了").next();

    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
    Person mary = owner("+447700900002");
    mary.says("the kitchen tap drips, flat 302").next();
    colleague("li", mary, Request.of(Action.RESOLVE));
    mary.rest();
    mary.says("the plumber was here but left without finishing").next();
    assertThat(mary.ticket().step()).isEqualTo(Step.REWORK);
  }

  @Test
  void announcesNobodyWhoIsThereAlready() {
    Person wang = reportedFor("han");
    colleague("zhao", wang, Request.of(Action.ARRIVE));

    assertThat(wang.rest()).contains("已到现场").doesNotContain("约时间");
  }

  @Test
  void sendsWhoGoesAgainOneTextWithWhatIsNotGood() {
    Person wang = reportedFor("han");
    owner(HAN).says("1").says("到了").says("修好了");
    wang.says("1").rest();
    passes(Duration.ofHours(25));
    wang.says("1,还在漏").rest();
    passes(Duration.ofMinutes(1));

    assertThat(wang.ticket().assignee()).isEqualTo("qin");
    owner(QIN).hears("返修派工", wang.number(), "水龙头", "还在漏").hearsNothing();
  }

  @Test
  void countsAPictureShownJustBeforeDoneAsOneOfAfter() {
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("1").says("到了").shows("");
    clock.pass(Duration.ofSeconds(40));
    han.says("修好了");

    assertThat(photos.of(wang.ticket().id())).extracting(Photo::when).containsExactly(When.AFTER);
  }

  @Test
  void tellsTheOwnerOfLargeWorksThatQualitySignsThemOffBeforeTheyAreClosed() {
    Person wang = reported();
    choosing.choose(wang.ticket().number(), "MAJOR_REPAIR", "整面墙要重做", "zhao");
    assigns(wang, "han");
    owner(HAN).says("1");
    colleague("zhao", wang, Request.of(Action.CONTACT, "整面墙重做"));
    colleague("zhao", wang, Request.of(Action.AGREE, "电话里同意"));
    owner(HAN).says("修好了");
    wang.rest();
    wang.says("1").hears("已验收", "质检");
    assertThat(wang.ticket().step()).isEqualTo(Step.ACCEPTED);

    jdbc.sql("update staff set roles = '{supervisor}' where login = 'zhao'").update();
    colleague("zhao", wang, Request.of(Action.CERTIFY));

    assertThat(wang.ticket().step()).isEqualTo(Step.CLOSED);
    assertThat(wang.rest()).contains("已签认");
  }

  @Test
  void tellsATechnicianThatTheOwnerIsNotContent() {
    Person wang = reportedFor("han");
    Person han = owner(HAN);
    han.says("修好了").says("1").says("修好了");
    wang.hears("韩师傅").hears("1");
    wang.says("没修好,还在漏").next();
    while (true) {
      String heard = han.next();
      if (heard.contains("没修好") && heard.contains("还在漏")) {
        break;
      }
    }
    assertThat(wang.ticket().step()).isEqualTo(Step.REWORK);
  }
}
