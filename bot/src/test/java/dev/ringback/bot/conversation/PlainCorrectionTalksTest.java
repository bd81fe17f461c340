package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.triage.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Owners who put right what was understood wrongly, in plain sentences: when asked for it, and
/// after all was confirmed.
class PlainCorrectionTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the flat is 4C                                      | Oak House 4C kitchen tap
          wrong flat, should be 4C                            | Oak House 4C kitchen tap
          correction: flat 5 Oak House                        | Oak House 5 kitchen tap
          the address is wrong, I live at flat 5, Oak House   | Oak House 5 kitchen tap
          its the bathroom tap not the kitchen                | Oak House 4B bathroom
          sorry wrong address, it should be flat 5            | Oak House 5 kitchen tap
          I gave you the wrong flat number, it is 5 not 3     | Oak House 5 kitchen tap
          can you change the address to 12 Mill Lane          | 12 Mill Lane 4B kitchen tap
          """)
  void correctsInEnglishWhateverItsDress(String words, String place) {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 4B, Oak House").hears("Right?");
    mary.says("2").hears("change").isAt(Stage.Changing.class);
    mary.says(words).hears("Changed").isAt(Stage.Confirming.class);
    assertThat(mary.ticket().place().line()).isEqualTo(place);
    mary.says("1").hears("goes ahead").says("flat 4B, Oak House").rest();
    mary.isAt(Stage.Idle.class);
    startAnew();
    Person later = owner(MARY);
    later.says("kitchen tap drips, flat 4B, Oak House", "1").rest();
    later.says(words).hears("Changed").isAt(Stage.Idle.class).holds(1);
    assertThat(later.ticket().place().line()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不是我家,是5栋1单元103    | 5-1-103 厨房
          都不对,是5栋1单元302的阳台 | 5-1-302 阳台
          地址写错了,我住502       | 3-2-502 厨房
          房号是502              | 3-2-502 厨房
          不是厨房,是卫生间         | 3-2-501 卫生间
          """)
  void correctsInChineseWhateverItsDress(String words, String place) {
    Person wang = owner(WANG);
    wang.says("厨房水龙头滴水,3栋2单元501").hears("对吗").says("2").hears("要改").isAt(Stage.Changing.class);
    wang.says(words).hears("已改好").isAt(Stage.Confirming.class);
    assertThat(wang.ticket().place().line()).isEqualTo(place);
    wang.says("1").hears("按这个办").isAt(Stage.Idle.class);
    startAnew();
    Person later = owner(WANG);
    later.says("厨房水龙头滴水,3栋2单元501").hears("对吗").says("1").hears("按这个办");
    later.says(words).hears("已改好").isAt(Stage.Idle.class).holds(1);
    assertThat(later.ticket().place().line()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "the phone number is wrong; use 07911 123456",
    "电话改成13812340000",
    "my name is Tom not Tim"
  })
  void readsTheRecordBackOnceMoreWhereWhomToAskForIsPutRight(String words) {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 4B, Oak House").hears("Right?");
    mary.says("2").hears("change").says(words).rest();
    mary.isAt(Stage.Confirming.class).says("1").rest();
    mary.isAt(Stage.Idle.class).holds(1);
  }

  @Test
  void takesTheThingThatIsMeantForTheOneThatIsNot() {
    Person wang = owner(WANG);
    wang.says("水龙头滴水,3栋2单元501").hears("对吗").says("1").hears("按这个办").isAt(Stage.Idle.class);
    wang.says("不是水龙头,是马桶堵了").hears(":马桶堵了,", "1 无误").hearsNothing();
    wang.isAt(Stage.Confirming.class).holds(1);
    assertThat(wang.ticket().category()).isEqualTo(Category.DRAINAGE);
    wang.says("1").hears("按这个办").isAt(Stage.Idle.class);
    wang.says("进度").hears("(马桶堵了)").isAt(Stage.Idle.class).holds(1);
    wang.says("不对,是厨房水槽,不是马桶").hears("厨房水槽堵了", "1 无误").says("1").hears("按这个办").holds(1);
  }

  @Test
  void takesTheThingThatIsMeantForTheOneThatIsNotInEnglish() {
    Person mary = owner(MARY);
    mary.says("kitchen tap drips, flat 3 Rose Court").hears("Right?").says("1").hears("goes ahead");
    mary.says("not the tap, its the dishwasher hose").hears("dishwasher hose drips", "1 right");
    mary.isAt(Stage.Confirming.class).says("1").hears("goes ahead").isAt(Stage.Idle.class);
    mary.says("status").hears("dishwasher hose drips").holds(1);
    mary.says("sorry it's not the hose, it's the waste pipe that is blocked").hears("waste pipe");
    mary.says("1").hears("goes ahead").isAt(Stage.Idle.class).holds(1);
  }
}
