package dev.ringback.core.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollTextTest {

  private static final String TEXT = "site,building,room,name\n翠湖花园,3栋,501,张三\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, EFBBBF, UTF-8",
    "UTF-16LE, FFFE, UTF-16LE",
    "UTF-16BE, FEFF, UTF-16BE",
    "GBK, '', GB18030",
    "GB18030, '', GB18030",
  })
  void findsTheCharacterSetOut(String charset, String mark, String found) throws Exception {
    RollText text = RollText.of(encoded(charset, mark));
    assertThat(text).isEqualTo(new RollText(TEXT, found));
  }

  @Test
  void readsCharactersThatOnlyGb18030Has() throws Exception {
    String rare = "site,building,room\n𠮷园,1,1\n";
    assertThat(RollText.of(rare.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(rare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
  void refusesWideTextWithoutItsMark(String charset) {
    for (String plain : List.of("site,building,room\nRose Court,3,501\n", TEXT)) {
      assertThatThrownBy(() -> RollText.of(plain.getBytes(Charset.forName(charset))))
          .isInstanceOf(UnreadableRoll.class)
          .hasMessageContaining("byte order mark");
    }
  }

  @Test
  void refusesAMarkThatTheCharactersBelie() {
    byte[] file = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 's', (byte) 0xFF};
    assertThatThrownBy(() -> RollText.of(file)).hasMessageContaining("mark says UTF-8");
  }

  @Test
  void refusesWhatNoneFits() {
    byte[] file = {'s', 'i', 't', 'e', '\n', (byte) 0xFF, (byte) 0xFF};
    assertThatThrownBy(() -> RollText.of(file)).hasMessageContaining("neither UTF-8 nor");
  }

  @Test
  void refusesWesternTextInItsOldCharacterSet() {
    byte[] file = "site,building,room\nCafé,3,501\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> RollText.of(file)).hasMessageContaining("neither UTF-8 nor");
  }

  @Test
  void refusesAWorkbook() {
    byte[] file = {'P', 'K', 3, 4, 0, 0};
    assertThatThrownBy(() -> RollText.of(file)).hasMessageContaining("save it as CSV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t "})
  void refusesAnEmptyFile(String text) {
    assertThatThrownBy(() -> RollText.of(text.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("empty");
  }

  private static byte[] encoded(String charset, String mark) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(java.util.HexFormat.of().parseHex(mark));
    out.writeBytes(TEXT.getBytes(Charset.forName(charset)));
    return out.toByteArray();
  }
}
