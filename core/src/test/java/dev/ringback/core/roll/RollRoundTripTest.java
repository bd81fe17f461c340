package dev.ringback.core.roll;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.ringback.core.BesideOthers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is exported is read back to the same books, whatever people are called.
@BesideOthers
class RollRoundTripTest {

  private static final RollDesk DESK = new RollDesk();
  private static final RollDesk COPY = new RollDesk();

  @Property(tries = 40)
  void readsItsOwnFileBack(@ForAll("people") List<Someone> people) {
    DESK.empty();
    COPY.empty();
    ImportReport report = DESK.takes(file(people));
    assertThat(report.rejected()).isEmpty();
    assertThat(report.imported()).isTrue();

    String export = DESK.export();
    assertThat(COPY.takes(export).rejected()).isEmpty();
    assertThat(COPY.export()).isEqualTo(export);
    assertThat(DESK.takes(export).imported()).isTrue();
    assertThat(DESK.export()).isEqualTo(export);
    assertThat(COPY.column("select name from contact order by phone, name"))
        .isEqualTo(DESK.column("select name from contact order by phone, name"));
  }

  @Example
  void keepsSpreadsheetsFromRunningANameAndReadsItBack() {
    DESK.empty();
    DESK.takes(
        """
        site,building,room,name,role,phone
        A,1,101,"=HYPERLINK(""x"")",owner,13800000001
        A,1,102,@cmd,owner,13800000002
        A,1,103,''-1,owner,13800000003
        """);
    assertThat(DESK.column("select name from contact order by id"))
        .containsExactly("=HYPERLINK(\"x\")", "@cmd", "'-1");
    assertThat(DESK.export())
        .contains("\"'=HYPERLINK(\"\"x\"\")\"", "'@cmd", "''-1", ",+8613800000001,");
  }

  @Provide
  Arbitrary<List<Someone>> people() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("张李 '\"\n\r,;\t|=+-@＝\\.#éß🏠a1")
            .ofMinLength(1)
            .ofMaxLength(12)
            .map(String::strip)
            .filter(word -> !word.isBlank());
    return Combinators.combine(
            words,
            Arbitraries.of("owner", "tenant"),
            Arbitraries.of("", "en", "zh-Hant"),
            Arbitraries.of("", "infant", "sick;elderly"),
            Arbitraries.of("", "2020-02-29"),
            Arbitraries.of(true, false))
        .as(Someone::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static String file(List<Someone> people) {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.builder().build(text)) {
      out.writeRecord(
          "site",
          "site_aliases",
          "building",
          "room",
          "handover",
          "name",
          "role",
          "phone",
          "language",
          "vulnerable",
          "telegram");
      IntStream.range(0, people.size()).forEach(i -> out.writeRecord(people.get(i).cells(i)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  record Someone(
      String name, String role, String language, String flags, String handover, boolean reachable) {

    String[] cells(int i) {
      return new String[] {
        "Odd \"Court\", " + i % 2,
        "odd" + i % 2 + ";奇园" + i % 2,
        "Block " + i % 3,
        Integer.toString(100 + i),
        handover,
        Formulas.guard(name),
        role,
        reachable ? "1380000000" + i + "; 1390000000" + i : "",
        language,
        flags,
        reachable ? "77" + i : ""
      };
    }
  }
}
