package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said of tickets that exist: more words, another time, a complaint.
final class Additions {

  private Additions() {}

  /// Another time for a visit, if that is what the words wish for and there is something to visit.
  static Optional<Turn> visit(Stage stage, Words words, Setting setting) {
    boolean wished =
        words.reading().particulars().atHome().isPresent()
            && !setting.live().isEmpty()
            && !tellsFault(words);
    if (!wished) {
      return Optional.empty();
    }
    List<Matter> meant =
        Stream.of(
                words.reading().number().flatMap(setting::matter).stream().toList(),
                Pointing.back(words, setting.live()),
                Pointing.discussed(stage, setting).stream().toList(),
                setting.live())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    return Optional.of(Choosing.fulfil(stage, Wish.VISIT, meant, words));
  }

  /// A new fault, told with the times at which somebody is at home, is a report.
  private static boolean tellsFault(Words words) {
    return words.verdict().intent() == Intent.REPAIR
            && words.verdict().category() != Category.GENERAL
            && words.reading().particulars().part().isPresent()
        || words.verdict().intent() == Intent.COMPLAINT;
  }

  static Turn wished(Stage stage, List<Matter> matters, String said) {
    List<Step> steps = new ArrayList<>();
    for (Matter matter : matters) {
      Told told = new Told(Map.of(Fact.VISIT, said), Optional.empty(), Optional.empty());
      steps.add(new Step.Attach(matter.number(), true));
      steps.add(new Step.Learn(matter.number(), told));
      steps.add(new Step.CallAgentAbout(matter.number(), "visit-wished", said));
      steps.add(Says.about(matter.number(), Phrase.VISIT_NOTED));
    }
    return new Turn(stage, steps, false);
  }

  /// The ticket that a complaint is about: the one named, pointed back to, or just talked about; of
  /// the service the latest.
  static Optional<Matter> complainedOf(Stage stage, Words words, Setting setting) {
    boolean ofService =
        words.verdict().category() == Category.SERVICE_QUALITY
            || words.verdict().category() == Category.STAFF;
    return words
        .reading()
        .number()
        .flatMap(setting::matter)
        .or(() -> Pointing.back(words, setting.matters()).stream().findFirst())
        .or(() -> Pointing.discussed(stage, setting).filter(matter -> ofService))
        .or(() -> setting.matters().stream().filter(matter -> ofService).findFirst());
  }

  /// More words for a ticket named by its number.
  static boolean adds(Words words) {
    Reading reading = words.reading();
    boolean telling =
        words.verdict().intent() == Intent.REPAIR || words.verdict().intent() == Intent.OTHER;
    return reading.answer() instanceof Reading.Answer.Words && telling && !reading.bare();
  }

  static Turn added(Stage stage, Matter matter, Words words) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    Pieces.learn(matter.number(), words, steps);
    steps.add(Says.about(matter.number(), Phrase.ADDED));
    return new Turn(stage, steps, false);
  }
}
