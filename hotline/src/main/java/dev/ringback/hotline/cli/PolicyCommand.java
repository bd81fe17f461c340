package dev.ringback.hotline.cli;

import dev.ringback.bot.enquiry.Answers;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.policy.Decided;
import dev.ringback.core.policy.Duty;
import dev.ringback.core.policy.LongClosure;
import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `policy check`: says whether the operator's policy, phrases and answers are in order, or where
/// they are not.
final class PolicyCommand {

  private static final int IN_ORDER = 0;
  private static final int NOT_IN_ORDER = 1;
  private static final int MISUSED = 2;
  private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String ZONE_BY_DEFAULT = "Asia/Shanghai";

  private PolicyCommand() {}

  static int run(PrintStream out, PrintStream err, List<String> words) {
    if (!words.equals(List.of("check"))) {
      err.println("Usage: java -jar hotline.jar policy check");
      return MISUSED;
    }
    return check(out, err, Surroundings.setting("RINGBACK_CONFIG_DIR"));
  }

  /// @param dir null: the usual one
  static int check(PrintStream out, PrintStream err, @Nullable String dir) {
    try {
      ConfigFolder folder = ConfigFolder.at(dir);
      Decided policy = read(folder);
      summary(out, folder, policy);
      notes(out, policy);
      return IN_ORDER;
    } catch (BadConfig e) {
      err.println(e.getMessage());
      return NOT_IN_ORDER;
    }
  }

  /// @throws BadConfig naming every mistake in all that the operator writes
  private static Decided read(ConfigFolder folder) {
    dutyPhone(Surroundings.setting("RINGBACK_DUTY_PHONE"));
    ZoneId zone = zone();
    Mistakes mistakes = new Mistakes();
    Optional<Decided> policy = mistakes.collect(() -> Decided.read(folder, zone));
    var unusedPhrases = mistakes.collect(() -> Phrases.read(folder));
    var unusedAnswers = mistakes.collect(() -> Answers.read(folder));
    mistakes.refuse();
    return policy.orElseThrow();
  }

  /// What the service would not start with.
  private static void dutyPhone(@Nullable String set) {
    if (set != null && !set.isBlank() && !Duty.rings(set.strip())) {
      throw new BadConfig(
          "RINGBACK_DUTY_PHONE",
          "must be a number with its country's code, such as +8613900000000");
    }
  }

  private static ZoneId zone() {
    String set = Surroundings.setting("RINGBACK_TIME_ZONE");
    try {
      return ZoneId.of(set == null ? ZONE_BY_DEFAULT : set);
    } catch (DateTimeException e) {
      throw new BadConfig("RINGBACK_TIME_ZONE", "there is no time zone '" + set + "'");
    }
  }

  /// What is in order, and yet worth knowing.
  private static void notes(PrintStream out, Decided policy) {
    for (LongClosure office : LongClosure.of(policy, Clock.systemUTC().instant())) {
      out.printf(
          "Note: answers wait for the office to open (afterHours), and %s is closed for %d hours"
              + " from %s: longer than the 24 hours at most that the standard gives for an"
              + " answer.%n",
          office.site().isEmpty() ? "the usual one" : "that of " + office.site(),
          office.closed().length().toHours(),
          FROM.format(office.closed().from().atZone(office.zone())));
    }
  }

  private static void summary(PrintStream out, ConfigFolder folder, Decided policy) {
    out.printf("The policy in %s is in order (version %s).%n", folder.describe(), policy.version());
    out.printf(
        "%d rows of promises for %d combinations of kind, category and urgency;%n",
        policy.limits().rows().size(), policy.limits().table().size());
    out.printf(
        "%d estates with hours of their own, the others in %s, %d holidays;%n",
        policy.calendars().sites().size(),
        policy.calendars().usual().zone(),
        policy.calendars().usual().holidays().size());
    out.printf(
        "%d people on the duty ladder, and RINGBACK_DUTY_PHONE %s.%n",
        policy.duty().ladder().size(),
        Surroundings.setting("RINGBACK_DUTY_PHONE") == null ? "is not set" : "after them");
    out.println("The phrases and the answers are in order, in every language.");
  }
}
