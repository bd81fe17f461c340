package dev.ringback.core.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What spreadsheets and careless hands make of a roll's cells.
class CsvTextTest {

  private static final String HEADER = "site,building,room,role,name\n";

  @Test
  void aQuoteNeverClosedSwallowsNoRows() {
    String roll = HEADER + "Elm,A,11,owner,Di\nElm,A,12,owner,\"Bo\nElm,A,13,owner,Al\n";
    assertThatThrownBy(() -> RollTable.of(roll))
        .isInstanceOf(UnreadableRoll.class)
        .hasMessageContaining("line 3 is never closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", "\r", "\n\n,,,,\n"})
  void theLastRowCountsHoweverItEnds(String end) throws Exception {
    RollTable table = RollTable.of(HEADER + "Elm,A,12,owner,\"Bo \"\"B\"\"\"" + end);
    assertThat(table.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.getField(4)).isEqualTo("Bo \"B\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\n", "sep=;;;;\n"})
  void theMarkThatASpreadsheetSaysIsTaken(String first) throws Exception {
    RollTable table = RollTable.of(first + HEADER.replace(',', ';') + "Elm;A;12;owner;B, o\n");
    assertThat(table.columns()).containsKeys(Column.SITE, Column.BUILDING, Column.ROOM);
    assertThat(table.rows().getFirst().getFields())
        .isEqualTo(List.of("Elm", "A", "12", "owner", "B, o"));
  }

  @Test
  void whatNobodySeesIsNoPartOfACell() throws Exception {
    RollTable table =
        RollTable.of(
            "\u200Bsite,building,room,name\n"
                + "\u00A0Elm\u00A0Park,A,\u200B1\u00AD5\uFEFF,\u202AAl\u202C\n");
    CellReader row = new CellReader(table, table.rows().getFirst());
    assertThat(row.text(Column.SITE)).isEqualTo("Elm Park");
    assertThat(row.text(Column.ROOM)).isEqualTo("15");
    assertThat(row.text(Column.NAME)).isEqualTo("Al");
  }
}
