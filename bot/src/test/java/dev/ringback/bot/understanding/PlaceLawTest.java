package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Place;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The same flat is read from every way of writing it.
class PlaceLawTest {

  record Flat(int building, int unit, int floor, int door) {

    String room() {
      return "%d%02d".formatted(floor, door);
    }
  }

  @Property(tries = 1500)
  void readsTheSameFlatInEveryDress(
      @ForAll("flats") Flat flat,
      @ForAll("shapes") String shape,
      @ForAll("numerals") UnaryOperator<String> numerals,
      @ForAll("widths") UnaryOperator<String> width,
      @ForAll("sentences") String sentence) {
    String written =
        shape
            .replace("B", numerals.apply(Integer.toString(flat.building())))
            .replace("U", numerals.apply(Integer.toString(flat.unit())))
            .replace("R", spelled(flat.room(), shape, numerals));
    String message = sentence.replace("~", width.apply(written));
    Place place = Reader.read(message).place();
    assertThat(place.building()).as(message).isEqualTo(Integer.toString(flat.building()));
    assertThat(place.unit()).as(message).isEqualTo(Integer.toString(flat.unit()));
    assertThat(place.room()).as(message).isEqualTo(flat.room());
  }

  @Property(tries = 600)
  void readsTheSameEnglishFlatInEveryDress(
      @ForAll("flats") Flat flat,
      @ForAll("englishShapes") String shape,
      @ForAll("widths") UnaryOperator<String> width,
      @ForAll("englishSentences") String sentence) {
    String written =
        shape.replace("#B", Integer.toString(flat.building())).replace("#R", flat.room());
    String message = sentence.replace("~", width.apply(written));
    Place place = Reader.read(message).place();
    assertThat(place.building()).as(message).isEqualTo(Integer.toString(flat.building()));
    assertThat(place.room()).as(message).isEqualTo(flat.room());
  }

  @Property(tries = 400)
  void takesNoCountForAPlace(@ForAll("counts") String message) {
    assertThat(Reader.read(message).place().known()).as(message).isFalse();
  }

  @Provide
  Arbitrary<Flat> flats() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 45),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(1, 34),
            Arbitraries.integers().between(1, 12))
        .as(Flat::new);
  }

  @Provide
  Arbitrary<String> shapes() {
    return Arbitraries.of(
        "B栋U单元R",
        "B栋U单元R室",
        "B棟U單元R室",
        "B幢U单元R",
        "B号楼U单元R",
        "B號樓 U單元 R號",
        "B栋 U单元 R",
        "B栋,U单元,R室",
        "第B栋第U单元R室",
        "B座U单元R",
        "B#楼U单元R",
        "B懂U单园R",
        "B-U-R",
        "B - U - R",
        "B—U—R",
        "B号楼U门R");
  }

  @Provide
  Arbitrary<String> englishShapes() {
    return Arbitraries.of(
        "Block #B, Flat #R",
        "block #B flat #R",
        "Blk #B Unit #R",
        "Building #B apt #R",
        "bldg #B, apt. #R",
        "Tower #B Rm #R",
        "Flat #R, Tower #B",
        "apartment #R building #B",
        "BLOCK #B ROOM #R",
        "unit #R, block #B");
  }

  /// Numbers stay digits, or become numerals where the shape has words to hold them.
  @Provide
  Arbitrary<UnaryOperator<String>> numerals() {
    return Arbitraries.of(UnaryOperator.identity(), PlaceLawTest::inHan);
  }

  @Provide
  Arbitrary<UnaryOperator<String>> widths() {
    return Arbitraries.of(UnaryOperator.identity(), PlaceLawTest::fullWidth);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        "~",
        "~ 漏水",
        "我住~,厨房漏水",
        "你好,我是~的业主",
        "水管爆了!!快来,~",
        "地址:~",
        "昨晚10点开始没电,~。电话13812345678",
        "已经3天了,~ 两个房间都漏");
  }

  @Provide
  Arbitrary<String> englishSentences() {
    return Arbitraries.of(
        "~",
        "~ - no water",
        "Hi, I live at ~, the tap drips",
        "no heat for 3 days!! ~",
        "please come to ~, thanks");
  }

  @Provide
  Arbitrary<String> counts() {
    Arbitrary<String> number = Arbitraries.integers().between(2, 900).map(Object::toString);
    return Combinators.combine(
            number,
            Arbitraries.of(
                "漏了~天",
                "等了~个小时",
                "一共~块钱",
                "有~个人",
                "~元",
                "室温~度",
                "涨了~%",
                "~盏灯不亮",
                "~ days now",
                "it cost $~",
                "~ people waiting",
                "~ minutes ago",
                "~ lights out",
                "at least ~ times"))
        .as((count, shape) -> shape.replace("~", count));
  }

  private static String spelled(String room, String shape, UnaryOperator<String> numerals) {
    boolean han = !numerals.apply("1").equals("1");
    return han && !shape.contains("-") && !shape.contains("—") ? digitsInHan(room) : room;
  }

  private static String inHan(String number) {
    int value = Integer.parseInt(number);
    String tens = value < 10 ? "" : (value < 20 ? "" : digitsInHan(number.substring(0, 1))) + "十";
    return tens + (value % 10 == 0 ? "" : digitsInHan(Integer.toString(value % 10)));
  }

  private static String digitsInHan(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> String.valueOf("零一二三四五六七八九".charAt(digit - '0')))
        .collect(Collectors.joining());
  }

  private static String fullWidth(String text) {
    return text.chars()
        .mapToObj(sign -> String.valueOf((char) (sign > ' ' && sign < 127 ? sign + 0xFEE0 : sign)))
        .collect(Collectors.joining());
  }
}
