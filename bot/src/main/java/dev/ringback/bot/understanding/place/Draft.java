package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.core.ticket.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place being put together: what is found first stays.
final class Draft {

  enum Part {
    SITE,
    BUILDING,
    UNIT,
    FLOOR,
    ROOM,
    SPOT,
    /// Told by what it stands by, where nothing else tells it.
    TEXT
  }

  private final Map<Part, String> parts = new EnumMap<>(Part.class);
  private final List<Span> spans = new ArrayList<>();

  boolean has(Part part) {
    return parts.containsKey(part);
  }

  boolean empty() {
    return parts.isEmpty();
  }

  void put(Part part, @Nullable String value, Span span) {
    if (value != null && !value.isBlank() && !has(part)) {
      parts.put(part, value);
      spans.add(span);
    }
  }

  /// Something that belongs to what is known already also stands here.
  void mark(Span span) {
    spans.add(span);
  }

  /// Takes from another draft what is not known here.
  void complete(Draft other) {
    other.parts.forEach(parts::putIfAbsent);
    spans.addAll(other.spans);
  }

  /// Whether more than a spot or an estate is told.
  boolean numbered() {
    return parts.keySet().stream().anyMatch(part -> part != Part.SPOT && part != Part.SITE);
  }

  boolean sharesPartWith(Draft other) {
    return parts.keySet().stream().anyMatch(other::has);
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }

  Place place() {
    return parts.isEmpty()
        ? Place.UNKNOWN
        : new Place(
            parts.get(Part.SITE),
            parts.get(Part.BUILDING),
            parts.get(Part.UNIT),
            parts.get(Part.FLOOR),
            parts.get(Part.ROOM),
            parts.get(Part.SPOT),
            parts.get(Part.TEXT));
  }
}
