package dev.ringback.bot.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.ringback.core.triage.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Whether the operator's text for a phrase can be used: its arguments, its length in text
/// messages, and that it invites no carrier's word.
final class TextCheck {

  private TextCheck() {}

  /// @return why it cannot be used; empty if it can
  static List<String> mistakes(Language language, Phrase phrase, String text) {
    try {
      MessageFormat format = new MessageFormat(text, ULocale.forLanguageTag(language.code()));
      List<String> mistakes = arguments(phrase, Branches.arguments(text));
      said(language, phrase, text, format, mistakes);
      return mistakes;
    } catch (IllegalArgumentException e) {
      return List.of("is no ICU message: " + e.getMessage());
    }
  }

  private static List<String> arguments(Phrase phrase, Set<String> used) {
    List<String> mistakes = new ArrayList<>();
    without(used, phrase.arguments())
        .forEach(name -> mistakes.add("uses {" + name + "}, which it is not given"));
    without(phrase.needed(), used)
        .forEach(name -> mistakes.add("leaves out {" + name + "}, which has to be told"));
    return mistakes;
  }

  private static Set<String> without(Set<String> all, Set<String> those) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(those);
    return left;
  }

  private static void said(
      Language language, Phrase phrase, String text, MessageFormat format, List<String> mistakes) {
    int longest = 0;
    boolean carrier = false;
    for (Map<String, String> given : Branches.of(text, Samples.of(language, phrase))) {
      String said = format.format(given);
      longest = Math.max(longest, Segments.count(said).count());
      carrier |= CarrierWords.invitedBy(said);
    }
    if (longest > phrase.mostSegments()) {
      mistakes.add(
          "takes %d text messages, and may take %d".formatted(longest, phrase.mostSegments()));
    }
    if (carrier) {
      mistakes.add("invites a word that the carrier takes as its own");
    }
  }
}
