package dev.ringback.bot.conversation;

import dev.ringback.bot.conversation.Brevity.Said;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes one text of what is said at once: who we are first, what is still open last.
@Component
class Composing {

  private final Wording wording;
  private final Policy policy;

  Composing(Wording wording, Policy policy) {
    this.wording = wording;
    this.policy = policy;
  }

  /// What was held back and goes out with what is said now.
  record Earlier(List<Note.Part> told, List<Note.Part> asked, List<Choice> choices) {
    static final Earlier NOTHING = new Earlier(List.of(), List.of(), List.of());

    /// Without what is told.
    Earlier question() {
      return new Earlier(List.of(), asked, choices);
    }

    boolean says(Said said) {
      return told.stream().anyMatch(part -> part.text().equals(said.text()));
    }

    private Earlier without(Said said) {
      return new Earlier(
          told.stream().filter(part -> !part.text().equals(said.text())).toList(), asked, choices);
    }
  }

  /// @param introduces whether it says who we are
  /// @param leavesOutIntroduction whether that had to be left out
  record Text(List<Note.Part> parts, boolean introduces, boolean leavesOutIntroduction) {}

  /// Of what is too long even so, less of the owner's own words is repeated.
  ///
  /// @param whole whether nothing may be left out
  /// @param unknown whether the owner has not been told who we are
  Text text(
      Language language, boolean whole, boolean unknown, List<Step.Say> sayings, Earlier earlier) {
    Text longest = text(language, whole, unknown, sayings, earlier, Quoting.WHOLE);
    // what was held back goes out by itself before anything is cut
    return whole || !earlier.told().isEmpty() || !Brevity.tooLong(longest.parts())
        ? longest
        : Stream.of(Quoting.SHORT, Quoting.SHORTEST)
            .map(quoting -> text(language, false, unknown, sayings, earlier, quoting))
            .filter(text -> !Brevity.tooLong(text.parts()))
            .findFirst()
            .orElseGet(() -> text(language, false, unknown, sayings, earlier, Quoting.SHORTEST));
  }

  private Text text(
      Language language,
      boolean whole,
      boolean unknown,
      List<Step.Say> sayings,
      Earlier earlier,
      Quoting quoting) {
    Said introduction = new Said(ChatPhrase.INTRODUCTION, introduction(language));
    boolean takenBack = earlier.says(introduction);
    List<Said> said = new ArrayList<>();
    if ((unknown || takenBack) && !whole) {
      said.add(introduction);
    }
    // beside a question that is open, pleasantries are in the way
    among(sayings).stream()
        .filter(say -> earlier.asked().isEmpty() || say.phrase().role() == Role.INFORM)
        .forEach(say -> said.add(new Said(say.phrase(), wording.say(language, say, quoting))));
    Earlier rest = earlier.without(introduction);
    List<Said> kept = whole ? said : Brevity.kept(said, beside(rest));
    boolean introduces = kept.contains(introduction);
    return new Text(joined(kept, rest), introduces, said.contains(introduction) && !introduces);
  }

  /// Several receipts at once are short.
  private static List<Step.Say> among(List<Step.Say> sayings) {
    long receipts = sayings.stream().filter(say -> say.phrase() == ReportPhrase.OPENED).count();
    return receipts < 2
        ? sayings
        : sayings.stream()
            .map(
                say ->
                    say.phrase() == ReportPhrase.OPENED ? say.as(ReportPhrase.OPENED_AMONG) : say)
            .toList();
  }

  private static List<String> beside(Earlier earlier) {
    return Stream.concat(earlier.told().stream(), earlier.asked().stream())
        .map(Note.Part::text)
        .toList();
  }

  private static List<Note.Part> joined(List<Said> kept, Earlier earlier) {
    SequencedSet<Note.Part> parts = new LinkedHashSet<>(earlier.told());
    for (Said one : kept) {
      Note.Part part = new Note.Part(one.phrase().role(), one.text());
      if (one.phrase() == ChatPhrase.INTRODUCTION) {
        parts.addFirst(part);
      } else {
        parts.add(part);
      }
    }
    parts.addAll(earlier.asked());
    return List.copyOf(parts);
  }

  /// Whether it tells who we are, in whatever language.
  boolean introduces(Note.Part part) {
    return Stream.of(Language.values()).map(this::introduction).anyMatch(part.text()::equals);
  }

  private String introduction(Language language) {
    return wording.say(language, ChatPhrase.INTRODUCTION, Map.of("sender", policy.talk().sender()));
  }
}
