package dev.ringback.core.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.roll.ImportingRoll;
import dev.ringback.core.ticket.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class HouseholdsTest extends CoreTest {

  private static final Address OWNER = new Address("sms", "+8613800000001");
  private static final Address TENANT = new Address("sms", "+8613800000002");
  private static final Address STRANGER = new Address("telegram", "900");

  private static final String ROLL =
      """
      site,site_aliases,building,unit,floor,room,handover,name,role,phone,vulnerable
      翠湖花园,翠湖;Green Lake,3栋,2单元,5,501,2024-03-05,张三,owner,13800000001,elderly
      翠湖花园,,3栋,2单元,5,501,,李四,tenant,13800000002,infant
      翠湖花园,,3栋,1单元,5,501,,,,,
      翠湖花园,,A座,,12,1203,,张三,owner,13800000001,
      Rose Court,,5,,12,12-34,,Ann,owner,+447911123456,
      Rose Court,,House 9,,,whole,,,,,
      Elm Close,,,,,12,,Bob,owner,+447911123457,
      Elm Close,,,,,14,,,,,
      Sky Tower,,,,3,302,,,,,
      Palm Grove,,,,,Villa 7,,,,,
      """;

  @Autowired Households households;
  @Autowired Members members;
  @Autowired ImportingRoll importing;

  @BeforeEach
  void fills() {
    assertThat(importing.run(ROLL.getBytes(UTF_8), ImportingRoll.Accept.ALL).imported()).isTrue();
  }

  @Test
  void knowsSeveralFlatsOfOnePhone() {
    List<Home> homes = households.homesOf(OWNER);

    assertThat(homes).extracting(home -> home.place().room()).containsExactly("501", "1203");
    Home first = homes.getFirst();
    assertThat(first.standing()).isEqualTo(Home.Standing.PROVEN);
    assertThat(first.role()).isEqualTo(HouseholdRole.OWNER);
    assertThat(first.place()).isEqualTo(place("翠湖花园", "3栋", "2单元", "5", "501"));
    assertThat(first.handover()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(first.vulnerable())
        .containsExactlyInAnyOrder(Vulnerability.ELDERLY, Vulnerability.INFANT);
  }

  @Test
  void knowsTheSimulatedPhoneWhereTheSimulatorPlaysThePhones() {
    assertThat(households.homesOf(new Address("simulator", OWNER.value()))).hasSize(2);
    assertThat(households.homesOf(new Address("telegram", OWNER.value()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", 三, 2, , 501",
    "翠湖, 3號樓, 二单元, , 501室",
    "GREEN LAKE, 3, 2, 5楼, 501",
    ", A, , , 1203",
    "翠湖花园小区, a座, , 12层, 1203号房",
    "Rose Court, Block 5, , , #12-34",
    ", 5, , 12th floor, 12-34",
    ", House 9, , , ",
    "12 Elm Close, , , , ",
    "'12, elm close', , , , ",
    "Elm Close, , , , 14",
    "Sky Tower, , , , Flat 302",
    "302 Sky Tower, , , 3, ",
    "Villa 7, , , , ",
    "Palm Grove, , , , 7",
  })
  void findsOneFlatHoweverItIsWritten(
      @Nullable String site,
      @Nullable String building,
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String room) {
    assertThat(households.findUnit(place(site, building, unit, floor, room)))
        .isInstanceOf(Match.One.class);
  }

  @Test
  void findsSeveralWhereTheEntranceWasNotTold() {
    Match match = households.findUnit(place(null, "3栋", null, null, "501"));
    assertThat(match).isInstanceOf(Match.Several.class);
    assertThat(((Match.Several) match).flats())
        .extracting(flat -> flat.place().unit())
        .containsExactly("1单元", "2单元");
  }

  @Test
  void callsAHouseAsOurBooksDo() {
    assertThat(households.house(place("12 elm close", null, null, null, null)))
        .contains(place("Elm Close", null, null, null, "12"));
    assertThat(households.house(place("12 Rose Court", null, null, null, null))).isEmpty();
    assertThat(households.house(place("13 Elm Close", null, null, null, null))).isEmpty();
    assertThat(households.house(place(null, "3", null, null, "501"))).isEmpty();
  }

  @Test
  void findsNone() {
    assertThat(households.findUnit(place(null, "4", null, null, "501")))
        .isEqualTo(new Match.None());
    assertThat(households.findUnit(place("别处", "3", "2", null, "501"))).isEqualTo(new Match.None());
    assertThat(households.findUnit(place(null, "3", "2", "6", "501"))).isEqualTo(new Match.None());
    assertThat(households.findUnit(place("翠湖", null, null, null, null)))
        .isEqualTo(new Match.None());
    assertThat(households.findUnit(Place.ofText("by the lake"))).isEqualTo(new Match.None());
  }

  @Test
  void remembersWhatAnUnknownSenderTells() {
    households.remember(STRANGER, place(null, "3", "2", null, "501"));
    clock.pass(java.time.Duration.ofMinutes(1));
    households.remember(STRANGER, place(null, "17", null, null, "9"));

    List<Home> homes = households.homesOf(STRANGER);
    assertThat(homes).extracting(Home::proven).containsExactly(false, false);
    assertThat(homes).extracting(home -> home.place().room()).containsExactly("9", "501");
    assertThat(homes.getFirst().flatId()).isNull();
    assertThat(homes.getLast().place().site()).isEqualTo("翠湖花园");
    assertThat(homes.getLast().vulnerable()).isEmpty();
  }

  @Test
  void forgetsWhatTheSenderTakesBack() {
    households.remember(STRANGER, place(null, "3", "2", null, "501"));
    households.remember(STRANGER, place(null, "三", "二单元", null, "501"));
    assertThat(households.homesOf(STRANGER)).hasSize(1);

    assertThat(households.forget(STRANGER, place(null, "3栋", "2", null, "501"))).isTrue();
    assertThat(households.homesOf(STRANGER)).isEmpty();
    assertThat(households.forget(OWNER, place(null, "3栋", "2", null, "501"))).isFalse();
    assertThat(households.homesOf(OWNER)).hasSize(2);
  }

  @Test
  void turnsAToldHomeIntoAProvenOneWhenTheOfficeAdmits() {
    households.remember(STRANGER, place(null, "3", "2", null, "501"));
    members.admit(STRANGER, flat(), HouseholdRole.TENANT);

    assertThat(households.homesOf(STRANGER))
        .singleElement()
        .satisfies(home -> assertThat(home.proven()).isTrue());
    members.leave(STRANGER, flat());
    assertThat(households.homesOf(STRANGER)).extracting(Home::proven).containsExactly(false);
  }

  @Test
  void letsThoseWhoLiveThereVouchAndNobodyElse() {
    Address cousin = new Address("sms", "+8613800000009");
    assertThat(members.vouch(STRANGER, cousin, flat())).isFalse();
    assertThat(members.vouch(TENANT, cousin, flat())).isTrue();
    assertThat(households.homesOf(cousin))
        .extracting(Home::role)
        .containsExactly(HouseholdRole.REPORTER);
    assertThat(members.vouch(cousin, STRANGER, flat())).isFalse();
    members.vouch(TENANT, OWNER, flat());
    assertThat(households.homesOf(OWNER).getFirst().role()).isEqualTo(HouseholdRole.OWNER);
  }

  @Test
  void keepsTheDayOfHandover() {
    households.handover(flat(), LocalDate.of(2025, 1, 2));
    assertThat(households.flat(flat()).orElseThrow().handover()).isEqualTo("2025-01-02");
    households.handover(flat(), null);
    assertThat(households.flat(flat()).orElseThrow().handover()).isNull();
  }

  private long flat() {
    Match match = households.findUnit(place(null, "3", "2", null, "501"));
    return ((Match.One) match).flat().id();
  }

  private static Place place(
      @Nullable String site,
      @Nullable String building,
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String room) {
    return new Place(site, building, unit, floor, room, null, null);
  }
}
