package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.understanding.Fragments;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Takes a message apart that tells of several faults, and judges each part by itself.
@Component
class Faults {

  private static final double SURE = 0.35;
  private static final int SHORTEST = 4;

  /// In characters of which each is a word: 灯坏了.
  private static final int SHORTEST_HAN = 3;

  private static final int MOST = 4;

  /// What a pause parts must surely be two matters.
  private static final double SURELY = 0.5;

  /// Leaks are told of in many ways, and so is power that is gone.
  private static final List<Set<Category>> AKIN =
      List.of(
          EnumSet.of(Category.PLUMBING, Category.SEEPAGE, Category.DRAINAGE, Category.WATER_SUPPLY),
          EnumSet.of(Category.ELECTRICAL, Category.LIGHTING),
          EnumSet.of(Category.GAS, Category.FIRE));

  private static final Pattern COOLING = Lexicon.load("clauses.txt").pattern("cooling");

  /// Whatever stands in a room, it is broken there: 厨房漏水.
  private static final Pattern BROKEN = Lexicon.load("clauses.txt").pattern("broken");

  private final Triage triage;
  private final RingbackSettings settings;
  private final Clock clock;

  Faults(Triage triage, RingbackSettings settings, Clock clock) {
    this.triage = triage;
    this.settings = settings;
    this.clock = clock;
  }

  /// @return empty unless there are at least two things that are broken
  List<Words> in(String text) {
    boolean listed = PartingMatters.listed(text);
    List<Words> parts = new ArrayList<>();
    for (String clause : PartingMatters.of(text, this::apart)) {
      if (!tooShort(clause)) {
        part(clause.strip(), listed).ifPresent(parts::add);
      }
    }
    Set<String> sorts = parts.stream().map(Faults::sort).collect(Collectors.toSet());
    boolean several = parts.size() > 1 && parts.size() <= MOST && sorts.size() == parts.size();
    return several ? parts : List.of();
  }

  /// What is named as broken, too, is judged as if that were said of it.
  Optional<Words> also(Words words) {
    return Fragments.alsoNamed(words.text())
        .map(
            thing -> {
              boolean han = thing.codePoints().anyMatch(Character::isIdeographic);
              return words.judged(triage.judge(thing + (han ? "坏了" : " is broken")));
            });
  }

  /// Both name things that are broken, of different sorts, or one is dangerous.
  private boolean apart(String before, String behind) {
    Optional<Words> one = surely(before);
    Optional<Words> other = one.isEmpty() ? Optional.empty() : surely(behind);
    return other.isPresent() && !akin(one.orElseThrow(), other.orElseThrow());
  }

  private static boolean tooShort(String clause) {
    String stripped = clause.strip();
    boolean han = stripped.codePoints().allMatch(Character::isIdeographic);
    return stripped.length() < (han ? SHORTEST_HAN : SHORTEST);
  }

  /// Of machines each is a matter of its own, of all else each sort; the boiler and what it heats
  /// are one.
  private static String sort(Words words) {
    Category category = words.verdict().category();
    String part = words.reading().particulars().part().orElse("");
    return switch (category) {
      case APPLIANCE -> category + part;
      case HVAC -> category + (COOLING.matcher(part).find() ? "cooling" : "heating");
      default -> category.toString();
    };
  }

  private Optional<Words> surely(String clause) {
    return tooShort(clause)
        ? Optional.empty()
        : part(clause.strip(), false)
            .filter(
                part ->
                    part.verdict().emergency()
                        ? named(part.verdict())
                        : part.verdict().confidence() >= SURELY);
  }

  private static boolean akin(Words one, Words other) {
    Set<Category> both = EnumSet.of(one.verdict().category(), other.verdict().category());
    return sort(one).equals(sort(other))
        || AKIN.stream().anyMatch(sorts -> sorts.containsAll(both));
  }

  private static boolean named(Verdict verdict) {
    return verdict.reasons().stream().anyMatch(reason -> reason.startsWith("hazard "));
  }

  /// A part counts if it names something that breaks, or in a list where it is; or if it is
  /// dangerous.
  private Optional<Words> part(String clause, boolean listed) {
    Verdict verdict = triage.judge(clause);
    Words words =
        new Words(
            clause,
            verdict,
            Reader.read(clause, clock.instant(), settings.timeZone()),
            0,
            Optional.empty(),
            List.of());
    boolean fault =
        verdict.intent() == Intent.REPAIR
            && verdict.category() != Category.GENERAL
            && verdict.confidence() >= SURE
            && (words.reading().particulars().part().isPresent()
                || words.reading().place().spot() != null
                    && (listed || BROKEN.matcher(clause).find()));
    // an emergency that is only guessed at must name a thing, too; the whole message has its
    // verdict
    boolean danger =
        verdict.emergency()
            && (named(verdict)
                || verdict.confidence() >= SURELY
                    && words.reading().particulars().part().isPresent());
    return fault || danger ? Optional.of(words) : Optional.empty();
  }
}
