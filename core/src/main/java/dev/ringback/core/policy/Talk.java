package dev.ringback.core.policy;

import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// `policy/talk.yaml`: the manners of the bot.
///
/// @param burst an answer that can wait is held this long, so that texts in a row get one answer
/// @param takeover how long an agent holds a thread without writing
/// @param remindAfter from a question about a report to the one reminder, and from that to giving
///   up
/// @param remindDangerAfter the same of the question whether there is danger, day and night
/// @param sender the name that the first text to a number gives us
/// @param emergencyNumbers by time zone, and `other`
/// @param outside matters that are not ours: referred, with the reason in writing (R16); may be
///   empty
/// @param appointmentReminder so long before somebody comes the owner is reminded (R25)
/// @param busy from how many urgent reports at once it is said that it may take longer (R15)
/// @param abuse words of which a text may consist that reports nothing; may be empty
/// @param segments what text messages cost
/// @param urgentForFrail what a baby, the old, the sick or the disabled must not be left without:
///   urgent where one of them is at home; may be empty
/// @param flood how fast one sender may write before messages are only kept for a person
public record Talk(
    Duration burst,
    Duration takeover,
    Duration remindAfter,
    Duration remindDangerAfter,
    String sender,
    Map<String, EmergencyNumbers> emergencyNumbers,
    List<Outside> outside,
    Flood flood,
    SegmentPrices segments,
    Duration appointmentReminder,
    Busy busy,
    List<String> abuse,
    Set<Category> urgentForFrail) {

  private static final String OTHER = "other";

  public Talk {
    emergencyNumbers = emergencyNumbers == null ? Map.of() : Map.copyOf(emergencyNumbers);
    if (!emergencyNumbers.containsKey(OTHER)) {
      throw new IllegalArgumentException("emergencyNumbers needs an entry '" + OTHER + "'");
    }
    remindAfter = remindAfter == null ? Duration.ofHours(2) : remindAfter;
    remindDangerAfter = remindDangerAfter == null ? Duration.ofMinutes(10) : remindDangerAfter;
    flood = flood == null ? Flood.USUAL : flood;
    appointmentReminder =
        appointmentReminder == null ? Duration.ofMinutes(30) : appointmentReminder;
    abuse = abuse == null ? List.of() : List.copyOf(abuse);
    busy = busy == null ? Busy.USUAL : busy;
    urgentForFrail = urgentForFrail == null ? Set.of() : Set.copyOf(urgentForFrail);
    segments = segments == null ? SegmentPrices.UNKNOWN : segments;
    outside = outside == null ? List.of() : List.copyOf(outside);
    if (burst.compareTo(Duration.ofSeconds(30)) > 0) {
      throw new IllegalArgumentException("burst must be at most PT30S: people are waiting");
    }
  }

  /// Whom to ring where that zone is.
  public EmergencyNumbers emergencyNumbers(ZoneId zone) {
    return Objects.requireNonNull(
        emergencyNumbers.getOrDefault(zone.getId(), emergencyNumbers.get(OTHER)));
  }

  /// Which of the matters that are not ours a text is about.
  public Optional<String> outside(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return outside.stream()
        .filter(matter -> matter.words().stream().anyMatch(plain::contains))
        .map(Outside::matter)
        .findFirst();
  }

  /// So many messages at once, refilled evenly over a time. Danger is never limited.
  public record Flood(int messages, Duration per) {

    static final Flood USUAL = new Flood(30, Duration.ofMinutes(1));

    public Flood {
      if (messages < 5) {
        throw new IllegalArgumentException("flood: messages must be at least 5");
      }
      if (per == null || !per.isPositive()) {
        throw new IllegalArgumentException("flood: per must be longer than nothing");
      }
    }
  }

  /// Whether a text holds one of the words of abuse.
  public boolean abusive(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return abuse.stream().anyMatch(plain::contains);
  }

  /// What a text says besides its words of abuse.
  public String civil(String text) {
    String left = text;
    for (String word : abuse) {
      left =
          Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(left)
              .replaceAll(" ");
    }
    return left;
  }

  /// So many urgent reports, this one included, within a time.
  public record Busy(int from, Duration within) {

    static final Busy USUAL = new Busy(3, Duration.ofHours(2));

    public Busy {
      if (from < 2) {
        throw new IllegalArgumentException("busy: from must be at least 2");
      }
      if (within == null || !within.isPositive()) {
        throw new IllegalArgumentException("busy: within must be longer than nothing");
      }
    }
  }

  /// A sort of matter that is not ours.
  ///
  /// @param matter what the phrase `outside` calls it
  /// @param words any of these in a text, in small letters
  public record Outside(String matter, List<String> words) {
    public Outside {
      words = List.copyOf(words);
      if (matter == null || matter.isBlank() || words.isEmpty()) {
        throw new IllegalArgumentException("outside: each needs a matter and words");
      }
    }
  }
}
