package dev.ringback.hotline.bundle;

import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.bot.conversation.Photos;
import dev.ringback.bot.conversation.Photos.Photo;
import dev.ringback.bot.phrase.AddressLine;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.paper.Paper;
import dev.ringback.core.paper.Rows;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Prints a bundle for people to read, in the owner's language.
@Component
class Sheet {

  private final MessageSource messages;
  private final AddressLine places;
  private final Photos photos;
  private final RingbackSettings settings;

  Sheet(MessageSource messages, Phrases phrases, Photos photos, RingbackSettings settings) {
    this.messages = messages;
    this.places = new AddressLine(phrases);
    this.photos = photos;
    this.settings = settings;
  }

  void print(Bundle bundle, OutputStream to) {
    Locale locale =
        bundle.details().ticket().language().chinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    new Printing(bundle, new Labels(messages, locale, settings.timeZone())).on(to);
  }

  /// One bundle being printed.
  private final class Printing {

    private final Bundle bundle;
    private final Labels labels;

    Printing(Bundle bundle, Labels labels) {
      this.bundle = bundle;
      this.labels = labels;
    }

    void on(OutputStream to) {
      try (Paper paper = Paper.upright(to, bundle.number().toString())) {
        record(paper);
        promises(paper);
        findings(paper);
        MoneyPart.print(bundle.account(), labels, paper);
        history(paper);
        talk(paper);
        surveys(paper);
        pictures(paper);
      }
    }

    private void record(Paper paper) {
      Ticket ticket = bundle.details().ticket();
      paper.text(ticket.description());
      try (Rows facts = paper.facts()) {
        facts.row(labels.say("ticket.kind"), labels.say("kind." + ticket.kind().code()));
        facts.row(
            labels.say("ticket.category"), labels.say("category." + ticket.category().code()));
        facts.row(labels.say("ticket.urgency"), labels.say("urgency." + ticket.urgency().code()));
        facts.row(labels.say("ticket.place"), places.say(ticket.language(), ticket.place()));
        facts.row(labels.say("ticket.opened"), labels.time(ticket.openedAt()));
        facts.row(labels.say("ticket.closed"), labels.time(ticket.closedAt()));
        facts.row(labels.say("ticket.assignee"), Labels.text(ticket.assignee()));
        facts.row(
            labels.say("ticket.responsible"), labels.author(Labels.text(ticket.firstContact())));
        facts.row(labels.say("bundle.reporter"), reporter(ticket.reporter()));
        facts.row(
            labels.say("bundle.warranty"),
            labels.known("warranty." + ticket.warranty(), ticket.warranty()));
        bundle
            .details()
            .facts()
            .forEach((fact, value) -> facts.row(labels.say("fact." + fact.code()), value));
        bundle
            .related()
            .forEach(
                one ->
                    facts.row(labels.say("relation." + one.how().code()), one.number().toString()));
      }
    }

    private void promises(Paper paper) {
      paper.heading(labels.say("bundle.promises"));
      List<String> heads =
          List.of(
              labels.say("bundle.what"),
              labels.say("bundle.due"),
              labels.say("bundle.met"),
              labels.say("bundle.broken"));
      try (Rows rows = paper.table(heads, 2, 2, 2, 2)) {
        bundle
            .promises()
            .forEach(
                one ->
                    rows.row(
                        labels.say("milestone." + one.kind()),
                        labels.time(one.due()),
                        labels.time(one.met()),
                        labels.time(one.breached())));
      }
    }

    private void findings(Paper paper) {
      if (bundle.findings().isEmpty()) {
        return;
      }
      paper.heading(labels.say("complaint.title"));
      try (Rows rows = paper.facts()) {
        bundle
            .findings()
            .forEach(
                one ->
                    rows.row(
                        labels.say("finding." + one.what().code()),
                        one.text() + "\n" + one.by() + ", " + labels.time(one.at())));
      }
    }

    private void history(Paper paper) {
      paper.heading(labels.say("ticket.history"));
      List<String> heads =
          List.of(
              labels.say("bundle.at"),
              labels.say("bundle.who"),
              labels.say("bundle.what"),
              labels.say("field.reason"));
      try (Rows rows = paper.table(heads, 2, 1.5f, 2, 4)) {
        for (HistoryEntry entry : bundle.details().history()) {
          rows.row(
              labels.time(entry.at()),
              labels.author(entry.actor()),
              labels.known("action." + entry.action(), entry.action()),
              Labels.text(entry.reason()));
        }
      }
    }

    private void talk(Paper paper) {
      paper.heading(labels.say("ticket.conversation"));
      List<String> heads =
          List.of(labels.say("bundle.at"), labels.say("bundle.who"), labels.say("bundle.said"));
      try (Rows rows = paper.table(heads, 2, 1.5f, 6)) {
        bundle
            .talk()
            .forEach(
                said ->
                    rows.row(labels.time(said.at()), labels.author(said.author()), said.text()));
      }
    }

    private void surveys(Paper paper) {
      paper.heading(labels.say("nav.callbacks"));
      List<String> heads =
          List.of(
              labels.say("bundle.at"),
              labels.say("bundle.what"),
              labels.say("bundle.score"),
              labels.say("bundle.said"));
      try (Rows rows = paper.table(heads, 2, 2, 1, 5)) {
        for (Bundle.Survey survey : bundle.callbacks()) {
          Instant at =
              Optional.ofNullable(survey.callback().answeredAt()).orElse(survey.callback().dueAt());
          rows.row(
              labels.time(at),
              labels.say("callbacks.state." + survey.callback().state().code()),
              Labels.text(survey.callback().score()),
              survey.answers().stream()
                  .flatMap(answer -> Optional.ofNullable(answer.text()).stream())
                  .collect(Collectors.joining("\n")));
        }
      }
    }

    private void pictures(Paper paper) {
      if (!bundle.photos().isEmpty()) {
        paper.heading(labels.say("photos.title"));
      }
      for (Photo photo : bundle.photos()) {
        String caption =
            labels.say("photos." + photo.when().code())
                + ", "
                + labels.say("photos.owner." + photo.fromOwner())
                + ", "
                + labels.time(photo.at())
                + " "
                + photo.caption();
        Optional<Content> content = photos.content(photo.id());
        if (content.isPresent()) {
          paper.picture(content.get().bytes(), caption);
        } else {
          paper.text(caption);
        }
      }
    }

    private String reporter(Ticket.Reporter reporter) {
      return (Labels.text(reporter.name()) + " " + Labels.text(reporter.phone())).strip();
    }
  }
}
