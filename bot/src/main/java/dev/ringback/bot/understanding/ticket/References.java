package dev.ringback.bot.understanding.ticket;

import dev.ringback.bot.dialogue.Particulars.Reference;
import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.understanding.time.ReportDays;
import dev.ringback.bot.understanding.time.Surroundings;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the words point back to other than by number: 昨天报的那个, the first one, 上次那个灯.
public final class References {

  private static final Lexicon WORDS = Lexicon.load("references.txt");

  private static final Pattern CHINESE_ORDINAL =
      Pattern.compile(
          "第 ?(?<number>[一二三四五六七八九十两]|\\d{1,2})"
              + " ?(?:个|单|条|张|项|件|样)(?!单?元|月|星期|礼拜|小时|人|工作日)|(?<last>最后|最下面)(?:一|那)(?:个|单|条|张)|(?<!\\d)(?<pair>前|后)(?:一|那)(?:个|单)(?!月|星期|礼拜|小时|人)");

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("1st", 1),
          Map.entry("former", 1),
          Map.entry("second", 2),
          Map.entry("2nd", 2),
          Map.entry("third", 3),
          Map.entry("3rd", 3),
          Map.entry("fourth", 4),
          Map.entry("4th", 4),
          Map.entry("last", -1),
          Map.entry("latter", -1),
          Map.entry("bottom", -1),
          Map.entry("top", 1));

  private static final Pattern ENGLISH_ORDINAL =
      Pattern.compile(
          "(?<!my )\\b(?:the )?(?<word>"
              + String.join("|", ORDINALS.keySet())
              + ") (?:one|ticket|report|job|request|issue|problem|repair|case)\\b|\\bthe"
              + " (?<which>former|latter)\\b(?= ?[,.;!?]| ?$)|\\b(?:number|ticket|no\\.?)"
              + " (?<number>[1-9])\\b(?=[,.!? ]*$)");

  /// The room that stands for the ticket at it: 501那个, the 302 one.
  private static final Pattern ROOM = WORDS.pattern("room");

  private static final Pattern EARLIEST = WORDS.pattern("earliest");
  private static final Pattern LATEST = WORDS.pattern("latest");
  private static final Pattern ALL = WORDS.pattern("all");
  private static final Pattern ABOUT = WORDS.pattern("about");

  private References() {}

  /// @param around empty if it is not known when the message was written: then no day is pointed at
  public static List<Reference> in(Text text, Optional<Surroundings> around) {
    List<Reference> references = new ArrayList<>();
    String plain = text.plain();
    ordinal(plain).ifPresent(references::add);
    around
        .flatMap(known -> ReportDays.in(text, known))
        .map(Reference.ReportedOn::new)
        .ifPresent(references::add);
    room(plain).ifPresent(references::add);
    if (references.isEmpty() && EARLIEST.matcher(plain).find()) {
      references.add(new Reference.Ordinal(-1));
    }
    if (ALL.matcher(plain).find()) {
      references.add(new Reference.All());
    }
    if (references.isEmpty() && LATEST.matcher(plain).find()) {
      references.add(new Reference.Latest());
    }
    about(text).ifPresent(references::add);
    return references;
  }

  private static Optional<Reference> ordinal(String plain) {
    Matcher chinese = CHINESE_ORDINAL.matcher(plain);
    if (chinese.find()) {
      String number = chinese.group("number");
      if (number != null) {
        return Optional.of(
            new Reference.Ordinal(Integer.parseInt(HanNumerals.arabic(number.replace('两', '二')))));
      }
      boolean first = "前".equals(chinese.group("pair"));
      return Optional.of(new Reference.Ordinal(first ? 1 : -1));
    }
    Matcher english = ENGLISH_ORDINAL.matcher(plain);
    return english.find()
        ? Optional.of(new Reference.Ordinal(position(english)))
        : Optional.empty();
  }

  private static Optional<Reference> room(String plain) {
    Matcher room = ROOM.matcher(plain);
    return room.find()
        ? Stream.of("room", "flat", "at")
            .map(room::group)
            .filter(Objects::nonNull)
            .<Reference>map(label -> new Reference.Room(label))
            .findFirst()
        : Optional.empty();
  }

  private static int position(Matcher english) {
    if (english.group("number") != null) {
      return Integer.parseInt(english.group("number"));
    }
    String word = english.group("word") == null ? english.group("which") : english.group("word");
    return ORDINALS.getOrDefault(word, 1);
  }

  /// Only a thing that can break is believed to be what a ticket is about.
  private static Optional<Reference> about(Text text) {
    Matcher about = ABOUT.matcher(text.plain());
    while (about.find()) {
      Optional<Span> part = PartsConcerned.span(text.part(about.start(), about.end()));
      if (part.isPresent()) {
        Text said = text.part(about.start(), about.end());
        return Optional.of(new Reference.About(said.written(part.get())));
      }
    }
    return Optional.empty();
  }
}
