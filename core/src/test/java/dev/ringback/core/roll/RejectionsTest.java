package dev.ringback.core.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of each bad cell; no books are needed to see it.
class RejectionsTest {

  private static final String HEADER =
      "site|building|unit|floor|room|handover|name|role|phone|language|vulnerable|telegram"
          + "|vouched_by|site_time_zone|site_region";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|3||| 501; site; is missing",
        "A|3|||; room; is missing",
        "A|3|||501|2026-13-01; handover; there is no such day",
        "A|3|||501|2026年2月30日; handover; there is no such day",
        "A|3|||501|05/03/2026; handover; is no date",
        "A|3|||501|0206-01-01; handover; is no date",
        "A|3|||501||Li; role; is missing",
        "A|3|||501||Li|landlord; role; is none of owner",
        "A|3|||501||Li|owner|12345; phone; can be reached",
        "A|3|||501||Li|owner|ask her; phone; is no phone number",
        "A|3|||501||Li|owner|13800000001|fr; language; is none of zh-Hans",
        "A|3|||501||Li|owner|13800000001||tired; vulnerable; is none of infant",
        "A|3|||501||Li|owner|||elderly/cat; vulnerable; is none of infant",
        "A|3|||501||Li|owner||||@li; telegram; is no chat id",
        "A|3|||501||Li|owner|||||13800000001; vouched_by; is for the role reporter",
        "A|3|||501|||owner; role; needs a name",
        "A|3|||501||||||elderly; vulnerable; needs a name",
        "A|3|||501|||||||||Mars/Phobos; site_time_zone; is no time zone",
        "A|3|||501||||||||||China; site_region; is no two-letter region",
        "A|3|||501||Li|owner|13800000001|||||UTC; phone; needs its country code",
        "A|3|||501||||||||||||x; ''; has 17 cells and the header 15",
      })
  void nameLineColumnAndReason(String row, String column, String reason) throws Exception {
    assertThat(rejected(HEADER, row))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.line()).isEqualTo(2);
              assertThat(one.column()).isEqualTo(column);
              assertThat(one.reason()).contains(reason);
            });
  }

  @Test
  void tellTooLongAndUnprintableCells() throws Exception {
    String name = "x".repeat(CellReader.LONGEST + 1);
    assertThat(rejected(HEADER, "A|3|||501||" + name + "|owner"))
        .contains(new Rejection(2, "name", "is longer than 200 characters"));
    assertThat(rejected(HEADER, "A|3|||501||L\u0007i|owner"))
        .contains(new Rejection(2, "name", "has control characters"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A|3|||501|2020-01-01; A|3栋|||501室|2021-01-01; handover; differs from the same flat's in"
            + " line 2",
        "A|3||5|501; A|3||6|501; floor; differs from the same flat's in line 2",
        "A|3|||501||Li|owner|13800000001; A|3|||502||Wu|owner|+86 138 0000 0001; name; another name"
            + " in line 2",
        "A|3|||501||Li|owner; A|3|||501||Li|tenant; name; in the same flat in line 2",
        "A|3|||501||Li|owner; A|3|||501||Li|owner|13800000001; name; in the same flat in line 2",
        "A|3|||501||Li|owner|13800000001; A|3|||501||Li|tenant|13800000001; name; in the same flat"
            + " in line 2",
        "A|3|||501||Li|owner|13800000001|en; A|3|||502||Li|owner|13800000001|zh-Hans; language;"
            + " another language in line 2",
        "A|3|||501; A||||502; building; other rows of this estate name one",
        "A|3|||501|||||||||Asia/Shanghai; A|3|||502|||||||||Asia/Tokyo; site_time_zone; differs",
      })
  void tellContradictionsBetweenRows(String first, String second, String column, String reason)
      throws Exception {
    assertThat(rejected(HEADER, first.strip(), second.strip()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.line()).isEqualTo(3);
              assertThat(one.column()).isEqualTo(column.strip());
              assertThat(one.reason()).contains(reason.strip());
            });
  }

  @Test
  void tellAForgottenBuildingAlsoBeforeTheRowThatNamesOne() throws Exception {
    assertThat(rejected(HEADER, "A||||501", "B||||1", "A|3|||502"))
        .singleElement()
        .satisfies(one -> assertThat(one.line() + " " + one.column()).isEqualTo("2 building"));
  }

  @Test
  void tellAnIdThatJoinsTwoPeople() throws Exception {
    assertThat(
            rejected(
                HEADER,
                "A|3|||501||Li|owner|13800000001",
                "A|3|||502||Wu|owner|||| 77",
                "A|3|||503|||owner|13800000001|||77"))
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("several people"));
  }

  @Test
  void countLinesAcrossQuotedLineBreaks() throws Exception {
    assertThat(
            rejected(
                "site|building|room|name|role", "A|3|501|\"Li\nand\nWu\"|owner", "A|3||x|owner"))
        .singleElement()
        .satisfies(one -> assertThat(one.line()).isEqualTo(5));
  }

  @Test
  void leaveOutRowsOfNothing() throws Exception {
    assertThat(rejected("site|building|room", "||", "", "A|3|501")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void takesThreeSeparators(String separator) throws Exception {
    RollTable table =
        RollTable.of("site|building|room|\"a,b;c\"\nA|3|501|x".replace("|", separator));
    assertThat(table.columns()).hasSize(3);
    assertThat(table.unknown()).containsExactly("a,b;c");
  }

  @Test
  void refusesAHeaderThatCannotBeUsed() {
    assertThatThrownBy(() -> RollTable.of("site,phone\nA,1"))
        .isInstanceOf(UnreadableRoll.class)
        .hasMessage("the header lacks: building, room");
    assertThatThrownBy(() -> RollTable.of("site,小区,building,room\nA,1"))
        .hasMessage("the column site is there twice");
    String wide = "site,building,room" + String.join("", Collections.nCopies(198, ",x"));
    assertThatThrownBy(() -> RollTable.of(wide))
        .hasMessageContaining("201 columns; 200 are the most");
    assertThatThrownBy(() -> RollTable.of("site,building,room\n\"A\"x,1,2"))
        .hasMessageContaining("a quote is wrong");
  }

  @Test
  void takesTwoHundredColumns() throws Exception {
    String wide = "site,building,room" + String.join("", Collections.nCopies(197, ",x"));
    assertThat(RollTable.of(wide + "\nA,3,501").unknown()).hasSize(197);
  }

  private static List<Rejection> rejected(String header, String... rows) throws UnreadableRoll {
    String file = header + "\n" + String.join("\n", rows);
    RollTable table = RollTable.of(file.replace(',', '，').replace('|', ','));
    return Roll.read(table, new SiteBook(Map.of(), "Asia/Shanghai")).rejected();
  }
}
