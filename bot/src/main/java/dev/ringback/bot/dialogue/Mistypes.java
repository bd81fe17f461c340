package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that are meant as a ticket's and cannot be one.
final class Mistypes {

  /// As long as a ticket's.
  private static final Pattern ALONE = Pattern.compile("[\\s#]*(?<digits>[1-9]\\d{4,5})[\\s.。!?]*");

  private Mistypes() {}

  /// As written; a number without its letter only where nothing asks for another one.
  static Optional<String> in(Stage stage, Words words) {
    Matcher alone = ALONE.matcher(Normalizer.normalize(words.text(), Normalizer.Form.NFKC));
    return words.reading().mistyped().stream()
        .findFirst()
        .or(
            () ->
                stage instanceof Stage.Idle && alone.matches()
                    ? Optional.of(alone.group("digits"))
                    : Optional.empty());
  }
}
