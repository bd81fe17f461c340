package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who complains while help is on the way gets a complaint of its own, linked to the emergency,
/// which rings on as loud as before.
final class Plaints {

  /// What is complained of so shortly after goes with the complaint that was made.
  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  private Plaints() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean complains =
        !setting.held() && words.pictures() == 0 && Reports.COMPLAINS.matcher(words.text()).find();
    return Endangered.now(words, setting)
        .filter(_ -> complains)
        .filter(matter -> words.reading().number().stream().allMatch(matter.number()::equals))
        .map(matter -> complained(stage, matter, words, setting));
  }

  private static Turn complained(Stage stage, Matter matter, Words words, Setting setting) {
    TicketNumber number = matter.number();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(number, true));
    steps.add(new Step.Alarm(number, words.text(), false));
    steps.add(Says.about(number, DangerPhrase.WAITING));
    Optional<Matter> made =
        setting.live().stream()
            .filter(one -> one.kind() == Kind.COMPLAINT)
            .filter(one -> one.openedWithin(JUST_NOW, setting.now()))
            .findFirst();
    steps.add(
        made.<Step>map(one -> new Step.Attach(one.number(), true))
            .orElseGet(() -> opened(matter, words)));
    return new Turn(stage, steps, false);
  }

  private static Step opened(Matter matter, Words words) {
    Category told = words.verdict().category();
    return new Step.Open(
        Kind.COMPLAINT,
        told == Category.STAFF ? told : Category.SERVICE_QUALITY,
        Urgency.NORMAL,
        words.text(),
        matter.place(),
        matter.placeKnown() ? Step.Where.ASSUMED : Step.Where.NOT_KNOWN,
        Optional.empty(),
        new Besides(
            Told.NOTHING,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(matter.number())));
  }
}
