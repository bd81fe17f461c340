package dev.ringback.bot.dialogue;

import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Languages;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells what is written in a language that nobody here reads, by its script or its commonest
/// words, and the dangers that even so are understood.
final class Tongues {

  private static final Lexicon WORDS = Lexicon.load("languages.txt");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

  private static final Pattern FOREIGN = WORDS.pattern("foreign");

  private static final Pattern ENGLISH = WORDS.pattern("english");

  private static final Pattern CRY = WORDS.pattern("cry");

  private static final List<Map.Entry<Hazard, Pattern>> WORST_FIRST =
      List.of(
          Map.entry(Hazard.FIRE, WORDS.pattern("fire")),
          Map.entry(Hazard.GAS, WORDS.pattern("gas")),
          Map.entry(Hazard.HURT, WORDS.pattern("hurt")));

  /// One letter may be a name's, or a sign.
  private static final int FEWEST = 2;

  private Tongues() {}

  static boolean unread(String text) {
    String plain = plain(text);
    if (plain.codePoints().filter(Character::isLetter).count() < FEWEST) {
      return false;
    }
    if (Languages.told(text).isEmpty()) {
      return true;
    }
    if (plain.codePoints().anyMatch(Character::isIdeographic)) {
      return false;
    }
    List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
    Set<String> foreign =
        words.stream().filter(word -> FOREIGN.matcher(word).matches()).collect(Collectors.toSet());
    long english = words.stream().filter(word -> ENGLISH.matcher(word).matches()).count();
    return foreign.size() >= FEWEST && foreign.size() > english
        || english == 0 && words.stream().anyMatch(word -> CRY.matcher(word).matches());
  }

  /// The worst that a message of such a language names.
  static Optional<Hazard> danger(String text) {
    String plain = plain(text);
    return WORST_FIRST.stream()
        .filter(danger -> danger.getValue().matcher(plain).find())
        .findFirst()
        .map(Map.Entry::getKey);
  }

  static Category category(Hazard hazard) {
    return switch (hazard) {
      case FIRE -> Category.FIRE;
      case GAS -> Category.GAS;
      default -> Category.GENERAL;
    };
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
