package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// "My window, too": another thing is broken like the one before.
final class Alike {

  private static final Lexicon CLAUSES = Lexicon.load("clauses.txt");

  private static final Pattern ALSO = Lexicon.load("talk.txt").pattern("another thing");

  private static final Pattern LEADS = Pattern.compile("^" + CLAUSES.any("leads") + "+");

  private static final Pattern TRAILS =
      Pattern.compile("[\\s,，]+" + CLAUSES.any("trails") + "[\\s.。!！]*$");

  private Alike() {}

  /// Whether the words tell of another thing than this report; water is one trouble until another
  /// spot is named, and the lamp of the stairs is not the kitchen's.
  static boolean another(Matter matter, Words words) {
    Optional<String> part = words.reading().particulars().part();
    String spot = words.reading().place().spot();
    boolean elsewhere = spot != null ? !tells(matter, spot) : !matter.wet();
    boolean other = also(words) && elsewhere && !tells(matter, part.orElse(""));
    return part.isPresent() && (other || apart(matter.words(), words.text()));
  }

  /// One is in somebody's home, and the other is what the house shares.
  private static boolean apart(String before, String now) {
    return Doors.nobodys(before) != Doors.nobodys(now)
        && Rooms.named(Doors.nobodys(before) ? now : before);
  }

  /// What it is about, without the words that join it to what was told before.
  static String matter(String text) {
    String begun = LEADS.matcher(text.strip()).replaceFirst("");
    String whole = TRAILS.matcher(begun).replaceFirst("");
    return whole.isBlank() ? text : whole;
  }

  static boolean also(Words words) {
    return words.has(ALSO);
  }

  private static boolean tells(Matter matter, String thing) {
    return matter.words().toLowerCase(Locale.ROOT).contains(thing.toLowerCase(Locale.ROOT));
  }
}
