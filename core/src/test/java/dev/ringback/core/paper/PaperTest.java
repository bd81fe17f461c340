package dev.ringback.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// What is printed can be read again, in Chinese too, and brings its font.
class PaperTest {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @Test
  void chineseAndEnglishCanBeReadAgain() throws IOException {
    try (Paper paper = Paper.upright(file, "工单 R10427")) {
      paper.heading("经过").text("厨房水管爆了, the kitchen pipe burst.\n棟・臺灣・嘅");
      try (Rows facts = paper.facts()) {
        facts.row("地点", "3栋2单元501");
      }
    }

    assertThat(page(1))
        .contains("工单 R10427", "经过", "厨房水管爆了, the kitchen pipe burst.", "臺灣", "3栋2单元501");
  }

  @Test
  void bringsItsFont() throws IOException {
    try (Paper paper = Paper.upright(file, "一")) {
      paper.text("二");
    }

    assertThat(fontFiles(new PdfReader(file.toByteArray()))).isPositive();
  }

  @Test
  void showsABoxForWhatTheFontLacks() throws IOException {
    try (Paper paper = Paper.upright(file, "x")) {
      paper.text("thanks 👍🏽 a‍b");
    }

    assertThat(page(1)).contains("thanks □").contains("ab");
  }

  @Test
  void repeatsTheHeadOfALongTableOnEachPage() throws IOException {
    try (Paper paper = Paper.wide(file, "月报")) {
      try (Rows rows = paper.table(List.of("编号", "评分"), 1, 2)) {
        for (int i = 1; i <= 1000; i++) {
          rows.row("R" + (10_000 + i), "非常满意");
        }
      }
    }

    int pages = new PdfReader(file.toByteArray()).getNumberOfPages();
    assertThat(pages).isGreaterThan(5);
    assertThat(page(pages)).contains("编号", "R11000");
  }

  @Test
  void shrinksAPhotoToThePageAndKeepsTheCaptionOfWhatIsNone() throws IOException {
    var photo = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB), "jpg", photo);

    try (Paper paper = Paper.upright(file, "x")) {
      assertThat(paper.picture(photo.toByteArray(), "before")).isTrue();
      assertThat(paper.picture(new byte[] {1, 2, 3}, "voice note")).isFalse();
    }

    assertThat(new PdfReader(file.toByteArray()).getNumberOfPages()).isEqualTo(1);
    assertThat(page(1)).contains("before", "voice note");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    try (Paper paper = Paper.upright(file, "x");
        Rows rows = paper.table(List.of("a", "b"), 1, 1)) {
      rows.row("1", "2");
      assertThatIllegalArgumentException().isThrownBy(() -> rows.row("1"));
    }
  }

  private String page(int number) throws IOException {
    return new PdfTextExtractor(new PdfReader(file.toByteArray())).getTextFromPage(number);
  }

  private static long fontFiles(PdfReader reader) {
    long count = 0;
    for (int i = 1; i < reader.getXrefSize(); i++) {
      if (reader.getPdfObject(i) instanceof org.openpdf.text.pdf.PdfDictionary it
          && it.contains(PdfName.FONTFILE2)) {
        count++;
      }
    }
    return count;
  }
}
