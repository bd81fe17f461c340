package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ProgressPhrase;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that are meant as a ticket's and cannot be one.
final class Mistypes {

  /// As long as a ticket's.
  private static final Pattern ALONE = Pattern.compile("[\\s#]*(?<digits>[1-9]\\d{4,5})[\\s.。!?]*");

  private Mistypes() {}

  /// A bare number beside a question that no such number answers: the sender's own ticket, though
  /// its last digit is missing, or none.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    Matcher alone = ALONE.matcher(Normalizer.normalize(words.text(), Normalizer.Form.NFKC));
    if (!asksNoNumber(stage) || !words.reading().numbers().isEmpty() || !alone.matches()) {
      return Optional.empty();
    }
    String digits = alone.group("digits");
    return Optional.of(
        setting.matters().stream()
            .filter(matter -> Long.toString(matter.number().serial()).equals(digits))
            .findFirst()
            .map(matter -> Statuses.of(stage, words, List.of(matter)))
            .orElseGet(
                () ->
                    Turn.stay(
                        stage, Says.reply(ProgressPhrase.NUMBER_MISTYPED, "number", digits))));
  }

  private static boolean asksNoNumber(Stage stage) {
    return switch (stage) {
      case Stage.Idle _,
          Stage.Confirming _,
          Stage.ConfirmingCancel _,
          Stage.AskingAcceptance _,
          Stage.AskingDanger _,
          Stage.AskingMore _,
          Stage.AskingNow _,
          Stage.ChoosingTicket _ ->
          true;
      case Stage.AskingHelped helped -> asksNoNumber(helped.standing());
      case Stage.AskingPlace _, Stage.ChoosingHome _, Stage.AskingSpot _, Stage.AskingPhone _ ->
          false;
      case Stage.Changing _, Stage.AskingCode _, Stage.AskingScore _, Stage.AskingWhy _ -> false;
      case Stage.Surveying _ -> false;
    };
  }

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
