package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Linking;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ContactPhrase;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes a sender's word for it that another number is theirs, too, only against a code (design
/// §2.16).
final class Links {

  private static final Pattern CODE = Pattern.compile("\\D{0,12}(\\d{3}) ?(\\d{3})\\D{0,4}");

  private Links() {}

  static Turn wished(Stage stage, Words words) {
    Optional<PhoneNumber> phone =
        words.reading().particulars().contact().phones().stream().findFirst();
    return phone
        .map(number -> Turn.stay(stage, new Step.AskCode(number)))
        .orElseGet(() -> Turn.stay(stage, Says.reply(ContactPhrase.LINK_HOW)));
  }

  /// What is no code is heard as if nothing had been asked.
  static Turn code(Stage.AskingCode asking, Words words, Setting setting) {
    var code = CODE.matcher(words.text().strip());
    return code.matches()
        ? Turn.stay(asking, new Step.CheckCode(asking.phone(), code.group(1) + code.group(2)))
        : Reports.anew(new Stage.Idle(), words, setting);
  }

  static Turn heard(Stage stage, Linking linking, Setting setting) {
    Stage.AskingCode asking = new Stage.AskingCode(linking.phone());
    Stage after = stage instanceof Stage.AskingCode ? new Stage.Idle() : stage;
    return switch (linking.outcome()) {
      case SENT -> Turn.ask(asking, Says.reply(ContactPhrase.ASK_CODE, "phone", shown(linking)));
      case WRONG -> Turn.ask(asking, Says.reply(ContactPhrase.CODE_WRONG));
      case ALREADY ->
          Turn.stay(after, Says.reply(ContactPhrase.LINKED_ALREADY, "phone", shown(linking)));
      case TOO_MANY -> Turn.stay(after, Says.reply(ContactPhrase.CODES_TOO_MANY));
      case OVER -> Turn.stay(after, Says.reply(ContactPhrase.CODE_OVER));
      case PROVEN ->
          Turn.stay(
              after,
              Says.reply(
                  ContactPhrase.LINKED,
                  "phone",
                  shown(linking),
                  "count",
                  Integer.toString(setting.live().size())));
    };
  }

  private static String shown(Linking linking) {
    return linking.phone().e164();
  }
}
