package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.DutyWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people on duty text back when they are called.
class DutyWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我接                          | ACCEPT
          接 R10000-9                   | ACCEPT
          我接R10017-7                  | ACCEPT
          accept R10003-8               | ACCEPT
          OK, I'll take it              | ACCEPT
          收到,马上                      | ACCEPT
          好的,在路上                     | UNDERWAY
          on my way                     | UNDERWAY
          I'm on my way, 10 minutes     | UNDERWAY
          马上到                         | UNDERWAY
          R10006-7 decline              | DECLINE
          接不了,在外地                   | DECLINE
          ok but I am away              | OTHER
          好的,但是我在外地               | OTHER
          sorry I can't come            | DECLINE
          误报 R10010-2                  | FALSE_ALARM
          false alarm                   | FALSE_ALARM
          R10028-7 到了                  | ARRIVED
          到现场了,火很大                 | ARRIVED
          I'm here                      | ARRIVED
          R10028-7 火灭了,没事了          | OVER
          fire is out                   | OVER
          done                          | OVER
          R10033-4 假的                  | FALSE_ALARM
          全部接                         | ACCEPT_ALL
          take them all                 | ACCEPT_ALL
          现场是火灾,人已救出              | SCENE
          R10035-0 孩子已送医             | SCENE
          我家着火了,人已救出              | OTHER
          我在R10018路上,20分钟到         | UNDERWAY
          已到R10003现场                 | ARRIVED
          到了吗?                        | OTHER
          我家厨房漏水                    | OTHER
          """)
  void readsWhatIsSaidOfACall(String text, DutyWord word) {
    assertThat(DutyWords.read(text)).isEqualTo(word);
  }
}
