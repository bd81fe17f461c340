package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the owner is told once a report is on the books, and what is asked next.
final class ReportTaken {

  /// A complaint that tells what happened is longer than this.
  private static final int SHORTEST_COMPLAINT = 40;

  /// A Han character tells as much as so many letters.
  private static final int HAN = 4;

  /// Nothing more is said to whoever wants to die, and nothing asked, until a person talks with
  /// them.
  private static final Set<Hazard> DESPAIR = EnumSet.of(Hazard.DESPAIR, Hazard.OVERDOSE);

  private ReportTaken() {}

  static Turn opened(Stage stage, TicketNews.Opened opened, Setting setting) {
    Optional<String> outside = opened.besides().outside();
    return outside.isPresent()
        ? outside(stage, opened.matter(), outside.get())
        : Discretion.opened(stage, opened, setting)
            .orElseGet(() -> answered(stage, opened, setting));
  }

  private static Turn answered(Stage stage, TicketNews.Opened opened, Setting setting) {
    Matter matter = opened.matter();
    Besides besides = opened.besides();
    List<Step> steps = answer(opened);
    if (opened.hazard().filter(DESPAIR::contains).isPresent()) {
      return new Turn(new Stage.Idle(), steps, false);
    }
    if (setting.held()) {
      return new Turn(stage, steps, false);
    }
    if (besides.doubt().isPresent()) {
      besides.rest().stream()
          .map(rest -> new Step.CallAgentAbout(matter.number(), "more-problems", rest.text()))
          .forEach(steps::add);
      return Doubts.ask(matter.number(), besides.doubt().get(), steps);
    }
    if (!besides.rest().isEmpty()) {
      return Several.opened(matter, besides.rest(), setting, steps);
    }
    Turn next = asking(stage, opened, setting, steps);
    return opened.hazard().filter(Hazard.UNCLEAR::equals).isPresent()
        ? askingWhat(matter, next)
        : next;
  }

  /// Safety steps with what can be expected, or the receipt.
  private static List<Step> answer(TicketNews.Opened opened) {
    Matter matter = opened.matter();
    if (opened.hazard().isEmpty()) {
      return new ArrayList<>(List.of(receipt(matter, opened.promise())));
    }
    Hazard hazard = opened.hazard().get();
    String promise = opened.promise().words();
    List<Step> steps = new ArrayList<>();
    steps.add(Says.safety(matter.number(), hazard.steps()));
    if (!promise.isEmpty() && !DESPAIR.contains(hazard)) {
      steps.add(Says.about(matter.number(), PromisePhrase.ALONE, "promise", promise));
    }
    return steps;
  }

  /// Where nobody knows yet what the danger is, that is asked along with the place, or alone.
  private static Turn askingWhat(Matter matter, Turn next) {
    boolean where =
        next.steps().stream()
            .anyMatch(step -> step instanceof Step.Say say && say.phrase() == PlacePhrase.ASK);
    List<Step> steps = new ArrayList<>(next.steps());
    steps.removeIf(step -> step instanceof Step.Say say && say.phrase() == PlacePhrase.ASK);
    steps.add(
        next.asks() && !where ? steps.size() - 1 : steps.size(),
        Says.about(
            matter.number(), EmergencyPhrase.ASK_WHAT, "place", where ? "missing" : "known"));
    return new Turn(next.stage(), steps, next.asks());
  }

  private static Turn asking(
      Stage stage, TicketNews.Opened opened, Setting setting, List<Step> steps) {
    Matter matter = opened.matter();
    return switch (matter.kind()) {
      case ENQUIRY ->
          opened.hazard().isPresent()
              ? Pieces.opened(stage, opened, setting, steps)
              : Anew.asked(stage, setting, steps);
      case SUGGESTION -> new Turn(stage, steps, false);
      case REPAIR, SERVICE -> Pieces.opened(stage, opened, setting, steps);
      case COMPLAINT -> complained(stage, opened, setting, steps);
    };
  }

  /// Whoever answers for the place has to see to it, so a place that nothing tells of is asked for:
  /// once, and without waiting for it.
  private static Turn complained(
      Stage stage, TicketNews.Opened opened, Setting setting, List<Step> steps) {
    Matter matter = opened.matter();
    if (rant(matter) || endangered(setting)) {
      return new Turn(stage, steps, false);
    }
    boolean nowhere =
        matter.place().elsewhere(null).equals(Place.UNKNOWN)
            && opened.besides().about().isEmpty()
            && stage instanceof Stage.Idle;
    if (nowhere) {
      steps.add(Says.about(matter.number(), PlacePhrase.ASK_COMPLAINED));
    }
    return nowhere || setting.callable()
        ? new Turn(stage, steps, false)
        : NumberToRing.ask(matter, steps);
  }

  /// Nobody in danger is asked how to be rung about a complaint.
  private static boolean endangered(Setting setting) {
    return setting.live().stream().anyMatch(Matter::emergency);
  }

  /// Whoever only lets off steam is not asked for a number to ring yet.
  private static boolean rant(Matter matter) {
    int letters =
        matter.words().codePoints().map(one -> Character.isIdeographic(one) ? HAN : 1).sum();
    return matter.place().equals(Place.UNKNOWN) && letters < SHORTEST_COMPLAINT;
  }

  /// Nothing is asked: whoever took it down has asked already, and whatever is being talked about
  /// in the thread goes on.
  static Turn takenDown(Stage stage, TicketNews.TakenDown taken) {
    Matter matter = taken.matter();
    List<Step> steps = new ArrayList<>();
    taken.hazard().ifPresent(hazard -> steps.add(Says.safety(matter.number(), hazard.steps())));
    if (taken.hazard().isEmpty()) {
      steps.add(
          Says.notice(
              matter.number(),
              received(matter),
              "matter",
              matter.title(),
              "promise",
              taken.promise().words()));
    } else if (!taken.promise().words().isEmpty()) {
      steps.add(
          Says.notice(matter.number(), PromisePhrase.ALONE, "promise", taken.promise().words()));
    }
    return new Turn(stage, steps, false);
  }

  private static Turn outside(Stage stage, Matter matter, String outside) {
    return Turn.stay(
        stage,
        new Step.Refer(matter.number(), outside),
        Says.about(
            matter.number(), ReportPhrase.OUTSIDE, "matter", matter.title(), "outside", outside));
  }

  private static Step receipt(Matter matter, Incoming.Promise promise) {
    return Says.about(
        matter.number(), received(matter), "matter", matter.title(), "promise", promise.words());
  }

  private static Phrase received(Matter matter) {
    return switch (matter.kind()) {
      case REPAIR -> ReportPhrase.OPENED;
      case SERVICE -> ReportPhrase.OPENED_SERVICE;
      case COMPLAINT -> ReportPhrase.OPENED_COMPLAINT;
      case ENQUIRY -> ReportPhrase.OPENED_ENQUIRY;
      case SUGGESTION -> ReportPhrase.OPENED_SUGGESTION;
    };
  }
}
