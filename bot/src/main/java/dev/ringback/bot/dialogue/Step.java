package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.ChoicePhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One thing that the dialogue wants done.
public sealed interface Step {

  /// Tell the owner.
  ///
  /// @param place the phrase's `place`: how it is written depends on the language
  /// @param about the ticket it is about
  /// @param offers answers to choose from, as value and label
  record Say(
      Phrase phrase,
      Map<String, String> arguments,
      Optional<Place> place,
      Purpose purpose,
      Optional<TicketNumber> about,
      List<Offer> offers)
      implements Step {

    public Say(
        Phrase phrase,
        Map<String, String> arguments,
        Purpose purpose,
        Optional<TicketNumber> about,
        List<Offer> offers) {
      this(phrase, arguments, Optional.empty(), purpose, about, offers);
    }

    /// The same in other words.
    public Say as(Phrase other) {
      return new Say(other, arguments, place, purpose, about, offers);
    }

    /// The same with a place in it.
    Say at(Place there) {
      return new Say(phrase, arguments, Optional.of(there), purpose, about, offers);
    }
  }

  /// An answer to choose from.
  ///
  /// @param arguments of the label
  /// @param place the label's `place`
  record Offer(
      String value, ChoicePhrase label, Map<String, String> arguments, Optional<Place> place) {
    public Offer(String value, ChoicePhrase label) {
      this(value, label, Map.of(), Optional.empty());
    }
  }

  /// Open a ticket; the news of it comes back as [TicketNews.Opened]. Whoever reports an emergency
  /// is always told what to do.
  record Open(
      Kind kind,
      Category category,
      Urgency urgency,
      String description,
      Place place,
      Where where,
      Optional<Hazard> hazard,
      Besides besides)
      implements Step {

    public Open {
      if (urgency == Urgency.EMERGENCY) {
        hazard = hazard.or(() -> Optional.of(Hazard.of(category, description)));
      }
    }

    /// The same with this danger to be asked about.
    Open doubting(Optional<Hazard> doubt) {
      Besides more =
          new Besides(
              besides.told(),
              besides.photo(),
              besides.outside(),
              doubt,
              besides.rest(),
              besides.about());
      return new Open(kind, category, urgency, description, place, where, hazard, more);
    }
  }

  /// How a ticket's place is known.
  enum Where {
    /// the owner named it
    SAID,
    /// the owner named none, and lives there
    ASSUMED,
    NOT_KNOWN
  }

  /// The message belongs to this ticket.
  ///
  /// @param note whether its words go into the ticket's history
  record Attach(TicketNumber ticket, boolean note) implements Step {}

  /// What is promised of it is told; it comes as [TicketNews.Promised].
  record TellPromise(TicketNumber ticket) implements Step {}

  /// Whether a fault that many reported is why this is asked; it comes as [Incoming.SharedFault].
  ///
  /// @param places where the sender is, as far as is known
  record AskShared(Set<Category> sorts, List<Place> places, Incoming.Words words) implements Step {}

  record SetPlace(TicketNumber ticket, Place place) implements Step {}

  /// What a ticket is about, told to its end.
  record Describe(TicketNumber ticket, String words) implements Step {}

  /// What else was told of a ticket.
  record Learn(TicketNumber ticket, Told told) implements Step {}

  /// Reads the record back; it comes as [TicketNews.Recorded].
  record ReadBack(TicketNumber ticket) implements Step {}

  /// Whom to turn to with what was passed on is told; it comes as [TicketNews.Referral].
  record TellReferral(TicketNumber ticket) implements Step {}

  /// It is none of our matters (R16).
  record Refer(TicketNumber ticket, String outside) implements Step {}

  /// What was reported has turned dangerous.
  record Raise(TicketNumber ticket, Category category, String words) implements Step {}

  /// The owner says again that there is danger: whoever is on duty hears it.
  ///
  /// @param worse whether something new makes it worse, which is never kept back
  record Alarm(TicketNumber ticket, String words, boolean worse) implements Step {}

  record Accept(TicketNumber ticket) implements Step {}

  /// Not fixed, or broken again.
  record Reject(TicketNumber ticket, String words) implements Step {}

  /// The owner needs it no more.
  record Cancel(TicketNumber ticket, String words) implements Step {}

  /// The owner agrees to what was proposed or read back.
  record Agree(TicketNumber ticket) implements Step {}

  /// The owner says that there was no danger: who is on duty hears it, and a person makes sure.
  record FalseAlarm(TicketNumber ticket, String words) implements Step {}

  /// Nobody may ring the owner, or say who reported it.
  record Discreet(TicketNumber ticket, String words) implements Step {}

  /// Nothing may be texted of it: somebody violent reads along.
  record Mute(TicketNumber ticket, String words) implements Step {}

  /// It may be texted of again.
  record Unmute(TicketNumber ticket) implements Step {}

  /// Whoever deals with an emergency hears what the owner says of it.
  record PassOn(TicketNumber ticket, String words) implements Step {}

  /// An answer to a callback.
  record AnswerCallback(long callback, Optional<Integer> score, String words) implements Step {}

  /// An answer to a callback that says that the trouble goes on.
  record NotSolved(long callback, String words) implements Step {}

  /// An answer to one of the further questions of a callback.
  ///
  /// @param dimension such as `attitude`
  /// @param score 5 to 1; for yes-or-no questions 5 or 1
  record AnswerDimension(long callback, String dimension, int score, String words)
      implements Step {}

  /// Somebody else may report for the sender's homes; it is heard as [Incoming.Vouched].
  record Vouch(PhoneNumber phone) implements Step {}

  /// Another number is said to be the sender's, too: a code goes there. What comes of it is heard
  /// as [Incoming.Linking].
  record AskCode(PhoneNumber phone) implements Step {}

  /// The sender names the code.
  record CheckCode(PhoneNumber phone, String code) implements Step {
    /// Hides the code.
    @Override
    public String toString() {
      return "CheckCode[" + phone + "]";
    }
  }

  /// A duty person takes all that rings.
  record TakePages(List<Long> pages) implements Step {
    public TakePages {
      pages = List.copyOf(pages);
    }
  }

  /// The person on duty answers.
  record AnswerPage(long page, boolean accepts) implements Step {}

  /// The person on duty says how it stands.
  record ReportDuty(long page, DutyWord word, String words) implements Step {}

  /// A technician tells how far a job is.
  record Work(TicketNumber ticket, JobWord word, String note) implements Step {}

  /// The person on duty asks what the call was about.
  record ShowPage(long page) implements Step {}

  /// A person of ours must look.
  ///
  /// @param kind such as `agent-wanted`
  record CallAgent(String kind, String reason) implements Step {}

  /// A person must read what is in a language of none of ours; where that is new it is heard as
  /// [Incoming.HandedOver].
  record CallReader(String words) implements Step {}

  /// A person of ours must look at a ticket.
  ///
  /// @param kind such as `change-wanted`
  record CallAgentAbout(TicketNumber ticket, String kind, String reason) implements Step {}

  /// The owner says now that it is something else, or more urgent.
  record Regrade(TicketNumber ticket, Category category, Urgency urgency, String words)
      implements Step {}

  /// The pressed button belongs to a question that is settled: the channel says so where it was
  /// pressed.
  record Stale() implements Step {}

  /// Ask this owner no more after repairs, or again.
  record Surveys(boolean wanted) implements Step {}

  /// The place this sender writes about, for the next time.
  record RememberHome(Place place) implements Step {}

  /// The sender does not live there: it was a mistake.
  record ForgetHome(Place place) implements Step {}
}
