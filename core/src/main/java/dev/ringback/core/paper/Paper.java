package dev.ringback.core.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// One PDF, written from top to bottom as its contents come: A4, with the title and the page's
/// number at the foot of each page. Close it, and the stream is whole; the stream stays open.
public final class Paper implements AutoCloseable {

  static final float PLAIN = 9;
  static final float SMALL = 8;
  private static final float TITLE = 16;
  private static final float HEADING = 12;
  private static final float MARGIN = 48;
  private static final float LEADING = 1.45f;

  /// No picture is higher than this share of a page's room, so that its caption stays with it.
  private static final float HIGHEST = 0.6f;

  private final Document document;

  private Paper(OutputStream to, String title, Rectangle page) {
    document = new Document(page, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, to);
    writer.setCloseStream(false);
    writer.setPageEvent(new Foot(title));
    document.addTitle(title);
    document.open();
    say(title, TITLE, 0, 10);
  }

  /// A document in upright pages, for what is read.
  public static Paper upright(OutputStream to, String title) {
    return new Paper(to, title, PageSize.A4);
  }

  /// A document in wide pages, for tables of many columns.
  public static Paper wide(OutputStream to, String title) {
    return new Paper(to, title, PageSize.A4.rotate());
  }

  /// What the next part is about.
  public Paper heading(String text) {
    say(text, HEADING, 12, 4);
    return this;
  }

  /// A paragraph; its own line breaks are kept.
  public Paper text(String text) {
    say(text, PLAIN, 0, 4);
    return this;
  }

  /// A photo under its caption; what is no picture (PNG, JPEG, GIF, BMP) leaves the caption alone.
  ///
  /// @return whether it could be shown
  public boolean picture(byte[] bytes, String caption) {
    text(caption);
    try {
      Image image = Image.getInstance(bytes);
      float width = document.right() - document.left();
      float height = (document.top() - document.bottom()) * HIGHEST;
      if (image.getWidth() > width || image.getHeight() > height) {
        image.scaleToFit(width, height);
      }
      return document.add(image);
    } catch (IOException | BadElementException | IllegalArgumentException e) {
      return false;
    }
  }

  /// A table as wide as the page, whose columns share it by the weights given; its head stands on
  /// each page. Close it before anything follows.
  public Rows table(List<String> heads, float... weights) {
    if (heads.size() != weights.length) {
      throw new IllegalArgumentException(
          heads.size() + " columns and " + weights.length + " weights");
    }
    return new Rows(document, heads, weights);
  }

  /// Two columns, what a thing is and its value, for a record's fields.
  public Rows facts() {
    return new Rows(document, List.of(), new float[] {1, 3});
  }

  @Override
  public void close() {
    document.close();
  }

  private void say(String text, float size, float before, float after) {
    var paragraph = new Paragraph(Lettering.printable(text), Lettering.size(size));
    paragraph.setLeading(size * LEADING);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    paragraph.setAlignment(Element.ALIGN_LEFT);
    document.add(paragraph);
  }
}
