package dev.ringback.core.paper;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// The last line of each page: what document this is, and which page.
final class Foot extends PdfPageEventHelper {

  private static final float BELOW = 20;

  private final String title;

  Foot(String title) {
    this.title = title;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    line(writer, Element.ALIGN_LEFT, title, document.left(), document.bottom());
    String page = Integer.toString(writer.getPageNumber());
    line(writer, Element.ALIGN_RIGHT, page, document.right(), document.bottom());
  }

  private static void line(PdfWriter writer, int side, String text, float x, float bottom) {
    var words = new Phrase(Lettering.printable(text), Lettering.size(Paper.SMALL));
    ColumnText.showTextAligned(writer.getDirectContent(), side, words, x, bottom - BELOW, 0);
  }
}
