package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "The plumber never showed up": who waited in vain hears that we are sorry, and a person is told
/// (R15).
final class NoShows {

  private static final Pattern NEVER_CAME = Lexicon.load("talk.txt").pattern("no show");

  private static final int LONGEST = 80;

  private NoShows() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean waited =
        (stage instanceof Stage.Idle || stage instanceof Stage.Confirming)
            && words.reading().answer() instanceof Answer.Words
            && words.text().length() <= LONGEST
            && !Reports.COMPLAINS.matcher(words.text()).find()
            && NEVER_CAME.matcher(Writing.listed(words.text())).find();
    List<Matter> open =
        setting.live().stream()
            .filter(matter -> matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE)
            .toList();
    List<Matter> named = Pointing.thing(words, open);
    return (named.isEmpty() ? open : named)
        .stream()
            .findFirst()
            .filter(matter -> waited && !matter.emergency())
            .map(matter -> sorry(stage, matter, words));
  }

  private static Turn sorry(Stage stage, Matter matter, Words words) {
    return Turn.stay(
        stage,
        new Step.Attach(matter.number(), true),
        new Step.CallAgentAbout(matter.number(), "chased", words.text()),
        Says.about(matter.number(), ProgressPhrase.STATUS_NO_SHOW));
  }
}
