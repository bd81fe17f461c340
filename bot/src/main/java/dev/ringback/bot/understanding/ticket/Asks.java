package dev.ringback.bot.understanding.ticket;

import dev.ringback.bot.dialogue.Particulars.Ask;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a message asks for.
public final class Asks {

  private static final Lexicon WORDS = Lexicon.load("asks.txt");

  private static final Map<Ask, Pattern> PATTERNS = new EnumMap<>(Ask.class);

  static {
    Arrays.stream(Ask.values()).forEach(ask -> PATTERNS.put(ask, WORDS.pattern(ask.name())));
  }

  private Asks() {}

  public static Set<Ask> in(Text text) {
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    PATTERNS.forEach(
        (ask, pattern) -> {
          if (pattern.matcher(text.plain()).find()) {
            asks.add(ask);
          }
        });
    return asks;
  }
}
