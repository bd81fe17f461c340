package dev.ringback.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3",
        "三",
        "3栋",
        "3棟",
        "03",
        "三号楼",
        "3號樓",
        "3#楼",
        "3#",
        "第3栋",
        "３幢",
        "Block 3",
        "Blk 3",
        "Tower 3",
        "building 03"
      })
  void foldsABuilding(String written) {
    assertThat(PlaceKey.building(written)).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({
    "A座, a",
    "a, a",
    "Tower A, a",
    "十二栋, 12",
    "12#楼, 12",
    "一百零二号楼, 102",
    "二十栋, 20",
    "10, 10",
    "甲座, 甲",
    "House, house",
    "楼, 楼",
    "###, ###"
  })
  void foldsOtherBuildings(String written, String key) {
    assertThat(PlaceKey.building(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"2单元, 2", "二單元, 2", "2, 2", "Entrance 2, 2", "乙单元, 乙"})
  void foldsAnEntrance(String written, String key) {
    assertThat(PlaceKey.unit(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "501, 501",
    "501室, 501",
    "501号房, 501",
    "五〇一, 501",
    "５０１, 501",
    "Flat 4B, 4b",
    "apt 4b, 4b",
    "#12-34, 12-34",
    "Room 0501, 501"
  })
  void foldsARoom(String written, String key) {
    assertThat(PlaceKey.room(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "翠湖花园, 翠湖花园",
    "翠湖花園小區, 翠湖花园",
    "Rose Court, rosecourt",
    "ROSE  court, rosecourt",
    "小区, 小区",
    "The Pines, pines"
  })
  void foldsAnEstate(String written, String key) {
    assertThat(PlaceKey.site(written)).isEqualTo(key);
  }
}
