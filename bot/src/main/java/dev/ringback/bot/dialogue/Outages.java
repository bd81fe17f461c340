package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The question when water, power, gas or heating is back: answered by what is open of it, also by
/// neighbours, else put to a person as a question of its kind (R4, R12).
final class Outages {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final Pattern BACK = WORDS.pattern("supply back");

  private static final Pattern OFF = WORDS.pattern("off for all");

  private static final Pattern LIFT = Pattern.compile("电梯|lift|elevator");

  private static final Pattern IT_BACK = WORDS.pattern("it back");

  private static final Pattern ONLY_HERE = WORDS.pattern("only here");

  private static final Pattern HEATING = Pattern.compile("暖|heat(?!er)");

  private static final Pattern WATER = Pattern.compile("水|water");

  private static final Pattern GAS = Pattern.compile("气|gas");

  private static final Set<Category> SUPPLIES =
      EnumSet.of(
          Category.WATER_SUPPLY,
          Category.PLUMBING,
          Category.ELECTRICAL,
          Category.GAS,
          Category.HVAC);

  private Outages() {}

  /// "Is the water off for everyone?" asks after a fault, and tells of no danger.
  static boolean wondered(Words words) {
    return OFF.matcher(Writing.listed(words.text())).matches();
  }

  /// Empty where nothing of that is asked.
  static Optional<Turn> asked(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    if (setting.held() || words.reading().number().isPresent()) {
      return Optional.empty();
    }
    if (IT_BACK.matcher(text).matches()) {
      List<Matter> off = open(SUPPLIES, setting);
      return off.isEmpty() ? Optional.empty() : Optional.of(Statuses.of(stage, words, off));
    }
    if (onlyHere(words)) {
      return neighbours(stage, words, setting);
    }
    boolean off = wondered(words);
    if (!off && !BACK.matcher(text).matches()) {
      return Optional.empty();
    }
    Category supply = supply(text);
    List<Matter> open = open(alike(supply), setting);
    if (off && open.isEmpty()) {
      return Optional.of(Intake.report(stage, Kind.REPAIR, told(words, supply), setting));
    }
    return Optional.of(
        open.isEmpty()
            ? unreported(stage, enquiring(words, supply), setting)
            : Statuses.of(stage, words, open));
  }

  /// "Is it just me or the whole building?" is asked of what was reported, if we know where.
  private static Optional<Turn> neighbours(Stage stage, Words words, Setting setting) {
    return Pointing.discussed(stage, setting)
        .or(() -> JustReported.latest(setting, JustReported.IN_TALK))
        .map(
            matter ->
                !matter.placeKnown()
                    ? Whereabouts.ask(
                        matter,
                        setting,
                        List.of(
                            new Step.Attach(matter.number(), true),
                            Says.reply(ProgressPhrase.INCIDENT_WHERE)))
                    : Turn.stay(
                        stage,
                        new Step.Attach(matter.number(), true),
                        new Step.AskShared(
                            EnumSet.of(matter.category()), List.of(matter.place()), words)));
  }

  /// A neighbour may have told of it.
  private static Turn unreported(Stage stage, Words question, Setting setting) {
    List<Place> here = Reports.placeIn(question).map(List::of).orElse(setting.homes());
    return here.isEmpty()
        ? Intake.report(stage, Kind.ENQUIRY, question, setting)
        : Turn.stay(
            stage, new Step.AskShared(alike(question.verdict().category()), here, question));
  }

  /// What is known of it, else it is put down as a question.
  static Turn known(Stage stage, Incoming.SharedFault shared, Setting setting) {
    return shared
        .place()
        .map(
            place ->
                Turn.stay(
                    stage,
                    Says.reply(ProgressPhrase.INCIDENT_KNOWN, "news", shared.news().words())
                        .at(place)))
        .orElseGet(
            () ->
                onlyHere(shared.asked())
                    ? Anew.asked(
                        stage, setting, List.of(Says.reply(ProgressPhrase.INCIDENT_UNKNOWN)))
                    : Intake.report(stage, Kind.ENQUIRY, shared.asked(), setting));
  }

  private static boolean onlyHere(Words words) {
    return ONLY_HERE.matcher(Writing.listed(words.text())).matches();
  }

  private static Category supply(String text) {
    if (LIFT.matcher(text).find()) {
      return Category.ELEVATOR;
    }
    if (HEATING.matcher(text).find()) {
      return Category.HVAC;
    }
    if (WATER.matcher(text).find()) {
      return Category.WATER_SUPPLY;
    }
    return GAS.matcher(text).find() ? Category.GAS : Category.ELECTRICAL;
  }

  /// A burst pipe takes the water, too.
  private static Set<Category> alike(Category supply) {
    return supply == Category.WATER_SUPPLY
        ? EnumSet.of(supply, Category.PLUMBING)
        : EnumSet.of(supply);
  }

  private static List<Matter> open(Set<Category> supplies, Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.kind() == Kind.REPAIR && supplies.contains(matter.category()))
        .toList();
  }

  private static Words enquiring(Words words, Category supply) {
    return words.ours(Intent.ENQUIRY, supply, Urgency.LOW);
  }

  private static Words told(Words words, Category supply) {
    return words.ours(Intent.REPAIR, supply, Urgency.URGENT);
  }
}
