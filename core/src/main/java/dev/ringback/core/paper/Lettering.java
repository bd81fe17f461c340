package dev.ringback.core.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The font of all documents, WenQuanYi Zen Hei, embedded by the letters used; read at the first
/// document, kept for the next.
final class Lettering {

  private static final String FILE = "/ringback-font/WenQuanZhengHei.ttf";
  private static final BaseFont FACE = read();

  /// Shown for what the font cannot show, such as an emoji, so that a gap is seen.
  private static final char UNKNOWN = '□';

  private Lettering() {}

  static Font size(float points) {
    return new Font(FACE, points);
  }

  /// The text with a box for each letter that the font lacks; line breaks stay.
  static String printable(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> letter == '\n' || !invisible(letter))
        .map(letter -> letter == '\n' || FACE.charExists(letter) ? letter : UNKNOWN)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean invisible(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK;
  }

  private static BaseFont read() {
    try (InputStream font = Lettering.class.getResourceAsStream(FILE)) {
      if (font == null) {
        throw new IllegalStateException("the build has not brought " + FILE);
      }
      return BaseFont.createFont(
          FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(FILE + " is no font", e);
    }
  }
}
