package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.LanguageWishes;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.SmallTalk;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Languages;
import dev.ringback.core.triage.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Decides in which language a thread is answered.
@Component
class TalkLanguage {

  private final Homes homes;
  private final RingbackSettings settings;

  TalkLanguage(Homes homes, RingbackSettings settings) {
    this.homes = homes;
    this.settings = settings;
  }

  /// The language of a first message.
  Language first(Arrival arrival, Verdict verdict) {
    Language guessed =
        homes
            .language(arrival.from())
            .or(() -> Optional.ofNullable(arrival.app()))
            .orElseGet(() -> FirstLanguage.of(arrival.from(), settings.timeZone()));
    if (!wordy(arrival.text())) {
      return guessed;
    }
    return Languages.eitherScript(arrival.text()) && guessed.chinese()
        ? guessed
        : verdict.language();
  }

  /// A digit, a set answer or a sign says nothing about the language that the talk is in.
  static Language of(Conversation conversation, Incoming.Words words) {
    String text = words.text();
    Reading reading = words.reading();
    boolean telling =
        wordy(text)
            && (!reading.bare() || asksOrPlans(reading))
            && (reading.answer() instanceof Reading.Answer.Words
                || reading.answer() instanceof Reading.Answer.Greeting
                || reading.answer() instanceof Reading.Answer.Person
                || reading.answer() instanceof Reading.Answer.Help
                || reading.answer() instanceof Reading.Answer.Status);
    boolean script = Languages.eitherScript(text) && conversation.language().chinese();
    Language spoken = telling && !script ? words.verdict().language() : conversation.language();
    return LanguageWishes.in(text).filter(wish -> !among(wish, spoken)).orElse(spoken);
  }

  /// "Chinese" is wished of both scripts, and the traditional one by its name.
  private static boolean among(Language wish, Language spoken) {
    return wish == spoken || wish == Language.ZH_HANS && spoken.chinese();
  }

  /// "Any news?" and "home tomorrow afternoon" are words of a language, though they tell no fault.
  private static boolean asksOrPlans(Reading reading) {
    return reading.particulars().atHome().isPresent()
        || reading.answer() instanceof Reading.Answer.Status && reading.numbers().isEmpty();
  }

  /// A command or a keyword is no word of any language.
  private static boolean wordy(String text) {
    return !text.startsWith("/")
        && !SmallTalk.keyword(text)
        && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }
}
