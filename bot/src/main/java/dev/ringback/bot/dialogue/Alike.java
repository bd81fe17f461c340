package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// "My window, too": another thing is broken like the one before.
final class Alike {

  private static final Pattern ALSO = Lexicon.load("talk.txt").pattern("another thing");

  private static final Pattern LEADS =
      Pattern.compile(
          "^(?:(?i:oh|actually|yes|yeah|and|also|plus|by the"
              + " way|btw)(?![\\w'’])[\\s,,.!-]*|(?:哦|噢|对了|對了|还有|還有|另外)[\\s,,。!]*)+");

  private static final Pattern TRAILS = Pattern.compile("[\\s,]+(?i:too|as well|also)[\\s.!]*$");

  private Alike() {}

  /// Whether the words tell of another thing than this report; water is one trouble until another
  /// spot is named.
  static boolean another(Matter matter, Words words) {
    Optional<String> part = words.reading().particulars().part();
    String spot = words.reading().place().spot();
    boolean elsewhere = spot != null ? !tells(matter, spot) : !matter.wet();
    return part.isPresent() && also(words) && elsewhere && !tells(matter, part.get());
  }

  /// What it is about, without the words that join it to what was told before.
  static String matter(String text) {
    String begun = LEADS.matcher(text.strip()).replaceFirst("");
    String whole = TRAILS.matcher(begun).replaceFirst("");
    return whole.isBlank() ? text : whole;
  }

  static boolean also(Words words) {
    return ALSO.matcher(Writing.listed(words.text())).find();
  }

  private static boolean tells(Matter matter, String thing) {
    return matter.words().toLowerCase(Locale.ROOT).contains(thing.toLowerCase(Locale.ROOT));
  }
}
