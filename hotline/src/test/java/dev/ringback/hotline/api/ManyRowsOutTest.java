package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every row comes out as CSV, XLSX and PDF, however many there are, in little memory; prints the
/// figures.
class ManyRowsOutTest extends ApiTest {

  /// 100,000 by `-Pslow`.
  private static final int ROWS = Integer.getInteger("ringback.rows", 2000);

  private static final int FEW = 2000;
  private static final int FIRST = 5_000_001;
  private static final Pattern NUMBER = Pattern.compile("R5\\d{6}-0");
  private static final int MEGABYTE = 1 << 20;
  private static final int LOOK_EVERY = MEGABYTE / 2;
  private static final long MOST_MEGABYTES = 64;

  @TempDir Path folder;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void fill() {
    jdbc.sql(
            """
            insert into ticket (id, number, kind, category, urgency, urgency_rank, step, state,
              description, language, channel, opened_at, policy_version)
            select i, 'R' || i || '-0', 'repair', 'plumbing', 'normal', 2, 'opened', 'open', 'tap',
              'en', 'phone', timestamptz '2200-02-01' + (i - :first) * interval '1 minute', 'x'
            from generate_series(:first, :last) i on conflict (id) do nothing
            """)
        .param("first", FIRST)
        .param("last", FIRST + ROWS - 1)
        .update();
  }

  /// Every table is searched for each row that goes; so many at once are alone in their run.
  @AfterEach
  void clear() {
    if (ROWS <= FEW) {
      jdbc.sql("delete from ticket where id >= :first").param("first", FIRST).update();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "pdf"})
  void comeOutCompleteAndInLittleMemory(String format) throws IOException, InterruptedException {
    Path file = folder.resolve("rows." + format);
    String path = "/api/v1/reports/intake/rows." + format + "?from=2170-01-01&to=2201-01-01";
    long before = used();
    long start = System.nanoTime();
    long most;
    try (InputStream in =
        HttpClient.newHttpClient()
            .send(request(path).build(), BodyHandlers.ofInputStream())
            .body()) {
      most = copied(in, file);
    }
    double seconds = (System.nanoTime() - start) / 1e9;

    System.out.printf(
        Locale.ROOT,
        "%d rows as %s: %.1f MB in %.1f s, at most %d MB more on the heap%n",
        ROWS,
        format,
        (double) Files.size(file) / MEGABYTE,
        seconds,
        (most - before) / MEGABYTE);
    assertThat(rows(format, file)).isEqualTo(ROWS);
    assertThat((most - before) / MEGABYTE).isLessThan(MOST_MEGABYTES);
  }

  /// @return the most memory in use, looked at again and again while it arrives
  private static long copied(InputStream in, Path file) throws IOException {
    long most = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] part;
      while ((part = in.readNBytes(LOOK_EVERY)).length > 0) {
        out.write(part);
        most = Math.max(most, used());
      }
    }
    return most;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long rows(String format, Path file) throws IOException {
    return switch (format) {
      case "csv" -> lines(file);
      case "xlsx" -> excelRows(file);
      default -> printed(file);
    };
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> NUMBER.matcher(line).lookingAt()).count();
    }
  }

  private static long excelRows(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      String xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("<row ").matcher(xml).results().count() - 1;
    }
  }

  private static long printed(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(file.toString())) {
      PdfTextExtractor text = new PdfTextExtractor(reader);
      return IntStream.rangeClosed(1, reader.getNumberOfPages())
          .mapToLong(page -> NUMBER.matcher(page(text, page)).results().count())
          .sum();
    }
  }

  private static String page(PdfTextExtractor text, int page) {
    try {
      return text.getTextFromPage(page);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
