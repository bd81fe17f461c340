package dev.ringback.core.triage;

import dev.ringback.core.triage.text.Characters;
import java.util.Optional;

/// Tells the language of a text by its script and characters.
public final class Languages {

  /// A word of Latin letters weighs as much as this many Chinese characters.
  private static final double WORD = 1.6;

  private static final int BOUND = 4000;

  /// The first letter that no European alphabet of Latin letters uses.
  private static final char IPA = 'ɐ';

  /// Written Cantonese; people who write it use traditional characters unless they show otherwise.
  private static final String CANTONESE = "嘅咗喺唔冇佢哋啲嘢嗰咁噉搵瞓啱乜冚睇嚟畀";

  /// Simplified in the tables, and also written in Hong Kong.
  private static final String BOTH = "着吓床群";

  private Languages() {}

  /// The language to answer in; English where nothing tells.
  public static Language of(String text) {
    return told(text).orElse(Language.EN);
  }

  /// Empty if the text has neither Chinese characters nor Latin words, or more of another script.
  public static Optional<Language> told(String text) {
    Tally tally = new Tally();
    int end = Math.min(text.length(), BOUND);
    for (int i = 0; i < end; i++) {
      tally.add(text.charAt(i));
    }
    return tally.language();
  }

  /// Whether a Chinese text is written the same in both scripts.
  public static boolean eitherScript(String text) {
    Tally tally = new Tally();
    int end = Math.min(text.length(), BOUND);
    for (int i = 0; i < end; i++) {
      tally.add(text.charAt(i));
    }
    return tally.language().filter(Language::chinese).isPresent()
        && tally.simplified == 0
        && tally.traditional == 0
        && tally.cantonese == 0;
  }

  private static final class Tally {
    private final Characters characters = Characters.shared();
    private int han;
    private int words;
    private int labels;
    private int foreign;
    private int simplified;
    private int traditional;
    private int cantonese;
    private boolean inWord;
    private boolean digitBefore;

    void add(char c) {
      boolean latin = Character.isLetter(c) && characters.fold(c) < IPA;
      if (latin && !inWord) {
        words++;
        labels += digitBefore ? 1 : 0;
      }
      digitBefore = Character.isDigit(c);
      inWord = latin || inWord && (c == '\'' || c == '’');
      if (Character.isLetter(c) && !latin) {
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
          han(c);
        } else {
          foreign++;
        }
      }
    }

    private void han(char c) {
      han++;
      if (CANTONESE.indexOf(c) >= 0) {
        cantonese++;
      } else if (BOTH.indexOf(c) < 0) {
        simplified += characters.simplifiedOnly(c) ? 1 : 0;
        traditional += characters.traditionalOnly(c) ? 1 : 0;
      }
    }

    Optional<Language> language() {
      if (foreign > han && foreign > words * WORD || han == 0 && words == 0) {
        return Optional.empty();
      }
      // beside Chinese the B of 4B is no word
      if (han == 0 || (words - labels) * WORD > han) {
        return Optional.of(Language.EN);
      }
      boolean hant = traditional > simplified || cantonese > 0 && simplified == 0;
      return Optional.of(hant ? Language.ZH_HANT : Language.ZH_HANS);
    }
  }
}
