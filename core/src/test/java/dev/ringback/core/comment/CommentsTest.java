package dev.ringback.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.comment.Remark.Sentiment;
import dev.ringback.core.comment.Remark.Topic;
import org.junit.jupiter.api.Test;

/// Comments as the service reads them.
class CommentsTest {

  private final Comments comments = new Comments();

  @Test
  void tellsPleasedFromNotAndOfWhatInBothLanguagesAndScripts() {
    assertThat(comments.read("师傅态度很差,迟到两个小时").sentiment()).isEqualTo(Sentiment.BAD);
    assertThat(comments.read("師傅態度很差,遲到兩個小時").sentiment()).isEqualTo(Sentiment.BAD);
    assertThat(comments.read("very polite and patient").sentiment()).isEqualTo(Sentiment.GOOD);
    assertThat(comments.read("very polite and patient").topic()).isEqualTo(Topic.ATTITUDE);
    assertThat(comments.read("收费太贵").topic()).isEqualTo(Topic.PRICE);
  }

  @Test
  void holdsNeitherPraiseWithBlameNorALukewarmWordAgainstAScore() {
    Remark mixed = comments.read("修得很好,但是迟到了两个小时");
    assertThat(mixed.sentiment()).isEqualTo(Sentiment.MIXED);
    assertThat(mixed.disagreesWith(1)).isFalse();
    assertThat(mixed.disagreesWith(5)).isFalse();
    assertThat(comments.read("还行吧,一般般").sentiment()).isEqualTo(Sentiment.PLAIN);
  }

  @Test
  void disagreesWithAScoreAtTheOtherEndAlone() {
    Remark good = comments.read("very polite and quick, thank you");
    assertThat(good.disagreesWith(2)).isTrue();
    assertThat(good.disagreesWith(3)).isFalse();
    Remark bad = comments.read("rude and late, and it still leaks");
    assertThat(bad.disagreesWith(4)).isTrue();
    assertThat(bad.disagreesWith(3)).isFalse();
  }

  @Test
  void isAtNoLossForWordsOverAnythingOdd() {
    for (String odd : new String[] {"", "?", "但是", "…", "🙂🙂", "but", "x".repeat(5000)}) {
      assertThat(comments.read(odd).confidence()).as(odd).isBetween(0.0, 1.0);
    }
  }
}
