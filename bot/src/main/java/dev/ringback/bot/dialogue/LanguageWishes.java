package dev.ringback.bot.dialogue;

import dev.ringback.core.triage.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the wish to be answered in another language: 请用中文, English please.
public final class LanguageWishes {

  private static final int LONGEST = 40;

  private static final Pattern WISH =
      Pattern.compile(
          "(?:用|说|說|讲|講|回|发|發|换|換|改)(?:成)?(?:(?<traditional>繁[体體](?:中文)?|正[体體])|(?<simplified>简体(?:中文)?|中文|普通话|国语|汉语|國語|普通話)|(?<english>英文|英语|英語))|\\b(?:in"
              + " (?<chinese>chinese|mandarin)|(?<only>chinese|mandarin) (?:please|pls)|(?:in"
              + " (?<en>english)|(?<please>english) (?:please|pls)))\\b");

  private LanguageWishes() {}

  /// @return empty if nothing is wished
  public static Optional<Language> in(String text) {
    Matcher wish = WISH.matcher(text.toLowerCase(Locale.ROOT));
    if (text.length() > LONGEST || !wish.find()) {
      return Optional.empty();
    }
    if (wish.group("traditional") != null) {
      return Optional.of(Language.ZH_HANT);
    }
    boolean english =
        wish.group("english") != null || wish.group("en") != null || wish.group("please") != null;
    return Optional.of(english ? Language.EN : Language.ZH_HANS);
  }
}
