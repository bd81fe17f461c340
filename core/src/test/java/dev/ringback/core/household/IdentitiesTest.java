package dev.ringback.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.delivery.Address;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdentitiesTest extends CoreTest {

  private static final Address CHAT = new Address("telegram", "900");
  private static final Address PHONE = new Address("sms", "+8613800000001");
  private static final Address OTHER_PHONE = new Address("sms", "+8613800000002");

  @Autowired Identities identities;
  @Autowired Households households;
  @Autowired Members members;
  @Autowired Addresses addresses;

  @Test
  void makesOneContactByAContactCard() {
    long flat = flatOf(PHONE);
    assertThat(identities.prove(CHAT, "8613800000001")).isTrue();

    assertThat(identities.same(CHAT, PHONE)).isTrue();
    assertThat(addresses.phone(CHAT)).contains(PHONE.value());
    assertThat(households.homesOf(CHAT)).extracting(Home::flatId).containsExactly(flat);
    assertThat(identities.prove(CHAT, "no number")).isFalse();
  }

  @Test
  void tellsTheThreadWhoseItIs() {
    given.open(dev.ringback.core.triage.Kind.REPAIR, dev.ringback.core.triage.Urgency.NORMAL, CHAT);
    identities.prove(CHAT, PHONE.value());
    assertThat(
            jdbc.sql(
                    "select o.phone from conversation c join contact o on o.id = c.contact_id"
                        + " where c.channel = 'telegram'")
                .query(String.class)
                .list())
        .containsExactly(PHONE.value());
  }

  @Test
  void keepsTheHomesOfBothAndGivesThemBackWhenUnlinked() {
    long one = flatOf(PHONE);
    long two = flatOf(OTHER_PHONE);
    identities.byAgent(PHONE, OTHER_PHONE, "mei");
    assertThat(households.homesOf(OTHER_PHONE)).extracting(Home::flatId).containsExactly(one, two);

    assertThat(identities.unlink(OTHER_PHONE, "mei")).isTrue();
    assertThat(households.homesOf(PHONE)).extracting(Home::flatId).containsExactly(one);
    assertThat(households.homesOf(OTHER_PHONE)).extracting(Home::flatId).containsExactly(two);
    assertThat(identities.unlink(OTHER_PHONE, "mei")).isFalse();
    assertThat(
            jdbc.sql("select proof || actor from identity_change order by id")
                .query(String.class)
                .list())
        .containsExactly("agentmei", "unlinkedmei");
  }

  @Test
  void makesOneContactByTheCode() {
    flatOf(PHONE);
    Asked.Send sent = ask();
    assertThat(sent.to()).isEqualTo(PHONE);
    assertThat(sent.code()).matches("\\d{6}");
    assertThat(sent.toString()).doesNotContain(sent.code());
    assertThat(jdbc.sql("select hash from identity_code").query(String.class).single())
        .doesNotContain(sent.code());

    assertThat(households.homesOf(CHAT)).isEmpty();
    assertThat(identities.answer(CHAT, " " + sent.code())).isEqualTo(new Answered.Proven(PHONE));
    assertThat(households.homesOf(CHAT)).hasSize(1);
    assertThat(identities.answer(CHAT, sent.code())).isEqualTo(new Answered.NoneAsked());
    assertThat(identities.ask(CHAT, PHONE)).isEqualTo(new Asked.AlreadyProven());
  }

  @Test
  void takesACodeFromNobodyButTheAsker() {
    Asked.Send sent = ask();
    assertThat(identities.answer(OTHER_PHONE, sent.code())).isEqualTo(new Answered.NoneAsked());
    assertThat(identities.answer(PHONE, sent.code())).isEqualTo(new Answered.NoneAsked());
    assertThat(identities.same(CHAT, PHONE)).isFalse();
  }

  @Test
  void letsACodeExpire() {
    Asked.Send sent = ask();
    clock.pass(Duration.ofMinutes(10));
    assertThat(identities.answer(CHAT, sent.code())).isEqualTo(new Answered.Expired());
    assertThat(identities.same(CHAT, PHONE)).isFalse();
  }

  @Test
  void spendsACodeOnFiveWrongTries() {
    Asked.Send sent = ask();
    String wrong = sent.code().equals("000000") ? "000001" : "000000";
    for (int left = 4; left > 0; left--) {
      assertThat(identities.answer(CHAT, wrong)).isEqualTo(new Answered.Wrong(left));
    }
    assertThat(identities.answer(CHAT, wrong)).isEqualTo(new Answered.Spent());
    assertThat(identities.answer(CHAT, sent.code())).isEqualTo(new Answered.Spent());
    assertThat(identities.same(CHAT, PHONE)).isFalse();
  }

  @Test
  void makesTheEarlierCodeWorthlessByALaterOne() {
    Asked.Send first = ask();
    Asked.Send second = ask();
    if (!first.code().equals(second.code())) {
      assertThat(identities.answer(CHAT, first.code())).isEqualTo(new Answered.Wrong(4));
    }
    assertThat(identities.answer(CHAT, second.code())).isInstanceOf(Answered.Proven.class);
  }

  @Test
  void sendsNoMoreThanThreeCodesAnHour() {
    List.of(1, 2, 3).forEach(i -> ask());
    assertThat(identities.ask(CHAT, PHONE)).isEqualTo(new Asked.TooMany());
    assertThat(identities.ask(OTHER_PHONE, PHONE)).isEqualTo(new Asked.TooMany());
    clock.pass(Duration.ofHours(1));
    ask();
  }

  private Asked.Send ask() {
    return (Asked.Send) identities.ask(CHAT, PHONE);
  }

  /// A flat that this address owns.
  private long flatOf(Address owner) {
    long flat =
        jdbc.sql(
                """
                with s as (insert into site (name, key, time_zone) values (:name, :name, 'UTC') returning id),
                  b as (insert into building (site_id, name, key) select id, '1', '1' from s returning id)
                insert into flat (building_id, room, room_key) select id, '1', '1' from b returning id
                """)
            .param("name", owner.value())
            .query(Long.class)
            .single();
    members.admit(owner, flat, HouseholdRole.OWNER);
    return flat;
  }
}
