package dev.ringback.core.policy;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistake;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// The policy in force; a changed one is taken over while the service runs, if it is in order.
///
/// Ask it anew each time rather than keep a part of it.
public final class Policy {

  private final ConfigFolder folder;
  private final ZoneId zone;
  private volatile Decided decided;
  private volatile Refused refused = Refused.NONE;

  private Policy(ConfigFolder folder, ZoneId zone) {
    this.folder = folder;
    this.zone = zone;
    this.decided = Decided.read(folder, zone);
  }

  /// @param zone of the default site
  /// @throws BadConfig naming file, line and reason of every mistake
  public static Policy read(ConfigFolder folder, ZoneId zone) {
    return new Policy(folder, zone);
  }

  /// Looks at the files again, and takes over what has changed if all of it is in order.
  ///
  /// @return whether anything is different from before, taken over or refused
  public boolean refresh() {
    try {
      String found = Decided.version(folder, zone);
      if (found.equals(decided.version())) {
        boolean mended = refused != Refused.NONE;
        refused = Refused.NONE;
        return mended;
      }
      if (found.equals(refused.version())) {
        return false;
      }
      return take(found);
    } catch (BadConfig e) {
      return refuse("", e);
    }
  }

  private boolean take(String found) {
    try {
      decided = Decided.read(folder, zone);
      refused = Refused.NONE;
      return true;
    } catch (BadConfig e) {
      return refuse(found, e);
    }
  }

  private boolean refuse(String found, BadConfig e) {
    boolean news = !Objects.equals(refused.mistakes(), e.mistakes());
    refused = new Refused(found, e.mistakes());
    return news;
  }

  /// What is wrong with the files as they are now; empty while they are in force.
  public List<Mistake> mistakes() {
    return refused.mistakes();
  }

  /// Where the files are.
  public String source() {
    return folder.describe();
  }

  public Decided decided() {
    return decided;
  }

  public String version() {
    return decided.version();
  }

  public Limits limits() {
    return decided.limits();
  }

  public Matters matters() {
    return decided.matters();
  }

  public Calendars calendars() {
    return decided.calendars();
  }

  public Escalation escalation() {
    return decided.escalation();
  }

  public Warranty warranty() {
    return decided.warranty();
  }

  public Acceptance acceptance() {
    return decided.acceptance();
  }

  public CallbackRules callback() {
    return decided.callback();
  }

  public Duty duty() {
    return decided.duty();
  }

  public Talk talk() {
    return decided.talk();
  }

  public Delivery delivery() {
    return decided.delivery();
  }

  public CrewRules crew() {
    return decided.crew();
  }

  public IncidentRules incidents() {
    return decided.incidents();
  }

  public Programs programs() {
    return decided.programs();
  }

  public RepeatRules repeats() {
    return decided.repeats();
  }

  public ComplaintRules complaints() {
    return decided.complaints();
  }

  public WorkRules work() {
    return decided.work();
  }

  public RetentionRules retention() {
    return decided.retention();
  }

  /// Files that are not in order.
  private record Refused(String version, List<Mistake> mistakes) {
    private static final Refused NONE = new Refused("", List.of());
  }
}
