package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.core.ticket.Fact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a message tells besides what is wrong and where, so that it is not asked for (R5).
public record Told(Map<Fact, String> facts, Optional<String> name, Optional<PhoneNumber> phone) {

  public static final Told NOTHING = new Told(Map.of(), Optional.empty(), Optional.empty());

  public Told {
    facts = Map.copyOf(facts);
  }

  static Told of(Words words) {
    Particulars said = words.reading().particulars();
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    said.part().ifPresent(part -> facts.put(Fact.PART, part));
    said.began().ifPresent(began -> facts.put(Fact.BEGAN, began.words()));
    said.atHome().ifPresent(times -> facts.put(Fact.AT_HOME, times.words()));
    return new Told(facts, said.contact().name(), said.contact().phones().stream().findFirst());
  }

  boolean nothing() {
    return equals(NOTHING);
  }
}
