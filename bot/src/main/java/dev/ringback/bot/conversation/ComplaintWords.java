package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.complaint.ComplaintNews;
import dev.ringback.core.triage.Language;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts into words how an owner's complaint goes on.
@Component
class ComplaintWords {

  /// Of what was understood, so much is read back: two text messages at most.
  private static final int LONGEST_QUOTE = 60;

  private final TellingOwners telling;
  private final NamedPeople people;
  private final Phrases phrases;

  ComplaintWords(TellingOwners telling, NamedPeople people, Phrases phrases) {
    this.telling = telling;
    this.people = people;
    this.phrases = phrases;
  }

  @EventListener
  void told(ComplaintNews news) {
    Language language = news.ticket().language();
    String text =
        switch (news.what()) {
          case UNDERSTOOD ->
              phrases.say(
                  language,
                  AcceptancePhrase.COMPLAINT_UNDERSTOOD,
                  "words",
                  Excerpt.of(news.words(), LONGEST_QUOTE));
          case NEXT_STAGE ->
              phrases.say(
                  language,
                  AcceptancePhrase.COMPLAINT_NEXT,
                  "stage",
                  news.words(),
                  "name",
                  people.called(news.name(), language));
        };
    telling.tell(
        news.ticket(), new TicketNews.Announced(news.ticket().number(), Optional.of(text)));
  }
}
