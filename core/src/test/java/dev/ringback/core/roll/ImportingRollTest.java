package dev.ringback.core.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import dev.ringback.core.roll.ImportingRoll.Accept;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BesideOthers
class ImportingRollTest {

  private static final RollDesk DESK = new RollDesk();

  private static final String FILE =
      """
      小区,楼栋,单元,楼层,房号,交房日期,姓名,身份,电话,语言,特殊照顾,telegram,vouched_by,备注
      翠湖花园,3栋,2单元,5,501,2024年3月5日,张三,业主,138 0000 0001,zh-Hans,老人/婴儿,,,x
      翠湖花园,三号楼,二单元,,501室,,李四,租户,13800000002;+8613800000003,,,4242,,
      翠湖花园,3栋,2单元,,501,,王五,reporter,13800000004,,,,张三,
      翠湖花园,3栋,2单元,,502,2024/3/6,,,,,,,,
      """;

  @BeforeEach
  void empties() {
    DESK.empty();
  }

  @Test
  void takesInFlatsAndPeople() {
    ImportReport report = DESK.takes(FILE);

    assertThat(report.rejected()).isEmpty();
    assertThat(report.imported()).isTrue();
    assertThat(report.rows()).isEqualTo(4);
    assertThat(report.unknownColumns()).containsExactly("备注");
    assertThat(
            DESK.column(
                "select room || ' ' || coalesce(handover::text, '') from flat order by room"))
        .containsExactly("501 2024-03-05", "502 2024-03-06");
    assertThat(DESK.column("select name || ' ' || phone from contact order by id"))
        .containsExactly("张三 +8613800000001", "李四 +8613800000002", "王五 +8613800000004");
    assertThat(DESK.column("select role from household_member order by contact_id"))
        .containsExactly("owner", "tenant", "reporter");
    assertThat(
            DESK.column(
                "select c.name from household_member m join contact c on c.id = m.vouched_by"))
        .containsExactly("张三");
    assertThat(
            DESK.column(
                "select array_to_string(vulnerable, ' ') from household_member order by 1 desc"
                    + " limit 1"))
        .containsExactly("elderly infant");
    assertThat(DESK.column("select channel || value from address order by id"))
        .containsExactly(
            "sms+8613800000001",
            "sms+8613800000002",
            "sms+8613800000003",
            "telegram4242",
            "sms+8613800000004");
  }

  @Test
  void takesTheSameFileTwiceWithoutAChange() {
    DESK.takes(FILE);
    String once = DESK.export();
    assertThat(DESK.takes(FILE).imported()).isTrue();
    assertThat(DESK.export()).isEqualTo(once);
    assertThat(DESK.count("contact")).isEqualTo(3);
  }

  @Test
  void updatesWhatANewFileSaysAndKeepsWhatItLeavesBlank() {
    DESK.takes(FILE);
    DESK.takes("site,building,unit,room,name,role,phone\n翠湖花园,3,2,501,张三丰,tenant,13800000001\n");

    assertThat(DESK.column("select name || language from contact order by id limit 1"))
        .containsExactly("张三丰zh-Hans");
    assertThat(
            DESK.column(
                "select role || cardinality(vulnerable) from household_member where contact_id ="
                    + " 1"))
        .containsExactly("tenant2");
    assertThat(DESK.count("flat where handover is not null")).isEqualTo(2);
  }

  @Test
  void givesAPersonWithoutAnAddressTheirPhoneLater() {
    DESK.takes("site,building,room,name,role\nA,1,101,Li,owner\n");
    DESK.takes("site,building,room,name,role,phone\nA,1,101,Li,owner,13800000001\n");

    assertThat(DESK.column("select name || phone from contact"))
        .containsExactly("Li+8613800000001");
    assertThat(DESK.count("household_member")).isEqualTo(1);
  }

  @Test
  void changesNothingForOneBadRowInTheMiddle() {
    String file = "site,building,room,handover\nA,1,101,2024-01-01\nA,1,102,soon\nA,1,103,\n";
    ImportReport report = DESK.takes(file);

    assertThat(report.imported()).isFalse();
    assertThat(report.rejected()).extracting(Rejection::line).containsExactly(3L);
    assertThat(report.accepted()).isEqualTo(2);
    assertThat(DESK.count("site")).isZero();
  }

  @Test
  void takesTheGoodRowsIfSoWanted() {
    String file =
        "site,building,room,handover\nA,1,101,2024-01-01\nA,1,102,soon\nA,1,103,\nB,1,1,never\n";
    ImportReport report = DESK.takes(file, Accept.VALID);

    assertThat(report.imported()).isTrue();
    assertThat(DESK.column("select room from flat order by room")).containsExactly("101", "103");
    assertThat(DESK.column("select name from site")).containsExactly("A");
  }

