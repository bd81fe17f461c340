package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// An agent writes more than a vendor takes in one piece.
class LongTextsTest extends TalkTest {

  @Test
  void cutsAtTheEndsOfSentencesAndSendsThePiecesInOrder() {
    String sentence = "师傅明天上午九点到您家检查厨房和卫生间的全部水管。";
    String text = sentence.repeat(150);
    List<String> pieces = LongTexts.cut(text);

    assertThat(pieces).hasSizeGreaterThan(1).allMatch(piece -> piece.endsWith("。"));
    assertThat(String.join("", pieces)).isEqualTo(text);

    Person wang = owner("+8613800000001");
    wang.says("你好").hears("您好");
    takeover.write(wang.conversation().id(), "zhao", text);
    dispatcher.sendDue();
    for (String piece : pieces) {
      wang.hears(piece);
    }
  }
}
