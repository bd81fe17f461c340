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

/// Whoever reports somebody violent may ask that nobody rings, comes, tells or texts: those who
/// help must know it, and it is no place (design §2.7).
final class Discretion {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final Pattern NO_CALLS = WORDS.pattern("no calls");

  private static final Pattern SECRET = WORDS.pattern("secret");

  private static final Pattern NO_TEXTS = WORDS.pattern("no texts");

  private static final Pattern AGAIN = WORDS.pattern("texts again");

  private static final Set<Category> VIOLENT = EnumSet.of(Category.SECURITY, Category.STAFF);

  /// Where it is is asked once more, and not again.
  private static final int LAST_ASKED = 2;

  private Discretion() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    return Endangered.now(words, setting)
        .flatMap(
            matter ->
                setting.muted().contains(matter.number()) && AGAIN.matcher(text).find()
                    ? Optional.of(again(stage, matter))
                    : wished(matter, text)
                        ? Optional.of(kept(stage, matter, words, setting))
                        : Optional.empty());
  }

  private static boolean wished(Matter matter, String text) {
    return NO_CALLS.matcher(text).find()
        || violent(matter) && (SECRET.matcher(text).find() || mutes(text));
  }

  private static boolean violent(Matter matter) {
    return VIOLENT.contains(matter.category()) || Perils.struck(matter.words());
  }

  private static boolean mutes(String text) {
    return NO_TEXTS.matcher(text).find();
  }

  /// Asked for with the very words that reported it: nothing else is said before.
  static Optional<Turn> opened(Stage stage, TicketNews.Opened opened, Setting setting) {
    Matter matter = opened.matter();
    String text = Writing.listed(matter.words());
    if (opened.hazard().isEmpty() || !wished(matter, text)) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Discreet(matter.number(), matter.words()));
    if (violent(matter) && mutes(text)) {
      return Optional.of(muted(stage, matter, matter.words(), setting, steps));
    }
    steps.add(Says.safety(matter.number(), opened.hazard().get().steps()));
    steps.add(
        violent(matter)
            ? Says.safety(matter.number(), DangerPhrase.DISCREET)
            : Says.about(matter.number(), DangerPhrase.DISCREET));
    return Optional.of(placed(stage, matter, setting, steps));
  }

  private static Turn kept(Stage stage, Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Discreet(matter.number(), words.text()));
    Endangered.worse(stage, words, setting.quietly())
        .ifPresent(worse -> steps.addAll(worse.steps()));
    Optional<Place> place = Reports.placeIn(words);
    place.ifPresent(there -> steps.add(new Step.SetPlace(matter.number(), there)));
    Matter placed = place.map(matter.place()::with).map(matter::at).orElse(matter);
    if (violent(matter) && mutes(Writing.listed(words.text()))) {
      steps.removeIf(Step.Say.class::isInstance);
      return muted(stage, placed, words.text(), setting, steps);
    }
    steps.add(Says.safety(matter.number(), DangerPhrase.DISCREET));
    return placed(stage, placed, setting, steps);
  }

  private static Turn placed(Stage stage, Matter matter, Setting setting, List<Step> steps) {
    boolean enough = stage instanceof AskingPlace asking && asking.asked() >= LAST_ASKED;
    if (setting.held() || enough || !Doors.missing(matter)) {
      return new Turn(stage, steps, false);
    }
    steps.add(Whereabouts.question(matter.number(), setting));
    return new Turn(new AskingPlace(matter.number(), LAST_ASKED), steps, true);
  }

  /// Whoever looks over a shoulder sees a repair desk's receipt, and no more comes after it.
  private static Turn muted(
      Stage stage, Matter matter, String words, Setting setting, List<Step> steps) {
    boolean asks = Doors.missing(matter) && !setting.held();
    steps.add(new Step.Mute(matter.number(), words));
    if (!setting.muted().contains(matter.number())) {
      steps.add(
          Says.safety(matter.number(), DangerPhrase.MUTED, "asks", asks ? "place" : "nothing"));
    }
    return new Turn(asks ? new AskingPlace(matter.number(), LAST_ASKED) : stage, steps, false);
  }

  private static Turn again(Stage stage, Matter matter) {
    return Turn.stay(
        stage,
        new Step.Attach(matter.number(), true),
        new Step.Unmute(matter.number()),
        Says.safety(matter.number(), DangerPhrase.UNMUTED));
  }
}