  @Test
  void rejectsWhatOurBooksContradictAndLeavesNothingOfThoseRows() {
    DESK.takes(
        "site,building,room,name,role,phone\n"
            + "A,1,101,Li,owner,13800000001\n"
            + "A,1,102,Wu,owner,13800000002\n");
    String file =
        """
        site,building,room,name,role,phone,vouched_by
        A,1,103,,owner,13800000001;13800000002,
        A,1,104,Su,reporter,13800000005,13800000001
        A,1,105,Xu,owner,13800000006,
        """;
    assertThat(DESK.takes(file).imported()).isFalse();
    ImportReport report = DESK.takes(file, Accept.VALID);

    assertThat(report.imported()).isTrue();
    assertThat(report.rejected())
        .extracting(one -> one.line() + " " + one.column())
        .containsExactly("2 phone", "3 vouched_by");
    assertThat(DESK.column("select room from flat order by room"))
        .containsExactly("101", "102", "105");
    assertThat(DESK.column("select name from contact order by id"))
        .containsExactly("Li", "Wu", "Xu");
  }

  @Test
  void rejectsTwoRowsThatOurBooksKnowAsOnePerson() {
    DESK.takes("site,building,room,name,role,phone\nA,1,101,Li,owner,13800000001;13800000002\n");
    ImportReport report =
        DESK.takes(
            "site,building,room,name,role,phone\n"
                + "A,1,101,Li,owner,13800000001\n"
                + "A,1,101,Wu,owner,13800000002\n");
    assertThat(report.rejected())
        .containsExactly(
            new Rejection(3, "name", "is known to us as the person of an earlier row"));
  }

  @Test
  void takesHousesAndASingleTowerWithoutBuildingsAndGivesThemBack() {
    String file =
        """
        site,building,floor,room,name,role,phone
        Rose Court,,,12,Ann,owner,+447911123456
        Green Villas,,,Villa 7,Bob,owner,+447911123457
        翠湖花园,3栋,5,501,张三,owner,13800000001
        Sky Tower,,5,501,,,
        """;
    assertThat(DESK.takes(file).rejected()).isEmpty();
    assertThat(DESK.takes(file).imported()).isTrue();
    assertThat(DESK.count("flat")).isEqualTo(4);

    String export = DESK.export();
    assertThat(export).contains("Rose Court,,Asia/Shanghai,,,,,,12,");
    DESK.empty();
    assertThat(DESK.takes(export).rejected()).isEmpty();
    assertThat(DESK.export()).isEqualTo(export);
  }

  @Test
  void rejectsARowWhoseEstateHasBuildingsOnOurBooksAndTheOtherWayRound() {
    DESK.takes("site,building,room\nA,1,101\nRose Court,,12\n");
    ImportReport report = DESK.takes("site,building,room\nA,,102\nRose Court,3,1\nB,,1\n");

    assertThat(report.imported()).isFalse();
    assertThat(report.rejected())
        .containsExactly(
            new Rejection(2, "building", "is missing; our books have buildings in this estate"),
            new Rejection(3, "building", "is named; our books have this estate without buildings"));
  }

  @Test
  void readsNumbersByTheRegionOfTheEstate() {
    DESK.takes(
        """
        site,site_time_zone,site_region,building,room,name,role,phone
        Rose Court,Europe/London,,1,4B,Ann,owner,07911 123456
        Bay View,,SG,5,12-34,Tan,owner,8123 4567
        翠湖花园,,,3,501,张三,owner,13800000001
        """);
    DESK.takes("site,building,room,name,role,phone\nRose Court,1,4C,Bob,owner,07911 123457\n");

    assertThat(DESK.column("select phone from contact order by id"))
        .containsExactly("+447911123456", "+6581234567", "+8613800000001", "+447911123457");
  }

  @Test
  void refusesAFileWithItsReason() {
    ImportReport report = DESK.takes("name,phone\nLi,1\n");
    assertThat(report.refusal()).isEqualTo("the header lacks: site, building, room");
    assertThat(report.imported()).isFalse();
  }

  @Test
  @SuppressWarnings("SystemOut")
  void takesThirtyThousandRowsOfGbk() {
    StringBuilder file =
        new StringBuilder("site,building,unit,room,handover,name,role,phone,vulnerable\n");
    for (int i = 0; i < 30_000; i++) {
      file.append(
          "翠湖花园,%d栋,%d单元,%d,2024-03-05,张%d,owner,138%08d,elderly\n"
              .formatted(i / 600, i % 600 / 100, i % 100 + 101, i, i));
    }
    byte[] bytes = file.toString().getBytes(Charset.forName("GBK"));
    printTime("first", bytes);
    printTime("again", bytes);
    assertThat(DESK.count("household_member")).isEqualTo(30_000);
    Instant asked = Instant.now();
    assertThat(DESK.export().lines()).hasSize(30_001);
    System.out.printf(
        "roll of 30,000 rows, out: %d ms%n", Duration.between(asked, Instant.now()).toMillis());
  }

  @SuppressWarnings("SystemOut")
  private static void printTime(String which, byte[] bytes) {
    Instant start = Instant.now();
    ImportReport report = DESK.importing.run(bytes, Accept.ALL);
    System.out.printf(
        "roll of 30,000 rows, %s: %d ms%n",
        which, Duration.between(start, Instant.now()).toMillis());
    assertThat(report.rejected()).isEmpty();
    assertThat(report.charset()).isEqualTo("GB18030");
  }
}
