package dev.ringback.core.roll;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.roll.RollRow.FlatKey;
import dev.ringback.core.roll.RollRow.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells which rows of a roll are about the same person: those that share an address; without any,
/// a name is one person in one flat.
final class RollPeople {

  private final Map<Address, Someone> byAddress = new HashMap<>();
  private final Map<InFlat, Seen> seen = new HashMap<>();
  private final List<Someone> people = new ArrayList<>();

  /// @return the person's number in this file; empty rows of reasons mean that it was taken
  Placed place(RollRow row, Person person) {
    Set<Someone> known =
        person.addresses().stream()
            .map(byAddress::get)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (known.size() > 1) {
      return refused(
          row, Column.TELEGRAM, "the phones and the telegram id belong to several people here");
    }
    Someone someone =
        known.isEmpty() ? new Someone(people.size(), row.line()) : known.iterator().next();
    Rejection why = contradiction(row, person, someone);
    if (why != null) {
      return new Placed(-1, List.of(why));
    }
    if (known.isEmpty()) {
      people.add(someone);
    }
    someone.take(person);
    person.addresses().forEach(address -> byAddress.put(address, someone));
    inFlat(row.flat(), person, someone)
        .forEach(key -> seen.put(key, new Seen(row.line(), !person.addresses().isEmpty())));
    return new Placed(someone.number, List.of());
  }

  List<Someone> all() {
    return people;
  }

  private @Nullable Rejection contradiction(RollRow row, Person person, Someone someone) {
    if (differ(someone.name, person.name())) {
      return new Rejection(
          row.line(),
          Column.NAME.title(),
          "the same phone or telegram id has another name in line " + someone.line);
    }
    if (differ(someone.language, person.language())) {
      return new Rejection(
          row.line(),
          Column.LANGUAGE.title(),
          "the same person has another language in line " + someone.line);
    }
    for (InFlat key : inFlat(row.flat(), person, someone)) {
      Seen before = seen.get(key);
      // two people of one name may live together, if each can be told by an address
      boolean told = key.name() != null && !person.addresses().isEmpty();
      if (before != null && !(told && before.addressed())) {
        return new Rejection(
            row.line(),
            Column.NAME.title(),
            "the same person is in the same flat in line " + before.line());
      }
    }
    return null;
  }

  private static List<InFlat> inFlat(FlatKey flat, Person person, Someone someone) {
    InFlat byNumber = new InFlat(flat, someone.number, null);
    String name = person.name();
    return name == null ? List.of(byNumber) : List.of(byNumber, new InFlat(flat, -1, name));
  }

  private static Placed refused(RollRow row, Column column, String why) {
    return new Placed(-1, List.of(new Rejection(row.line(), column.title(), why)));
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  record Placed(int number, List<Rejection> rejected) {}

  private record Seen(long line, boolean addressed) {}

  private record InFlat(FlatKey flat, int number, @Nullable String name) {}

  /// A person, as far as the rows so far tell.
  static final class Someone {
    final int number;
    final long line;
    final Map<Address, Boolean> addresses = new LinkedHashMap<>();
    @Nullable String name;
    @Nullable String language;

    Someone(int number, long line) {
      this.number = number;
      this.line = line;
    }

    private void take(Person person) {
      name = name == null ? person.name() : name;
      language = language == null ? person.language() : language;
      person.addresses().forEach(address -> addresses.put(address, true));
    }
  }
}
