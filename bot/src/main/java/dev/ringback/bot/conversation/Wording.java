package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.triage.Language;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The words of a phrase, with what is true at this moment filled in.
@Component
class Wording {

  private static final String HELP = "help";
  private static final String NAME = "name";

  private final Phrases phrases;
  private final Ladder ladder;

  Wording(Phrases phrases, Ladder ladder) {
    this.phrases = phrases;
    this.ladder = ladder;
  }

  /// @param arguments all that the phrase declares, `help` excepted
  String say(Language language, Phrase phrase, Map<String, String> arguments) {
    Map<String, String> all = new HashMap<>(arguments);
    if (phrase.arguments().contains(HELP)) {
      all.put(HELP, help(language));
    }
    all.replace(NAME, Ladder.DUTY_PHONE, phrases.say(language, Phrase.DUTY_PERSON));
    return phrases.say(language, phrase, all);
  }

  /// Nobody is said to be called where there is nobody to call.
  private String help(Language language) {
    return phrases.say(
        language, ladder.empty() ? Phrase.COLLEAGUE_TOLD : Phrase.DUTY_CALLED, Map.of());
  }
}
