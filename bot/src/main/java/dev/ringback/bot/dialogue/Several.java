package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingMore;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Several problems in one message: the most urgent gets its ticket at once, the others after one
/// question.
public final class Several {

  /// Of each other problem, so much is repeated.
  private static final int LONGEST = 30;

  private static final Pattern ONLY =
      Pattern.compile("就(?:是)?|只(?:有|是|修)?|(?i:\\b(?:only|just)\\b)");

  private static final Set<Hazard> PEOPLE =
      EnumSet.of(Hazard.HURT, Hazard.LIFELESS, Hazard.SHOCKED, Hazard.TRAPPED, Hazard.LOCKED_IN);

  private Several() {}

  /// Another problem that was told along with a ticket's.
  ///
  /// @param spot empty if none was named
  public record Rest(Category category, Urgency urgency, String text, String spot) {}

  /// The most urgent problem of a message, with the place that the whole message names and the
  /// others as its parts; the message itself if it tells of just one.
  static Words lead(Words words) {
    if (words.parts().isEmpty()) {
      return words;
    }
    Words first =
        words.parts().stream()
            .min(
                Comparator.comparing((Words part) -> part.verdict().urgency())
                    .thenComparing(Several::ofPeople))
            .orElseThrow();
    // what only the whole tells to be dangerous stays whole
    if (words.verdict().emergency() && !first.verdict().emergency()) {
      return words.alone();
    }
    List<Words> others =
        words.parts().stream().filter(part -> part != first && !runsThrough(first, part)).toList();
    List<Words> victims =
        others.stream().filter(part -> ofPeople(part) && !apart(first, part)).toList();
    if (first.verdict().emergency() && !victims.isEmpty()) {
      return words
          .judged(first.verdict())
          .among(others.stream().filter(part -> !victims.contains(part)).toList());
    }
    Words lead = first;
    boolean claimed =
        words.parts().stream()
            .filter(part -> part != lead)
            .map(part -> part.reading().place().spot())
            .anyMatch(spot -> spot != null && spot.equals(words.reading().place().spot()));
    // the spot of another problem is not this one's
    Place where = words.reading().place();
    return first
        .at(
            (claimed ? where.elsewhere(null) : where).with(first.reading().place()),
            words.pictures())
        .among(others);
  }

  /// Whoever is hurt or shut in belongs to the danger told with it, unless it is a lift.
  private static boolean ofPeople(Words part) {
    return part.verdict().emergency()
        && PEOPLE.contains(Hazard.of(part))
        && part.verdict().category() != Category.ELEVATOR;
  }

  /// What comes through the ceiling is the flood that was told before it.
  private static boolean runsThrough(Words flood, Words part) {
    return flood.verdict().emergency()
        && Hazard.of(flood.verdict().category()) == Hazard.WATER
        && part.verdict().category() == Category.SEEPAGE
        && !apart(flood, part);
  }

  /// A door that is named once is that of the whole message.
  private static boolean apart(Words one, Words other) {
    Place here = one.reading().place().elsewhere(null);
    Place there = other.reading().place().elsewhere(null);
    return here.known() && there.known() && !here.equals(there);
  }

  /// Whether a part is dangerous, though the whole did not sound so.
  static boolean danger(Words words) {
    return words.parts().stream().anyMatch(part -> part.verdict().emergency());
  }

  static List<Rest> rest(Words lead) {
    return lead.parts().stream()
        .map(
            part ->
                new Rest(
                    part.verdict().category(),
                    part.verdict().urgency(),
                    part.text(),
                    Optional.ofNullable(Intake.spotted(part).spot()).orElse("")))
        .toList();
  }

  /// In danger the place is asked for before the other problems.
  static Turn opened(Matter matter, List<Rest> rest, Setting setting, List<Step> receipt) {
    return placeFirst(matter)
        ? asking(new AskingMore(matter.number(), rest), Whereabouts.ask(matter, setting, receipt))
        : ask(matter.number(), rest, receipt);
  }

  private static boolean placeFirst(Matter matter) {
    return matter.emergency() && Doors.missing(matter);
  }

  private static Turn asking(AskingMore stage, Turn turn) {
    return new Turn(stage, turn.steps(), true);
  }

