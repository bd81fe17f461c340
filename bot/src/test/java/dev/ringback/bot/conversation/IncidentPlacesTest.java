package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.incident.Incident;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Which reports are from one building, by what is told of it and by the roll.
class IncidentPlacesTest extends NeighboursTest {

  @Test
  void buildingsWithoutAnEstateAreNeverJoinedWhereThereAreSeveralEstates() {
    jdbc.sql(
            "insert into site (name, key, time_zone) values ('翠苑', '翠苑', 'Asia/Shanghai'),"
                + " ('莲花', '莲花', 'Asia/Shanghai')")
        .update();
    for (int i = 1; i <= 4; i++) {
      reporter(i, "家里停水了,3栋" + i + "01");
    }
    assertThat(incidents.current(9)).noneMatch(incident -> incident.state() == Incident.State.OPEN);
    for (int i = 5; i <= 8; i++) {
      reporter(i, "家里停水了,翠苑小区5栋" + i + "01");
    }
    assertThat(incidents.current(9)).anyMatch(one -> one.state() == Incident.State.OPEN);
  }

  @Test
  void aBuildingWithoutAnEstateIsOfTheOnlyEstateThatHasOneOfThatName() {
    jdbc.sql(
            """
            insert into site (name, key, time_zone) values ('翠苑', '翠苑', 'Asia/Shanghai'),
              ('莲花', '莲花', 'Asia/Shanghai')
            """)
        .update();
    jdbc.sql("insert into building (site_id, name, key) select id, '22', '22' from site limit 1")
        .update();
    for (int i = 1; i <= 3; i++) {
      reporter(i, "暖气不热,22栋" + i + "01");
    }
    reporter(4, "暖气不热,翠苑22号楼401");
    assertThat(incidents.current(9))
        .singleElement()
        .satisfies(one -> assertThat(one.state()).isEqualTo(Incident.State.OPEN));
  }

  @Test
  void aPlaceInFreeWordsIsOfferedWithTheIncidentAndJoinedByAnAgentAlone() {
    Person wang = reporter(1, "家里停水了,阳光花园3栋501");
    reporter(2, "停水了,阳光花园3栋602");
    reporter(3, "停水了,阳光花园3栋101");
    Person free = reporter(4, "停水了,阳光花园");
    Incident offered = incidents.current(9).getFirst();
    assertThat(offered.state()).isEqualTo(Incident.State.OFFERED);
    assertThat(offered.unsure()).containsExactly(free.ticket().number());

    reporter(5, "停水了,阳光花园3栋202");
    assertThat(incidents.find(offered.id()).orElseThrow().state()).isEqualTo(Incident.State.OPEN);
    passes(Duration.ofSeconds(1));
    wang.hears("合并处理");
    free.hearsNothing();

    deciding.join(offered.id(), free.ticket().number(), "zhao");
    passes(Duration.ofSeconds(1));
    free.hears("合并处理", free.ticket().number().toString());
    assertThat(incidents.find(offered.id()).orElseThrow().unsure()).isEmpty();
  }

  @Test
  void anEstateIsNoBuildingAndItsReportsAreNeverJoinedByThemselves() {
    for (int who = 1; who <= 5; who++) {
      reporter(who, "no water at all, flat " + (300 + who) + ", Green Lake Estate");
    }
    reporter(6, "no water at all, flat 12, Willow House");

    Incident offered = incidents.current(9).getFirst();
    assertThat(incidents.current(9)).hasSize(1);
    assertThat(offered.state()).isEqualTo(Incident.State.OFFERED);
    assertThat(offered.unsure()).hasSize(5);
    deciding.leaveOut(offered.id(), offered.unsure().getFirst());
    assertThat(incidents.find(offered.id()).orElseThrow().tickets()).hasSize(4);
  }

  @Test
  void flatsOfOneHouseAreJoinedUnlessOurBooksKnowSeveralBuildingsOfThatName() {
    for (int who = 1; who <= 4; who++) {
      reporter(who, "no water at all, flat " + (300 + who) + ", Rose Court");
    }
    assertThat(incidents.current(9).getFirst().state()).isEqualTo(Incident.State.OPEN);

    jdbc.sql(
            "insert into site (name, key, time_zone) values ('Elm Court', 'elmcourt',"
                + " 'Europe/London')")
        .update();
    jdbc.sql(
            "insert into building (site_id, name, key) select id, b, b from site, (values ('1'),"
                + " ('2')) as t (b)")
        .update();
    for (int who = 5; who <= 8; who++) {
      reporter(who, "no water at all, flat " + (300 + who) + ", Elm Court");
    }
    assertThat(incidents.current(9))
        .filteredOn(one -> one.state() == Incident.State.OFFERED)
        .hasSize(1);
  }
}
