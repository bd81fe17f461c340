package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whoever has got out of gas, smoke or bad air has done the first steps: what matters now is who
/// feels ill, that nobody goes back in, and who comes (design §2.7).
final class GotOut {

  private static final Set<Category> LEFT =
      EnumSet.of(Category.GAS, Category.FIRE, Category.HVAC, Category.APPLIANCE);

  private static final Pattern LEFT_INSIDE = Lexicon.load("dangers.txt").pattern("left inside");

  private GotOut() {}

  /// Who feels ill after bad air needs a doctor; whoever has not got out of gas yet must do that
  /// first.
  static Optional<Turn> ill(Stage stage, Words words, Setting setting) {
    List<Hazard> perils = perils(words);
    boolean air = !perils.isEmpty() && perils.stream().allMatch(Hazard.CARBON_MONOXIDE::equals);
    return Endangered.now(words, setting)
        .filter(_ -> air)
        .filter(matter -> Endangered.monoxide(matter) || left(matter) && out(words, setting))
        .map(matter -> told(stage, matter, DangerPhrase.AIR_ILL, words, setting));
  }

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean well =
        Perils.out(List.of(words.text()))
            && !words.has(LEFT_INSIDE)
            && perils(words).isEmpty()
            && !Precautions.asked(words.text());
    return Endangered.now(words, setting)
        .filter(matter -> well && left(matter))
        .map(matter -> told(stage, matter, DangerPhrase.OUTSIDE, words, setting));
  }

  /// Being downstairs means a burglar only where there is one.
  private static List<Hazard> perils(Words words) {
    return Perils.in(words.text()).stream().filter(one -> one != Hazard.INTRUDER).toList();
  }

  private static boolean left(Matter matter) {
    return LEFT.contains(matter.category());
  }

  private static boolean out(Words words, Setting setting) {
    List<String> all = new ArrayList<>(setting.earlier());
    all.add(words.text());
    return Perils.out(all) && !words.has(LEFT_INSIDE);
  }

  private static Turn told(
      Stage stage, Matter matter, DangerPhrase matters, Words words, Setting setting) {
    boolean ill = matters == DangerPhrase.AIR_ILL;
    return Endangered.awaited(stage, matter, matters, ill, words, setting);
  }
}
