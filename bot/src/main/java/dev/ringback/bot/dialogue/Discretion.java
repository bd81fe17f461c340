package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Stage.AskingPlace;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whoever reports somebody violent may ask that nobody rings, comes or tells: those who help must
/// know it, and it is no place (design §2.7).
final class Discretion {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final Pattern NO_CALLS = WORDS.pattern("no calls");

  private static final Pattern SECRET = WORDS.pattern("secret");

  private static final Set<Category> VIOLENT = EnumSet.of(Category.SECURITY, Category.STAFF);

  /// Where it is is asked once more, and not again.
  private static final int LAST_ASKED = 2;

  private Discretion() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return Endangered.now(words, setting)
        .filter(matter -> wished(matter, Writing.listed(words.text())))
        .map(matter -> kept(stage, matter, words, setting));
  }

  private static boolean wished(Matter matter, String text) {
    boolean violent = VIOLENT.contains(matter.category()) || Perils.struck(matter.words());
    return NO_CALLS.matcher(text).find() || violent && SECRET.matcher(text).find();
  }

  private static Turn kept(Stage stage, Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Discreet(matter.number(), words.text()));
    Endangered.worse(stage, words, setting.quietly())
        .ifPresent(worse -> steps.addAll(worse.steps()));
    steps.add(Says.safety(matter.number(), DangerPhrase.DISCREET));
    Optional<Place> place = Reports.placeIn(words);
    place.ifPresent(there -> steps.add(new Step.SetPlace(matter.number(), there)));
    Matter placed = place.map(matter.place()::with).map(matter::at).orElse(matter);
    boolean enough = stage instanceof AskingPlace asking && asking.asked() >= LAST_ASKED;
    if (setting.held() || enough || !Doors.missing(placed)) {
      return new Turn(stage, steps, false);
    }
    steps.add(Whereabouts.question(matter.number(), setting));
    return new Turn(new AskingPlace(matter.number(), LAST_ASKED), steps, true);
  }
}
