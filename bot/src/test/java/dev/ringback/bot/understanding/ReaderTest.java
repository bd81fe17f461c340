package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private static final Instant NOW = Instant.parse("2028-02-29T23:30:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final TicketNumber NUMBER = new TicketNumber('R', 10427);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R10427-7",
        "r104277",
        "10427-7",
        "R 10427 - 7",
        "Ｒ１０４２７－７",
        "查一下R10427-7到哪了",
        "status of R10427-7 please",
        "单号104277怎么样了",
        "104277",
        "my ticket 10427-7?"
      })
  void findsTicketNumberInAnyDress(String text) {
    assertThat(Reader.read(text).numbers())
        .singleElement()
        .extracting(TicketNumber::serial)
        .isEqualTo(10427L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R10427-3", "r104273", "ticket 104273"})
  void tellsMistypedNumberFromNone(String text) {
    assertThat(Reader.read(text).numbers()).isEmpty();
    assertThat(Reader.read(text).mistyped()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请打13800000001",
        "call me on 07700 900123",
        "+44 7700 900123",
        "3栋2单元501",
        "Flat 302",
        "昨天10:30开始漏水",
        "2026-11-21 没水",
        "电费1204元"
      })
  void takesNeitherPhonesNorPlacesNorTimesForTicketNumbers(String text) {
    assertThat(Reader.read(text).numbers()).isEmpty();
    assertThat(Reader.read(text).mistyped()).isEmpty();
  }

  @Property(tries = 300)
  void readsBackEveryNumberThatWasGiven(
      @ForAll @LongRange(min = 10001, max = 9_999_999) long serial) {
    String number = new TicketNumber('C', serial).toString();
    assertThat(Reader.read("进度 " + number + " 谢谢").number())
        .get()
        .extracting(TicketNumber::serial)
        .isEqualTo(serial);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "3栋2单元501漏水,3,2,501",
        "三号楼没水,3,-,-",
        "12#楼1203室,12,-,1203",
        "A座1203,A,-,1203",
        "我是8幢1单元302的,8,1,302",
        "3-2-501,3,2,501",
        "Flat 302 no water,-,-,302",
        "block 5 #12-34,5,-,#12-34",
        "apt 4B toilet leaking,-,-,4B",
        "'Block 3, flat 12',3,-,12"
      })
  void readsPlaces(String text, String building, String unit, String room) {
    var place = Reader.read(text).place();
    assertThat(place.building()).isEqualTo(building);
    assertThat(place.unit()).isEqualTo(unit);
    assertThat(place.room()).isEqualTo(room);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"厨房水管爆了", "water pouring through the kitchen ceiling", "楼上漏水", "灯坏了两天了", "我等了3天"})
  void knowsThatSpotAloneIsNoPlaceToSendAnybodyTo(String text) {
    assertThat(Reader.read(text).place().known()).as(text).isFalse();
  }

  @Test
  void takesTwentyFourSevenForAPlaceOnlyWhereADoorFollows() {
    assertThat(Reader.read("24-7-101 漏水").place().building()).isEqualTo("24");
    assertThat(Reader.read("noise 24/7 from upstairs").place().known()).isFalse();
  }

  @Test
  void readsAnswers() {
    assertThat(Reader.read("１").answer()).isEqualTo(new Answer.Digit(1));
    assertThat(Reader.read("修好了!").answer()).isEqualTo(new Answer.Yes());
    assertThat(Reader.read("Not yet.").answer()).isEqualTo(new Answer.No());
    assertThat(Reader.read("很满意").answer()).isEqualTo(new Answer.Score(5));
    assertThat(Reader.read("不要回访").answer()).isEqualTo(new Answer.NoSurveys());
    assertThat(Reader.read("NO SURVEYS").answer()).isEqualTo(new Answer.NoSurveys());
    assertThat(Reader.read("转人工").answer()).isEqualTo(new Answer.Person());
    assertThat(Reader.read("人工").answer()).isEqualTo(new Answer.Person());
    assertThat(Reader.read("/agent").answer()).isEqualTo(new Answer.Person());
    assertThat(Reader.read("谢谢师傅").answer()).isEqualTo(new Answer.Thanks());
    assertThat(Reader.read("进度").answer()).isEqualTo(new Answer.Status());
    assertThat(Reader.read("any news?").answer()).isEqualTo(new Answer.Status());
    assertThat(Reader.read("你好").answer()).isEqualTo(new Answer.Greeting());
    assertThat(Reader.read("STOP the leak please").answer()).isEqualTo(new Answer.Words());
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    assertThat(Reader.read(text, NOW, ZONE)).isNotNull();
  }

  @Property(tries = 300)
  void neverThrowsOnHalvesOfWhatPeopleSay(@ForAll("pieces") List<String> pieces) {
    assertThat(Reader.read(String.join("", pieces), NOW, ZONE)).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "3栋",
            "2单元",
            "一百零",
            "501",
            "-",
            "#",
            " ",
            ",",
            "。",
            "不是",
            "是",
            "R104",
            "27-7",
            "9点",
            "到",
            "30日",
            "2月",
            "周",
            "上",
            "五",
            "last ",
            "Feb 31",
            "the 31st ",
            "not ",
            "Flat ",
            "from 9 to ",
            "25",
            "pm",
            "王",
            "先生",
            "+86",
            "138",
            "0013",
            "\n",
            "👍",
            "/new",
            "\uD83D",
            "İ",
            "ß",
            "㎡",
            "½",
            "零",
            "99楼",
            "个月前")
        .list()
        .ofMaxSize(14);
  }

  @Test
  void numbersCheckDigitCatchesOneWrongDigitAndSwaps() {
    assertThat(NUMBER.toString()).isEqualTo("R10427-7");
    assertThat(TicketNumber.parse("R10472-7")).isEmpty();
    assertThat(TicketNumber.parse("R10428-7")).isEmpty();
  }

  @Test
  void takesTheEndOfANumberForNoneElsewhere() {
    assertThat(
            Reader.read("my phone is 07700 900333 not this one").particulars().contact().phones())
        .isEmpty();
  }
}