  static Turn ask(TicketNumber ticket, List<Rest> rest, List<Step> receipt) {
    List<Step> steps = new ArrayList<>(receipt);
    steps.add(
        Says.choice(
            ReportPhrase.ASK_MORE,
            ticket,
            Offers.YES_PLEASE_OR_NO,
            "matter",
            rest.stream()
                .map(Rest::text)
                .map(text -> Excerpt.of(text, LONGEST))
                .collect(Collectors.joining("; "))));
    return new Turn(new AskingMore(ticket, rest), steps, true);
  }

  static Turn answered(AskingMore asking, Words words, Setting setting) {
    Optional<Matter> unplaced = setting.matter(asking.ticket()).filter(Several::placeFirst);
    if (unplaced.isPresent()) {
      return found(asking, words, setting);
    }
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> open(asking, setting);
      case Answer.Yes _ -> open(asking, setting);
      case Answer.Digit(int value) when value == 2 -> goOn(asking, setting);
      case Answer.No _, Answer.Thanks _ when only(asking, words).isEmpty() -> goOn(asking, setting);
      default ->
          only(asking, words)
              .map(rest -> instead(asking, rest, words))
              .orElseGet(
                  () ->
                      Reports.placeIn(words)
                          .filter(_ -> words.reading().bare())
                          .map(place -> placed(asking, place, setting))
                          .orElseGet(() -> Reports.anew(asking, words, setting)));
    };
  }

  /// "Not two, only the aircon": the other one was meant, and the first is none.
  private static Optional<Rest> only(AskingMore asking, Words words) {
    String text = words.text().strip();
    return ONLY.matcher(text).find()
        ? asking.rest().stream()
            .filter(rest -> asking.rest().size() == 1)
            .filter(rest -> rest.category() == words.verdict().category())
            .findFirst()
        : Optional.empty();
  }

  private static Turn instead(AskingMore asking, Rest rest, Words words) {
    TicketNumber number = asking.ticket();
    return new Turn(
        new Idle(),
        List.of(
            new Step.Attach(number, true),
            new Step.Describe(number, rest.text()),
            new Step.Regrade(number, rest.category(), rest.urgency(), words.text()),
            new Step.ReadBack(number)),
        false);
  }

  /// Help finds the place now; the others wait for it.
  private static Turn found(AskingMore asking, Words words, Setting setting) {
    Stage.AskingPlace place = new Stage.AskingPlace(asking.ticket(), 1);
    Turn turn = Whereabouts.told(place, words, setting);
    boolean placed =
        turn.steps().stream()
            .anyMatch(
                step -> step instanceof Step.SetPlace set && set.ticket().equals(asking.ticket()));
    if (placed && !turn.asks()) {
      return ask(asking.ticket(), asking.rest(), turn.steps());
    }
    return turn.stage() instanceof Stage.AskingPlace ? asking(asking, turn) : turn;
  }

  /// A place told first does not make the question go away.
  private static Turn placed(AskingMore asking, Place told, Setting setting) {
    Place known = setting.matter(asking.ticket()).map(Matter::place).orElse(Place.UNKNOWN);
    Place place = known.with(told);
    return ask(
        asking.ticket(),
        asking.rest(),
        List.of(
            new Step.Attach(asking.ticket(), false),
            new Step.SetPlace(asking.ticket(), place),
            new Step.RememberHome(place),
            Says.about(asking.ticket(), PlacePhrase.TAKEN).at(place)));
  }

  private static Turn open(AskingMore asking, Setting setting) {
    Place known = setting.matter(asking.ticket()).map(Matter::place).orElse(Place.UNKNOWN);
    List<Step> steps = new ArrayList<>();
    for (Rest rest : asking.rest()) {
      Place place = known.elsewhere(rest.spot().isEmpty() ? null : rest.spot());
      Step.Where where = place.known() ? Step.Where.ASSUMED : Step.Where.NOT_KNOWN;
      steps.add(
          new Step.Open(
              Kind.REPAIR,
              rest.category(),
              rest.urgency(),
              rest.text(),
              place,
              where,
              Optional.empty(),
              Besides.NOTHING));
    }
    return new Turn(new Idle(), steps, false);
  }

  private static Turn goOn(AskingMore asking, Setting setting) {
    return setting
        .matter(asking.ticket())
        .map(matter -> Pieces.next(matter, setting, List.of()))
        .orElseGet(() -> Turn.stay(new Idle(), Says.reply(ChatPhrase.THANKS)));
  }
}
