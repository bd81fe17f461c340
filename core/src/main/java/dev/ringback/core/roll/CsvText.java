package dev.ringback.core.roll;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file's text, and the mark between its cells.
///
/// @param said whether a first line says the mark, as spreadsheets write it for themselves
record CsvText(String text, char separator, boolean said) {

  private static final String MARKS = ",;\t";
  private static final Pattern SAID = Pattern.compile("\\A\"?sep=([,;\t])\"?[,;\t]*\\R");

  /// A row of our own behind the last: a quote that is never closed would swallow it, too.
  private static final String END = "end of the roll";

  static CsvText of(String text) {
    Matcher said = SAID.matcher(text);
    return said.lookingAt()
        ? new CsvText(text, said.group(1).charAt(0), true)
        : new CsvText(text, mostFrequent(text), false);
  }

  List<CsvRecord> records() throws UnreadableRoll {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(text + "\n" + END)) {
      return closed(reader.stream().toList());
    } catch (CsvParseException e) {
      throw new UnreadableRoll("the file is no CSV: a quote is wrong, or a cell is far too long");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<CsvRecord> closed(List<CsvRecord> records) throws UnreadableRoll {
    CsvRecord last = records.getLast();
    if (!last.getFields().equals(List.of(END))) {
      throw new UnreadableRoll(
          "a quote is wrong: one in the row that begins in line %d is never closed"
              .formatted(last.getStartingLineNumber()));
    }
    return records.subList(said ? 1 : 0, records.size() - 1);
  }

  /// In the header, outside quotes.
  private static char mostFrequent(String text) {
    int[] counts = new int[MARKS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || !isLineEnd(text.charAt(i))); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      int mark = MARKS.indexOf(c);
      if (!quoted && mark >= 0) {
        counts[mark]++;
      }
    }
    int most = counts[1] > counts[0] ? 1 : 0;
    return MARKS.charAt(counts[2] > counts[most] ? 2 : most);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
