package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Edited;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An earlier message that means something else now.
///
/// What cannot be changed by itself is given to a person rather than guessed at.
final class Editing {

  private static final double SURE = 0.4;

  private Editing() {}

  static Turn heard(Stage stage, Edited edited, Setting setting) {
    Words words = edited.words();
    if (words.verdict().emergency() && !words.reading().bare()) {
      return Dangers.told(stage, words, setting);
    }
    Optional<Matter> about = edited.about().flatMap(setting::matter);
    if (about.isEmpty()) {
      return edited.late() || setting.held()
          ? Turn.stay(stage)
          : Dialogue.advance(stage, words, setting);
    }
    TicketNumber number = about.get().number();
    Step noted = new Step.Attach(number, true);
    return edited.late() || setting.held() || !about.get().live()
        ? Turn.stay(stage, noted, new Step.CallAgent("edited", words.text()))
        : taken(stage, about.get(), words, noted);
  }

  private static Turn taken(Stage stage, Matter matter, Words words, Step noted) {
    List<Step> steps = new ArrayList<>(List.of(noted));
    Optional<Place> place = Reports.placeIn(words).filter(named -> !named.equals(matter.place()));
    place.ifPresent(
        named -> {
          steps.add(new Step.SetPlace(matter.number(), named));
          steps.add(new Step.RememberHome(named));
        });
    boolean another = regrades(matter, words);
    if (another) {
      Urgency urgency = words.verdict().urgency();
      steps.add(
          new Step.Regrade(
              matter.number(),
              words.verdict().category(),
              urgency.moreUrgentThan(matter.urgency()) ? urgency : matter.urgency(),
              words.text()));
    }
    if (place.isEmpty() && !another) {
      steps.add(new Step.CallAgent("edited", words.text()));
    }
    steps.add(Says.about(matter.number(), ReportPhrase.EDIT_TAKEN));
    boolean answered = place.isPresent() && stage instanceof Stage.AskingPlace;
    return new Turn(answered ? new Stage.Idle() : stage, steps, false);
  }

  private static boolean regrades(Matter matter, Words words) {
    Category category = words.verdict().category();
    return words.verdict().confidence() >= SURE
        && (category != Category.GENERAL && category != matter.category()
            || words.verdict().urgency().moreUrgentThan(matter.urgency()));
  }
}
