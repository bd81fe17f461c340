package dev.ringback.core.paper;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// A table's rows, put on their pages as they come, so that length costs no memory.
public final class Rows implements AutoCloseable {

  private static final int AT_ONCE = 100;
  private static final float PADDING = 3;
  private static final Color LINE = new Color(0xCC, 0xCC, 0xCC);
  private static final Color HEAD = new Color(0xEE, 0xEE, 0xEE);

  private final Document document;
  private final PdfPTable table;
  private int waiting;

  Rows(Document document, List<String> heads, float[] weights) {
    this.document = document;
    table = new PdfPTable(weights);
    table.setWidthPercentage(100);
    table.setSpacingBefore(4);
    table.setComplete(false);
    heads.forEach(head -> cell(head, HEAD));
    table.setHeaderRows(heads.isEmpty() ? 0 : 1);
  }

  /// One more row: as many cells as the table has columns.
  public Rows row(List<String> cells) {
    if (cells.size() != table.getNumberOfColumns()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + table.getNumberOfColumns() + " columns");
    }
    cells.forEach(text -> cell(text, Color.WHITE));
    waiting++;
    if (waiting == AT_ONCE) {
      document.add(table);
      waiting = 0;
    }
    return this;
  }

  /// One more row, of texts.
  public Rows row(String... cells) {
    return row(List.of(cells));
  }

  @Override
  public void close() {
    table.setComplete(true);
    document.add(table);
  }

  private void cell(String text, Color ground) {
    var cell = new PdfPCell(new Paragraph(Lettering.printable(text), Lettering.size(Paper.SMALL)));
    cell.setPadding(PADDING);
    cell.setBorderColor(LINE);
    cell.setBackgroundColor(ground);
    table.addCell(cell);
  }
}
