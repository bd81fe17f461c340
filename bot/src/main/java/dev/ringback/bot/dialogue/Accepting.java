package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.AcceptancePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "All fixed": one answer to all that is said to be done.
final class Accepting {

  private static final int TWO = 2;

  private static final Pattern ALL =
      Pattern.compile(
          "都|全部|所有|[两兩](?:个|個|单|單)|\\b(?:both|everything)\\b|\\ball (?:of (?:it|them) )?(?:\\w+"
              + " )?(?:fixed|done|sorted|working|mended|repaired|solved)\\b");

  private static final Pattern MENDED =
      Pattern.compile(
          "[都全部所有两兩个個单單]+(?:已经|已經)?(?:修|弄|整|搞|处理|處理|解决|解決)?(?:好|妥|掂|完|没问题|沒問題)(?:了|啦|喇|咗)?"
              + "[,。.!!谢謝你您们們]*|(?:yes,?"
              + " )?(?:both|all|everything)\\b.{0,20}\\b(?:fixed|done|sorted|working|mended|repaired|solved|fine|good|ok)(?:"
              + " now)?(?:,? ?(?:thanks|thank you|cheers))?[.! ]*");

  /// "Fixed, thanks", with nothing named.
  private static final Pattern ONE =
      Pattern.compile(
          "(?:嗯|是的?|对|對)?[,,]?(?:已经|已經)?(?:修|弄|整|搞|处理|處理)(?:好|妥|掂)(?:了|啦|喇|咗)?"
              + "[,,。.!!\\s]*(?:(?:谢谢|謝謝|多谢|多謝|辛苦)了?(?:您|你)?(?:师傅|師傅|你们|你們|您)?)?[。.!!]*|(?:yes,?"
              + " )?(?:it.?s |it is )?(?:been )?(?:fixed|mended|repaired|sorted|working)(?:"
              + " now)?(?:,? ?(?:thanks|thank you|cheers)(?: mate| a lot)?)?[.! ]*");

  private Accepting() {}

  /// Empty if fewer than two wait, or not all are spoken of.
  static Optional<Turn> all(Words words, Setting setting) {
    List<Matter> done = done(setting);
    String text = words.text().strip().toLowerCase(Locale.ROOT);
    boolean yes = words.reading().answer() instanceof Answer.Yes || MENDED.matcher(text).matches();
    return done.size() >= TWO && yes && ALL.matcher(text).find()
        ? Optional.of(accepted(done))
        : Optional.empty();
  }

  private static List<Matter> done(Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.RESOLVED)
        .filter(matter -> !matter.signOffNext())
        .toList();
  }

  /// Where several wait, it is asked which one is mended.
  static Optional<Turn> unclear(Words words, Setting setting) {
    List<Matter> done = done(setting);
    String text = words.text().strip().toLowerCase(Locale.ROOT);
    return done.size() >= TWO && ONE.matcher(text).matches()
        ? Optional.of(Choosing.which(Wish.ACCEPT, done, words.text()))
        : Optional.empty();
  }

  static Turn accepted(List<Matter> done) {
    List<Step> steps = new ArrayList<>();
    for (Matter matter : done) {
      steps.add(new Step.Attach(matter.number(), false));
      steps.add(new Step.Accept(matter.number()));
    }
    String numbers =
        done.reversed().stream()
            .map(matter -> matter.number().toString())
            .collect(Collectors.joining(", "));
    steps.add(Says.about(done.getFirst().number(), AcceptancePhrase.ACCEPTED, "number", numbers));
    return new Turn(new Idle(), steps, false);
  }
}
