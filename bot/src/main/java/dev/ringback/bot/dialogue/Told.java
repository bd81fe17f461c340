package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.core.ticket.Fact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a message tells besides what is wrong and where, so that it is not asked for (R5).
///
/// @param frail who is at home and must not be kept waiting
public record Told(
    Map<Fact, String> facts,
    Optional<String> name,
    Optional<PhoneNumber> phone,
    Set<Frailty> frail) {

  public static final Told NOTHING =
      new Told(Map.of(), Optional.empty(), Optional.empty(), Set.of());

  public Told {
    facts = Map.copyOf(facts);
    frail = Set.copyOf(frail);
  }

  Told(Map<Fact, String> facts, Optional<String> name, Optional<PhoneNumber> phone) {
    this(facts, name, phone, Set.of());
  }

  static Told of(Words words) {
    Particulars said = words.reading().particulars();
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    said.part().ifPresent(part -> facts.put(Fact.PART, part));
    said.began().ifPresent(began -> facts.put(Fact.BEGAN, began.words()));
    said.atHome().ifPresent(times -> facts.put(Fact.AT_HOME, times.words()));
    return new Told(
        facts, said.contact().name(), said.contact().phones().stream().findFirst(), said.frail());
  }

  boolean nothing() {
    return equals(NOTHING);
  }
}
