package dev.ringback.core.triage.learning;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import dev.ringback.core.triage.text.Characters;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Makes the table of characters from ICU: width, case, traditional to simplified, sound.
final class CharacterTable {

  private final Normalizer2 width = Normalizer2.getNFKCCasefoldInstance();
  private final Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
  private final Transliterator complicate = Transliterator.getInstance("Simplified-Traditional");

  private final Transliterator pinyin =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove");

  // the two alphabets as their countries' standards list them tell the scripts apart better than
  // the transliterators, which also map characters that both write
  private final CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
  private final CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();

  Characters make() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    char[] sounds = new char[Character.MAX_VALUE + 1];
    Map<String, Character> firstOfSound = new HashMap<>();
    BitSet simplified = new BitSet();
    BitSet traditional = new BitSet();
    for (int i = 0; i < folded.length; i++) {
      char c = (char) i;
      sounds[i] = c;
      folded[i] = Character.isSurrogate(c) ? c : one(width.normalize(String.valueOf(c)), c);
      if (Character.UnicodeScript.of(i) == Character.UnicodeScript.HAN) {
        folded[i] = one(simplify.transliterate(String.valueOf(folded[i])), folded[i]);
        sounds[i] = firstOfSound.computeIfAbsent(sound(folded[i]), _ -> c);
        boolean here = mainland.canEncode(c);
        boolean there = taiwan.canEncode(c);
        traditional.set(i, there && !here && folded[i] != c);
        simplified.set(
            i, here && !there && one(complicate.transliterate(String.valueOf(c)), c) != c);
      }
    }
    return new Characters(folded, sounds, simplified, traditional);
  }

  /// Without tone, and without what southern speakers don't tell apart: zh and z, ng and n, n and
  /// l.
  private String sound(char c) {
    return pinyin
        .transliterate(String.valueOf(c))
        .strip()
        .replace("zh", "z")
        .replace("ch", "c")
        .replace("sh", "s")
        .replaceFirst("ng$", "n")
        .replaceFirst("^n(?=[aeiou])", "l");
  }

  private static char one(String mapped, char otherwise) {
    return mapped.length() == 1 ? mapped.charAt(0) : otherwise;
  }
}
