package dev.ringback.hotline.cli;

import dev.ringback.core.correction.Corrections;
import dev.ringback.hotline.beside.Books;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Import;

/// `triage corrections`: writes what agents corrected in the corpus's format, to be read through
/// and learnt from.
final class CorrectionsExport {

  private CorrectionsExport() {}

  static int run(OutputStream to) {
    // UTF-8 whatever the locale
    PrintStream out = new PrintStream(to, false, StandardCharsets.UTF_8);
    Books.open(
        Desk.class,
        desk -> {
          desk.getBean(Corrections.class).latest(c -> out.println(c.line()));
          return out;
        });
    out.flush();
    return 0;
  }

  /// Just enough of the house to read what was corrected.
  @Import(Corrections.class)
  static class Desk {}
}
