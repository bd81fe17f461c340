package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.ArrayList;
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
  private static final int MOST = 4;

  /// Ends of sentences, and words that begin another matter. The number before a matter of a list:
  /// 1厨房漏水 2卧室灯坏了.
  private static final String LISTED =
      "(?<=^|[\\s,,::。])[1-9①-④]\\s?[.、))]?\\s?(?=\\p{IsHan}{2})(?![栋幢号座单楼层室个天次点岁年月日小])";

  private static final Pattern LIST = Pattern.compile("(?s).*" + LISTED + ".*" + LISTED + ".*");

  private static final Pattern BREAKS =
      Pattern.compile(
          "[。;;!!?\\n"
              + "]+|"
              + LISTED
              + "|\\.(?=\\s|$)|[,,]?\\s*(?:另外|还有|還有|而且|同时|同時|以及|再就是)[,,]?|[,,]\\s*(?=[^,,。;]{0,12}(?:也|又))|(?i:,?\\s+(?:and"
              + " also|and the|and my|also,?|plus)\\s+)");

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
    boolean listed = LIST.matcher(text).matches();
    List<Words> parts = new ArrayList<>();
    for (String clause : BREAKS.split(text)) {
      if (clause.strip().length() >= SHORTEST) {
        part(clause.strip(), listed).ifPresent(parts::add);
      }
    }
    Set<Category> sorts =
        parts.stream().map(part -> part.verdict().category()).collect(Collectors.toSet());
    boolean several = parts.size() > 1 && parts.size() <= MOST && sorts.size() == parts.size();
    return several ? parts : List.of();
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
                || listed && words.reading().place().spot() != null);
    // an emergency that is only guessed at must name a thing, too; the whole message has its
    // verdict
    boolean danger =
        verdict.emergency()
            && (verdict.reasons().stream().anyMatch(reason -> reason.startsWith("hazard "))
                || words.reading().particulars().part().isPresent());
    return fault || danger ? Optional.of(words) : Optional.empty();
  }
}
