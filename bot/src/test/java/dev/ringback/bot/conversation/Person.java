package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.phrase.Segments;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody in a story, with a phone.
final class Person {

  private static final Duration A_MOMENT = Duration.ofSeconds(3);
  private static final int CHECKLIST = 4;
  private static final Pattern LATIN = Pattern.compile("[a-z]{2,} [a-z]{2,} [a-z]{2,}");

  private final TalkTest test;
  private final Address address;
  private final Phone phone;
  private @Nullable Parcel heard;

  Person(TalkTest test, Address address) {
    this.test = test;
    this.address = address;
    this.phone = new Phone(test, address);
  }

  /// Texts one thing after the other, in a burst.
  Person says(String... texts) {
    phone.texts(texts);
    return this;
  }

  /// Texts a picture, with or without words.
  Person shows(String text) {
    phone.shows(text);
    return this;
  }

  Person sends(Arrival.Sort sort) {
    phone.sends(sort);
    return this;
  }

  Arrival arrival(Arrival.Sort sort, String text, String id, List<Arrival.MediaRef> media) {
    return phone.arrival(sort, text, id, media);
  }

  /// Sends the parts of an album, the first with words.
  Person showsAlbum(String text, int pictures) {
    phone.album(text, pictures);
    return this;
  }

  /// Texts something that may be edited later under this name.
  Person writes(String text, String self) {
    phone.writes(Arrival.Sort.TEXT, text, self);
    return this;
  }

  Person edits(String self, String text) {
    phone.writes(Arrival.Sort.EDIT, text, self);
    return this;
  }

  /// Presses a button under the text heard last.
  Person taps(String value) {
    assertThat(tapping(lastHeard(), value)).isEqualTo(Inbox.Taken.NEW);
    return this;
  }

  Inbox.Taken tapping(Parcel shown, String value) {
    assertThat(shown.choices()).extracting(Choice::value).contains(value);
    return phone.taps(shown, value);
  }

  Parcel lastHeard() {
    return Objects.requireNonNull(heard);
  }

  /// The next text that this phone gets holds all of these.
  Person hears(String... fragments) {
    assertThat(next()).contains(fragments);
    return this;
  }

  /// The next text fits each of these, in whatever language it is.
  Person hearsLike(String... patterns) {
    String text = next();
    for (String pattern : patterns) {
      assertThat(text).containsPattern(pattern);
    }
    return this;
  }

  /// The next text holds none of these.
  Person hearsWithout(String... fragments) {
    assertThat(next()).doesNotContain(fragments);
    return this;
  }

  Person hearsNothing() {
    test.passes(A_MOMENT);
    assertThat(test.post.next(address).map(Parcel::text)).isEmpty();
    return this;
  }

  /// The next text, waited for as long as a burst is.
  String next() {
    Optional<Parcel> waiting = test.post.next(address);
    if (waiting.isEmpty()) {
      test.passes(A_MOMENT);
      waiting = test.post.next(address);
    }
    heard = waiting.orElseThrow(() -> new AssertionError("nothing came"));
    brief(heard);
    return heard.text();
  }

  /// No answer of ours takes more than two text messages, safety and two languages in one three;
  /// what colleagues write is theirs.
  private void brief(Parcel parcel) {
    boolean both =
        parcel.text().codePoints().anyMatch(Character::isIdeographic)
            && LATIN.matcher(parcel.text()).find();
    int most =
        switch (parcel.purpose()) {
          case PAGE, AGENT -> Integer.MAX_VALUE;
          case SAFETY -> 3;
          default -> test.worksHere(address) ? CHECKLIST : both ? 3 : 2;
        };
    assertThat(Segments.count(parcel.text()).count()).as(parcel.text()).isLessThanOrEqualTo(most);
  }

  /// All that is still waiting on this phone.
  String rest() {
    StringBuilder all = new StringBuilder();
    test.passes(A_MOMENT);
    for (Parcel parcel : test.post.all(address)) {
      brief(parcel);
      all.append(parcel.text()).append('\n');
    }
    return all.toString();
  }

  /// The latest of this person's tickets.
  Ticket ticket() {
    return tickets().getFirst();
  }

  List<Ticket> tickets() {
    return test.tickets.latestOf(conversation().id(), 10);
  }

  Conversation conversation() {
    return test.conversations.list(address.value(), 0, 1).getFirst();
  }

  Person has(Category category, Urgency urgency, Step step) {
    assertThat(ticket().category()).isEqualTo(category);
    assertThat(ticket().urgency()).isEqualTo(urgency);
    assertThat(ticket().step()).isEqualTo(step);
    return this;
  }

  /// So many tickets, all kinds and states.
  Person holds(int tickets) {
    assertThat(tickets()).hasSize(tickets);
    return this;
  }

  /// The latest ticket is of this kind and at this room.
  Person has(Kind kind, @Nullable String room) {
    assertThat(ticket().kind()).isEqualTo(kind);
    assertThat(ticket().place().room()).isEqualTo(room);
    return this;
  }

  /// An earlier ticket, counted back from the latest, which is 0.
  Person hadBefore(int back, Category category, Step step) {
    assertThat(tickets().get(back).category()).isEqualTo(category);
    assertThat(tickets().get(back).step()).isEqualTo(step);
    return this;
  }

  /// The number of the latest ticket.
  String number() {
    return ticket().number().toString();
  }

  Person isAt(Class<? extends Stage> stage) {
    assertThat(conversation().stage()).isInstanceOf(stage);
    return this;
  }

  Address address() {
    return address;
  }
}
