package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes of an arrival what the dialogue understands.
@Component
class Meanings {

  private final Albums albums;
  private final ReadingWords reading;
  private final Edits edits;
  private final Referring referring;
  private final QuestionsBeside questions;
  private final Untold untold;

  Meanings(
      Albums albums,
      ReadingWords reading,
      Edits edits,
      Referring referring,
      QuestionsBeside questions,
      Untold untold) {
    this.untold = untold;
    this.albums = albums;
    this.reading = reading;
    this.edits = edits;
    this.referring = referring;
    this.questions = questions;
  }

  /// @param asides what is answered besides
  /// @param language what to answer in
  record Meaning(Incoming incoming, List<Incoming> asides, Language language) {}

  /// @return empty if it changes nothing: the rest of an album, an edit that means the same
  Optional<Meaning> of(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    Language language = conversation.language();
    return switch (arrival.sort()) {
      case STOP, ANSWERED, ONE_WAY -> Optional.empty();
      case START -> meaning(new Incoming.Returned(untold.in(conversation)), language);
      case UNSUPPORTED -> meaning(new Incoming.Unsupported(), language);
      case CARD -> meaning(card(arrival), language);
      case TEXT, EDIT ->
          arrival.text().isBlank()
              ? wordless(conversation, arrival, verdict, messageId)
              : words(conversation, arrival, verdict, messageId);
    };
  }

  private Optional<Meaning> wordless(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    if (arrival.sort() == Arrival.Sort.EDIT
        || albums.goesOn(conversation, arrival.marks(), messageId)) {
      return Optional.empty();
    }
    return meaning(
        arrival.media().isEmpty()
            ? new Incoming.Unsupported()
            : referring.pictures(arrival, verdict),
        conversation.language());
  }

  private Optional<Meaning> words(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    Incoming.Words words =
        reading.words(arrival.text(), verdict, arrival.media().size(), arrival.from());
    Optional<Incoming> incoming =
        arrival.sort() == Arrival.Sort.EDIT
            ? edits.of(conversation, arrival, words, messageId)
            : Optional.of(referring.heard(conversation, arrival, words, messageId));
    Language language = TalkLanguage.of(conversation, words);
    return incoming.map(
        made ->
            questions
                .of(conversation, arrival, made)
                .map(parted -> new Meaning(parted.told(), parted.asides(), language))
                .orElseGet(() -> new Meaning(made, List.of(), language)));
  }

  private static Incoming card(Arrival arrival) {
    try {
      String words = arrival.text().strip();
      return new Incoming.Shared(new PhoneNumber(words.substring(words.lastIndexOf(' ') + 1)));
    } catch (IllegalArgumentException e) {
      return new Incoming.Unsupported();
    }
  }

  private static Optional<Meaning> meaning(Incoming incoming, Language language) {
    return Optional.of(new Meaning(incoming, List.of(), language));
  }
}
