package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.phrase.AddressLine;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.Flat;
import dev.ringback.core.household.Home;
import dev.ringback.core.household.Households;
import dev.ringback.core.household.Match;
import dev.ringback.core.household.Members;
import dev.ringback.core.household.Vulnerability;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Where senders live, and who lives there (R14).
@Component
class Homes {

  private static final Pattern HOUSE = Pattern.compile("(?:^|, )\\d{1,4}[A-Za-z]?,? [A-Za-z]{2,}");

  private final Households households;
  private final Members members;
  private final PhoneChannel phones;
  private final AddressLine places;

  Homes(Households households, Members members, PhoneChannel phones, Phrases phrases) {
    this.members = members;
    this.phones = phones;
    this.households = households;
    this.places = new AddressLine(phrases);
  }

  /// The homes that an address may mean when it names none: those on our books, else those it told.
  List<Place> of(Address address) {
    List<Home> homes = households.homesOf(address);
    boolean booked = homes.stream().anyMatch(Home::proven);
    return homes.stream()
        .filter(home -> home.proven() || !booked)
        .map(Home::place)
        .distinct()
        .toList();
  }

  /// With a house told by its number ("12 Rose Court") called as our books call it.
  Reading booked(Reading reading) {
    return households.house(reading.place()).map(reading::at).orElse(reading);
  }

  /// Keeps a told home for the next time; whoever is on our books has told enough.
  void remember(Address address, Place told) {
    Place home = home(told);
    boolean door = home.room() != null || home.text() != null && !Reader.inTheOpen(home.text());
    if ((door || house(home)) && households.homesOf(address).stream().noneMatch(Home::proven)) {
      households.remember(address, home);
    }
  }

  /// "12 Acacia Avenue" is a door of its own.
  private static boolean house(Place home) {
    return home.site() != null && home.building() == null && HOUSE.matcher(home.site()).find();
  }

  void forget(Address address, Place told) {
    households.forget(address, home(told));
  }

  /// A leak is in the kitchen, but nobody lives there.
  private static Place home(Place told) {
    return new Place(
        told.site(), told.building(), told.unit(), told.floor(), told.room(), null, told.text());
  }

  Optional<Language> language(Address address) {
    return households
        .languageOf(address)
        .flatMap(
            tag ->
                Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(tag))
                    .findFirst());
  }

  /// Lets somebody else report for the homes in which the sender lives.
  Incoming.Vouched vouch(Address voucher, PhoneNumber phone) {
    Address reporter = phones.phone(phone.e164());
    List<Place> vouched =
        households.homesOf(voucher).stream()
            .filter(home -> home.flatId() != null)
            .filter(home -> members.vouch(voucher, reporter, Objects.requireNonNull(home.flatId())))
            .map(Home::place)
            .toList();
    return new Incoming.Vouched(phone, vouched);
  }

  /// When the flat at a place was handed over.
  Optional<LocalDate> handover(Place place) {
    return door(place).map(Flat::handover);
  }

  private Optional<Flat> door(Place place) {
    Place home = households.house(place).orElse(place);
    return home.room() != null && households.findUnit(home) instanceof Match.One(Flat flat)
        ? Optional.of(flat)
        : Optional.empty();
  }

  /// For the history of a ticket whose place turns out to be another one.
  String moved(Ticket ticket, Place to) {
    return places.say(ticket.language(), ticket.place())
        + " → "
        + places.say(ticket.language(), to);
  }

  /// Who lives there by the roll and must not be kept waiting.
  Set<Vulnerability> frail(Place place) {
    return door(place).map(flat -> households.vulnerableIn(flat.id())).orElse(Set.of());
  }
}
