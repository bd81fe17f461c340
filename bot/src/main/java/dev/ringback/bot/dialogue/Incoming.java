package dev.ringback.bot.dialogue;

import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What arrived in a conversation: from the owner, or as news from our own house.
public sealed interface Incoming
    permits CallbackTalk,
        CrewSaid,
        TicketNews,
        Incoming.Words,
        Incoming.Silent,
        Incoming.Pressed,
        Incoming.Edited,
        Incoming.Completed,
        Incoming.Returned,
        Incoming.Shared,
        Incoming.Asked,
        Incoming.Pictures,
        Incoming.Unsupported,
        Incoming.HandedOver,
        Incoming.SharedFault,
        Incoming.Aside,
        Incoming.Vouched,
        Incoming.Linking,
        Incoming.AgentLeft,
        Incoming.AgentGone {

  /// The owner wrote something.
  ///
  /// @param outside which matter that is none of ours it is about, if any
  /// @param parts each of several faults by itself, if there are several; of a part, the others
  record Words(
      String text,
      Verdict verdict,
      Reading reading,
      int pictures,
      Optional<String> outside,
      List<Words> parts)
      implements Incoming {

    /// Below this a verdict is checked with somebody.
    private static final double UNSURE = 0.4;

    private static final Pattern JOINT =
        Pattern.compile(
            "^[\\s\\p{P}]*(?i:(?:and|but|also|by the way|btw|however)\\b|而且|还有|另外|但是?|不过|可是)?"
                + "[\\s,，]*");

    public Words {
      parts = List.copyOf(parts);
    }

    /// Whether it has this among its words, as the word lists are written.
    boolean has(Pattern listed) {
      return listed.matcher(Writing.listed(text)).find();
    }

    /// Whether triage may well be wrong about it.
    public boolean unsure() {
      return verdict.confidence() < UNSURE;
    }

    /// Whether danger is named, by a rule or by whatever word, and not guessed.
    public boolean named() {
      return Guesses.believed(this);
    }

    /// The same where triage guessed at what says nothing.
    Words unsaid() {
      return judged(verdict.labelled(Intent.OTHER, Category.GENERAL, Urgency.LOW));
    }

    /// The same, read otherwise.
    Words reading(Reading other) {
      return new Words(text, verdict, other, pictures, outside, parts);
    }

    Words alone() {
      return among(List.of());
    }

    Words among(List<Words> others) {
      return new Words(text, verdict, reading, pictures, outside, others);
    }

    /// The same, about one thing and judged otherwise.
    public Words judged(Verdict other) {
      return new Words(text, other, reading, pictures, outside, List.of());
    }

    /// The same, taken for a matter of ours of these kinds.
    Words ours(Intent intent, Category category, Urgency urgency) {
      Verdict other = verdict.labelled(intent, category, urgency);
      return new Words(text, other, reading, pictures, Optional.empty(), List.of());
    }

    /// The same without these clauses.
    Words without(List<String> clauses) {
      String left = text;
      for (String clause : clauses) {
        left = left.replace(clause, "");
      }
      return saying(left);
    }

    /// The same in these words of it, without what joined them to others.
    Words saying(String left) {
      String rest = JOINT.matcher(left).replaceFirst("");
      return new Words(rest, verdict, reading, pictures, outside, parts);
    }

    Words at(Place place, int shown) {
      return new Words(text, verdict, reading.at(place), shown, outside, parts);
    }
  }

  /// A question about a report was not answered for long.
  ///
  /// @param again whether the owner was reminded before
  record Silent(boolean again) implements Incoming {}

  /// The owner pressed a button under a question that may not be the one asked last.
  ///
  /// @param open whether the question can still be answered
  record Pressed(Question question, boolean open, Words words) implements Incoming {}

  /// The owner changed what an earlier message means.
  ///
  /// @param about the ticket that the earlier message belongs to
  /// @param late whether something else has happened since
  record Edited(Optional<TicketNumber> about, boolean late, Words words) implements Incoming {}

  /// The owner told the rest of a sentence whose first piece opened a ticket.
  ///
  /// @param words the whole sentence
  record Completed(TicketNumber ticket, Words words) implements Incoming {}

  /// The owner wants our texts again.
  ///
  /// @param untold live tickets whose number the owner has not been told
  record Returned(List<TicketNumber> untold) implements Incoming {
    public Returned {
      untold = List.copyOf(untold);
    }
  }

  /// The owner shared their own phone number.
  record Shared(PhoneNumber phone) implements Incoming {}

  /// The owner asked a common question.
  ///
  /// @param answer as the operator wrote it
  /// @param checked whether it is asked if the answer helped
  record Asked(String answer, boolean checked, Words words) implements Incoming {}

  /// The owner sent pictures without a word.
  record Pictures(int count) implements Incoming {}

  /// The owner sent what we cannot read.
  record Unsupported() implements Incoming {}

  /// A person of ours has the thread now, since nobody else reads its language.
  record HandedOver() implements Incoming {}

  /// What is known of a fault that many in the sender's building have reported.
  ///
  /// @param place where it is; empty where there is none
  /// @param news what its reporters were told last, and until when it may last
  /// @param asked the question, as it is put down where there is none
  record SharedFault(Optional<Place> place, Promise news, Words asked) implements Incoming {}

  /// A common question stood beside what was just heard.
  record Aside(String answer) implements Incoming {}

  /// Who may report for these homes from now on.
  ///
  /// @param homes empty where the sender lives in none on our books
  record Vouched(PhoneNumber phone, List<Place> homes) implements Incoming {
    public Vouched {
      homes = List.copyOf(homes);
    }
  }

  /// What came of saying that another number is the sender's too.
  record Linking(Outcome outcome, PhoneNumber phone) implements Incoming {
    /// What came of it.
    public enum Outcome {
      /// a code is on its way there
      SENT,
      /// both are known to be one person's
      ALREADY,
      /// too many codes within the hour
      TOO_MANY,
      /// the code was right
      PROVEN,
      /// it was not, and may be tried again
      WRONG,
      /// the code is too old, used up, or none was asked for
      OVER
    }
  }

  /// An agent gave the thread back.
  record AgentLeft() implements Incoming {}

  /// An agent who had the thread has not written for long.
  ///
  /// @param unanswered whether the owner wrote something meanwhile, which is heard next
  record AgentGone(boolean unanswered) implements Incoming {}

  /// What is promised, in the owner's language and zone.
  record Promise(String words) {}
}
