package dev.ringback.bot.phrase;

import com.ibm.icu.text.Transliterator;
import dev.ringback.core.triage.Language;

/// A person's name as those read it who know no Chinese character; one character would also make a
/// text message twice as dear.
public final class LatinName {

  private LatinName() {}

  /// @return the name as it is, where it can be read in that language
  public static String of(String name, Language language) {
    return language.chinese() || name.codePoints().noneMatch(Character::isIdeographic)
        ? name
        : Loaded.PINYIN.transliterate(name).strip();
  }

  /// Its table is large and seldom needed.
  private static final class Loaded {
    static final Transliterator PINYIN =
        Transliterator.getInstance("Han-Latin; Latin-ASCII; Any-Title");
  }
}
