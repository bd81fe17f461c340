package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever is locked out and tells then that a child is behind the door, or a pan on the stove: the
/// report about the door becomes the emergency.
final class LockedIn {

  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  private static final Pattern LOCKED_OUT =
      Pattern.compile("钥匙|鑰匙|锁|鎖|开门|開門|开锁|開鎖|\\b(?:keys?|lock|locked)\\b");

  private static final Pattern STOVE =
      Pattern.compile(
          "[灶炉爐锅鍋]|烧水|燒水|烧着水|燒著水|煮着|煮著|煲|\\b(?:stove|hob|cooker|oven|pan|kettle|pot)\\b");

  private static final Pattern BURNS =
      Pattern.compile("着火|著火|起火|[烟煙]|煤气味|燃气味|瓦斯味|\\b(?:on fire|smok|gas)");

  private LockedIn() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = words.text().toLowerCase(Locale.ROOT);
    return door(words, setting)
        .flatMap(
            matter -> {
              if (!matter.emergency()) {
                return Perils.lockedIn(text)
                    ? Optional.of(raised(stage, matter, words, setting))
                    : Optional.empty();
              }
              return STOVE.matcher(text).find() && !BURNS.matcher(text).find()
                  ? Optional.of(Endangered.again(stage, matter, words, setting))
                  : Optional.empty();
            });
  }

  private static Optional<Matter> door(Words words, Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.openedWithin(JUST_NOW, setting.now()))
        .filter(matter -> !matter.elsewhere(words.reading().place()))
        .filter(matter -> LOCKED_OUT.matcher(matter.words().toLowerCase(Locale.ROOT)).find())
        .findFirst();
  }

  private static Turn raised(Stage stage, Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Raise(matter.number(), Category.DOOR_WINDOW, words.text()));
    steps.add(Says.safety(matter.number(), Hazard.LOCKED_IN.steps()));
    return Doors.missing(matter) && !setting.held()
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(stage, steps, false);
  }
}
