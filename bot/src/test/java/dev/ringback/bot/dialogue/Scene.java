package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.understanding.DutyWords;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A stage and its surroundings, to try the dialogue in.
record Scene(Stage stage, Setting setting) {

  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  static Scene scene() {
    return new Scene(
        new Stage.Idle(),
        new Setting(
            NOON,
            Language.ZH_HANS,
            Optional.empty(),
            List.of(),
            List.of(),
            true,
            List.of(),
            false));
  }

  Scene at(Stage stage) {
    return new Scene(stage, setting);
  }

  Scene with(Matter... matters) {
    return around(setting.askedAt(), List.of(matters), setting.held());
  }

  Scene askedLater() {
    return around(Optional.of(NOON.minusSeconds(5)), setting.matters(), setting.held());
  }

  Scene held() {
    return around(setting.askedAt(), setting.matters(), true);
  }

  /// Nobody knows a number to ring the owner at.
  Scene unreachable() {
    return new Scene(
        stage,
        new Setting(
            NOON,
            setting.language(),
            setting.askedAt(),
            setting.matters(),
            setting.homes(),
            false,
            setting.earlier(),
            setting.held()));
  }

  private Scene around(Optional<Instant> asked, List<Matter> matters, boolean held) {
    return new Scene(
        stage,
        new Setting(
            NOON,
            setting.language(),
            asked,
            matters,
            setting.homes(),
            setting.callable(),
            setting.earlier(),
            held));
  }

  Turn hears(String text, Intent intent, Category category, Urgency urgency) {
    return hears(text, intent, category, urgency, 0.9);
  }

  /// As [#hears], where triage is anything but sure.
  Turn guesses(String text, Intent intent, Category category, Urgency urgency) {
    return hears(text, intent, category, urgency, 0.05);
  }

  private Turn hears(
      String text, Intent intent, Category category, Urgency urgency, double confidence) {
    return Dialogue.advance(stage, said(text, intent, category, urgency, confidence), setting);
  }

  private static Incoming.Words said(
      String text, Intent intent, Category category, Urgency urgency, double confidence) {
    Verdict verdict =
        new Verdict(intent, category, urgency, confidence, Language.ZH_HANS, List.of(), "test");
    return new Incoming.Words(text, verdict, Reader.read(text), 0, Optional.empty(), List.of());
  }

  /// Somebody writes who was called for this alarm a minute ago.
  Turn onDuty(String text, long page, TicketNumber ticket) {
    Incoming.Words words = said(text, Intent.OTHER, Category.GENERAL, Urgency.LOW, 0.9);
    return Dialogue.advance(
        stage,
        new CrewSaid.DutySaid(
            DutyWords.read(text),
            List.of(new SeenCall(page, ticket, SeenCall.Standing.RINGING, NOON.minusSeconds(60))),
            words,
            words),
        setting);
  }

  Turn digit(int value) {
    return hears(Integer.toString(value), Intent.OTHER, Category.GENERAL, Urgency.LOW);
  }

  Turn opened(Matter matter, Optional<Hazard> hazard) {
    return Dialogue.advance(
        stage,
        new TicketNews.Opened(
            matter,
            matter.placeKnown() ? Step.Where.SAID : Step.Where.NOT_KNOWN,
            new Incoming.Promise("soon"),
            hazard,
            Besides.NOTHING),
        setting);
  }

  /// The desk took an answer about the leak down.
  Turn countedAs(long callback, int score, boolean broughtBack) {
    return Dialogue.advance(
        stage,
        new CallbackTalk.CallbackHeard(
            new CallbackTalk.Survey(
                matter(new TicketNumber('R', 10427)).matter(),
                callback,
                false,
                CallbackTalk.Survey.Occasion.CLOSING,
                "none",
                Scale.FIVE),
            Optional.of(score),
            true,
            broughtBack
                ? CallbackTalk.CallbackHeard.Outcome.BROUGHT_BACK
                : CallbackTalk.CallbackHeard.Outcome.NOTHING,
            Optional.empty(),
            false,
            new Incoming.Promise(""),
            List.of()),
        setting);
  }

  static List<Phrase> phrases(Turn turn) {
    return turn.steps().stream()
        .filter(Step.Say.class::isInstance)
        .map(step -> ((Step.Say) step).phrase())
        .toList();
  }

  static Some matter(TicketNumber number) {
    return new Some(number);
  }

  /// A live leak of half a day ago.
  record Some(TicketNumber number) {

    Matter matter() {
      return make(true);
    }

    Matter withoutPlace() {
      return make(false);
    }

    private Matter make(boolean placed) {
      Place place =
          placed
              ? new Place(null, "3", "2", null, "501", "厨房", null)
              : new Place(null, null, null, null, null, "厨房", null);
      return made(
          Kind.REPAIR, Category.PLUMBING, Urgency.URGENT, place, "厨房漏水", Duration.ofHours(5));
    }

    /// Just now.
    Matter opened(Kind kind, Category category, Urgency urgency, Place place, String words) {
      return made(kind, category, urgency, place, words, Duration.ZERO);
    }

    private Matter made(
        Kind kind, Category category, Urgency urgency, Place place, String words, Duration age) {
      return new Matter(
          number,
          kind,
          category,
          urgency,
          dev.ringback.core.ticket.Step.OPENED,
          place,
          NOON.minus(age).atZone(ZoneId.of("Asia/Shanghai")),
          words,
          words,
          List.of("response", "attitude", "skill", "result", "communication"),
          false);
    }
  }
}
