package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import java.util.Optional;

/// Pictures that come without a word.
final class Shown {

  private Shown() {}

  /// Pictures without a word go with what was just talked about.
  static Turn seen(Stage stage, Setting setting) {
    Optional<Turn> survey = setting.held() ? Optional.empty() : Surveys.pictures(stage);
    if (survey.isPresent()) {
      return survey.get();
    }
    Optional<Matter> matter = setting.live().stream().findFirst();
    if (setting.held()) {
      return matter
          .map(known -> Turn.stay(stage, new Step.Attach(known.number(), false)))
          .orElse(Turn.stay(stage));
    }
    return matter
        .map(
            known ->
                Turn.stay(
                    stage,
                    new Step.Attach(known.number(), false),
                    Says.about(known.number(), ReportPhrase.ADDED)))
        .orElse(Turn.stay(stage, Says.reply(ChatPhrase.PICTURES_FIRST)));
  }
}
