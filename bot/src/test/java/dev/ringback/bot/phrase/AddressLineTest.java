package dev.ringback.bot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places as people are told them, from what they wrote themselves.
class AddressLineTest {

  private static final AddressLine LINES = new AddressLine(Phrases.read(ConfigFolder.at(null)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9栋 | 9栋",
        "3栋2单元501 | 3栋2单元501室",
        "3-2-501厨房 | 3栋2单元501室厨房",
        "A座1203 | A座1203室",
        "12#楼 | 12栋",
        "阳光花园三号楼 | 阳光花园3栋",
        "住在大学路78弄12号301 | 大学路78弄12号301室",
        "地下停车场B1 | B1层",
        "负一楼车库 | 负1层车库",
        "Flat 9, Rose Court | Rose Court 9室",
      })
  void writesChineseAddresses(String written, String line) {
    assertThat(LINES.say(Language.ZH_HANS, read(written))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Flat 9, Rose Court | Flat 9, Rose Court",
        "flat 302 rose court | Flat 302, Rose Court",
        "flat 3 Rose Court | Flat 3, Rose Court",
        "flat 3, 14 Elm Street | Flat 3, 14 Elm Street",
        "Block 5 #12-34 | Block 5 #12-34",
        "apt 4B | Flat 4B",
        "Tower B, 12/F, Rm 1204 | Flat 1204, floor 12, Block B",
        "third floor of block 7 | floor 3, Block 7",
        "3栋2单元501 | Flat 501, Unit 2, Block 3",
      })
  void writesEnglishAddresses(String written, String line) {
    assertThat(LINES.say(Language.EN, read(written))).isEqualTo(line);
  }

  @Test
  void writesTraditionalAddresses() {
    assertThat(LINES.say(Language.ZH_HANT, read("3棟5樓之2"))).isEqualTo("3棟5樓之2");
    assertThat(LINES.say(Language.ZH_HANT, read("A座10樓B室"))).isEqualTo("A座10樓B室");
  }

  @Test
  void leavesNamesAndFreeWordsAsTheyAre() {
    Place named = new Place("翠苑小区", "3号楼", "东单元", null, "商铺2", null, null);
    assertThat(LINES.say(Language.ZH_HANS, named)).isEqualTo("翠苑小区3号楼东单元商铺2");
    assertThat(LINES.say(Language.EN, Place.ofText("by the pond"))).isEqualTo("by the pond");
    assertThat(LINES.say(Language.EN, Place.UNKNOWN)).isEmpty();
  }

  private static Place read(String written) {
    return Reader.read(written, Instant.parse("2026-05-04T02:00:00Z"), ZoneId.of("Asia/Shanghai"))
        .place();
  }
}
