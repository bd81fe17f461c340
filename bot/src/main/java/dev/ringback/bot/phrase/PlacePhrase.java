package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// Where it is: asking, and how a place is written.
public enum PlacePhrase implements Phrase {
  ASK("ask-place", Role.ASK, "number?"),
  ASK_AGAIN("ask-place-again", Role.ASK, "number"),
  /// where is it that is complained of?
  ASK_COMPLAINED("ask-complained", Role.ASK, "number?"),
  /// which door of a building that is known?
  ASK_REST("ask-rest", Role.ASK, "number?", "place", "missing"),
  /// which of your homes? with a line for each
  CHOOSE_HOME("choose-home", Role.ASK, "number?"),
  HOME_LINE("home-line", Role.ASK, "choice", "place"),
  ASSUMED("place-assumed", Role.INFORM, "number?", "place"),
  /// an address came, and nothing of what is broken there
  WHAT_THERE("what-there", Role.ASK, "place"),
  ASK_SPOT("ask-spot", Role.ASK, "number?"),
  TAKEN("place-taken", Role.INFORM, "number", "place"),
  /// the record read back (T2)
  READ_BACK("read-back", Role.ASK, "number?", "place"),
  MENDED("place-mended", Role.INFORM, "number", "place"),
  /// how a place is written: its parts, and the order in which they stand
  LINE("place-line", Role.CHAT, "site?", "building", "unit", "floor", "room", "spot"),
  BUILDING("place-building", Role.CHAT, "label", "sort?"),
  UNIT("place-unit", Role.CHAT, "label", "sort?"),
  FLOOR("place-floor", Role.CHAT, "label", "sort?"),
  ROOM("place-room", Role.CHAT, "label", "sort?"),
  /// where none is known
  UNKNOWN("place-unknown", Role.INFORM);

  private final Entry entry;

  PlacePhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
