package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Matter;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Reporters;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tickets as the dialogue needs to know them.
@Component
class Matters {

  /// As long as a talk goes on.
  private static final Duration JUST_NOW = Duration.ofHours(12);

  private static final int LATEST = 30;
  private static final int TITLE_HAN = 16;
  private static final int TITLE_LATIN = 36;

  /// Nobody wants to be told `hello` about their boiler.
  private static final Pattern GREETING =
      Pattern.compile(
          "^(?:" + Lexicon.load("answers.txt").any("greeting") + "[\\s,，.。!！:：~]+)+(?=.)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSING = Pattern.compile("[。.!！,，;；:：、…~\\s]+$");

  private final Tickets tickets;
  private final Reporters reporters;
  private final Addresses addresses;
  private final Phrases phrases;
  private final AfterWork after;
  private final ZoneId zone;
  private final Clock clock;

  Matters(
      Tickets tickets,
      Reporters reporters,
      Addresses addresses,
      Phrases phrases,
      AfterWork after,
      RingbackSettings settings,
      Clock clock) {
    this.clock = clock;
    this.tickets = tickets;
    this.reporters = reporters;
    this.addresses = addresses;
    this.phrases = phrases;
    this.after = after;
    this.zone = settings.timeZone();
  }

  /// The latest of a conversation, newest first; what was just reported here comes before what the
  /// same person reported elsewhere (design §2.5).
  List<Matter> of(Conversation conversation) {
    List<Ticket> latest = tickets.latestOf(conversation.id(), LATEST);
    Set<Long> paid = after.paid(latest);
    return latest.stream()
        .sorted(Comparator.comparing(ticket -> !justHere(ticket, conversation)))
        .map(ticket -> of(ticket, conversation.language(), paid.contains(ticket.id())))
        .toList();
  }

  private boolean justHere(Ticket ticket, Conversation conversation) {
    return Objects.equals(ticket.conversationId(), conversation.id())
        && !ticket.step().state().ended()
        && ticket.openedAt().isAfter(clock.instant().minus(JUST_NOW));
  }

  /// The number to ring in a conversation: the address itself, its contact's, or the one told last.
  Optional<String> phone(Conversation conversation) {
    return addresses.phone(conversation.address()).or(() -> reporters.phoneTold(conversation.id()));
  }

  Matter of(Ticket ticket, Language language) {
    return of(ticket, language, !after.paid(List.of(ticket)).isEmpty());
  }

  private Matter of(Ticket ticket, Language language, boolean paid) {
    return new Matter(
        ticket.number(),
        ticket.kind(),
        ticket.category(),
        ticket.urgency(),
        ticket.step(),
        ticket.place(),
        ticket.openedAt().atZone(zone),
        title(ticket.description(), language),
        ticket.description(),
        after.questions(ticket, paid),
        after.signOffNext(ticket));
  }

  private static String told(String description) {
    String told = GREETING.matcher(description.strip()).replaceFirst("");
    return CLOSING.matcher(told).replaceFirst("");
  }

  /// The owner's own words, cut where a reader still knows what is meant.
  private String title(String description, Language language) {
    String line = told(description);
    if (line.isEmpty()) {
      return phrases.say(language, ReportPhrase.MATTER_UNNAMED);
    }
    boolean han = line.codePoints().anyMatch(Character::isIdeographic);
    return Excerpt.of(line, han ? TITLE_HAN : TITLE_LATIN);
  }
}
