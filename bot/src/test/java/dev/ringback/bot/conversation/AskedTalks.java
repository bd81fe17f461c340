package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.callback.Callbacks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// Talks that begin where the owner of a mended tap is asked how it went.
abstract class AskedTalks extends TalkTest {

  static final String WANG = "+8613800000001";
  static final String MARY = "+447700900001";

  static final String TAP = "卫生间的水龙头一直滴水,5栋302";
  static final String ENGLISH_TAP = "the bathroom tap is dripping, flat 302, Rose Court";

  @Autowired Callbacks callbacks;

  /// Rates in these words: a level below the middle brings the work back.
  final void rates(Person asked, String words, int level) {
    asked.says(words).next();

    assertThat(score(asked, 0)).isEqualTo(level);
    asked.holds(1);
    assertThat(asked.ticket().state().ended()).isEqualTo(level > 2);
  }

  /// What is in the ledger for the repair reported last, or so many before it.
  final @Nullable Integer score(Person person, int back) {
    return callbacks.of(person.tickets().get(back).id()).getFirst().score();
  }

  final Person asked(Person owner, String report) {
    owner.says(report).next();
    owner.says("1").next();
    done(owner);
    owner.next();
    owner.says("1").next();
    passes(Duration.ofHours(25));
    owner.next();
    return owner.isAt(Stage.AskingScore.class);
  }
}
