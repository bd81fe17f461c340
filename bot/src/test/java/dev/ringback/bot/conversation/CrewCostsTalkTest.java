package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.work.Costs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What work costs, told by technicians, and who pays.
class CrewCostsTalkTest extends WithCrew {

  @Autowired Costs costs;
  @Autowired DecidingFee deciding;

  @Test
  void putsDownWhatItCostWithTheWordThatItIsDone() {
    Person wang = there(Fee.FREE);
    Person han = owner(HAN);

    han.says("修好了 换了阀芯 材料120 人工80");
    han.hears("200.00 CNY").hears("已报修好");
    han.says("修好了 换了阀芯 材料120 人工80").hears("已报修好");

    wang.hears("1", "2");
    assertThat(costs.bill(wang.ticket().id()).lines())
        .extracting(line -> line.sort() + " " + line.amount() + " " + line.by())
        .containsExactly("MATERIAL 12000 han", "LABOUR 8000 han");
    assertThat(costs.bill(wang.ticket().id()).owner()).isZero();
    assertThat(reasons(wang.ticket())).contains("换了阀芯");
  }

  @Test
  void reportsDoneOnlyAfterTheOwnerAgreesToPay() {
    Person wang = there(Fee.AT_COST);
    Person han = owner(HAN);

    han.says("材料120 人工80").hears("业主需付200.00 CNY");
    wang.hears("¥200.00");
    han.says("修好了").hears("已请业主确认");
    assertThat(wang.ticket().step()).isNotEqualTo(Step.RESOLVED);
    wang.says("1");
    han.hears("业主已同意");
    han.says("修好了").hears("已报修好");

    assertThat(wang.ticket().step()).isEqualTo(Step.RESOLVED);
  }

  @Test
  void leavesItToTheOfficeWhoPaysWhereNobodyHasDecided() {
    Person wang = reported();
    Person han = atWork(wang);

    han.says("修好了 材料120").hears("由谁付费还没定");
    han.hears("已报修好");

    assertThat(openTasks()).contains("costs-undecided");
    assertThat(costs.bill(wang.ticket().id()).empty()).isTrue();
  }

  private Person there(Fee fee) {
    Person wang = reported();
    Person han = atWork(wang);
    deciding.decide(wang.ticket().number(), fee, null, null, "as agreed", "zhao");
    dispatcher.sendDue();
    han.rest();
    wang.rest();
    return wang;
  }

  private Person atWork(Person wang) {
    Person han = owner(HAN);
    assigns(wang, "han");
    han.next();
    han.says("到了").next();
    wang.rest();
    return han;
  }
}
