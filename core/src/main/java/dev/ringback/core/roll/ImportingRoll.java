package dev.ringback.core.roll;

import dev.ringback.core.RingbackSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a file of households into our books: all of it or, if so wanted, all that is good in it.
@Component
public class ImportingRoll {

  private final RollSites sites;
  private final Staging staging;
  private final Merging merging;
  private final TransactionTemplate transaction;
  private final String defaultZone;

  ImportingRoll(
      RollSites sites,
      Staging staging,
      Merging merging,
      TransactionTemplate transaction,
      RingbackSettings settings) {
    this.sites = sites;
    this.staging = staging;
    this.merging = merging;
    this.transaction = transaction;
    this.defaultZone = settings.timeZone().getId();
  }

  /// What to do where some rows are bad.
  public enum Accept {
    /// nothing unless every row is good
    ALL,
    /// the good rows
    VALID
  }

  /// Reads and takes in a file in one transaction. The same file again changes nothing.
  public ImportReport run(byte[] file, Accept accept) {
    try {
      RollText text = RollText.of(file);
      RollTable table = RollTable.of(text.text());
      Roll roll = Roll.read(table, new SiteBook(sites.byKey(), defaultZone));
      List<Rejection> rejected = new ArrayList<>(roll.rejected());
      boolean imported = takeIn(roll, rejected, accept);
      rejected.sort(Comparator.comparingLong(Rejection::line));
      int accepted = table.rows().size() - lines(rejected).size();
      return new ImportReport(
          imported, null, text.charset(), table.rows().size(), accepted, rejected, table.unknown());
    } catch (UnreadableRoll e) {
      return ImportReport.refused(String.valueOf(e.getMessage()));
    }
  }

  /// Our books may have something against rows, too: then all is rolled back and, if the good rows
  /// are wanted, tried without those.
  private boolean takeIn(Roll roll, List<Rejection> rejected, Accept accept) {
    while (true) {
      if (accept == Accept.ALL && !rejected.isEmpty()) {
        return false;
      }
      Set<Long> without = lines(rejected);
      if (roll.taken().stream().allMatch(one -> without.contains(one.row().line()))) {
        return false;
      }
      List<Rejection> more = tryWithout(roll, without);
      if (more.isEmpty()) {
        return true;
      }
      rejected.addAll(more);
    }
  }

  private List<Rejection> tryWithout(Roll roll, Set<Long> lines) {
    List<Rejection> against =
        transaction.execute(
            status -> {
              staging.fill(roll, lines, defaultZone);
              List<Rejection> found = merging.merge();
              if (!found.isEmpty()) {
                status.setRollbackOnly();
              }
              return found;
            });
    return against == null ? List.of() : against;
  }

  private static Set<Long> lines(List<Rejection> rejected) {
    Set<Long> lines = new HashSet<>();
    rejected.forEach(one -> lines.add(one.line()));
    return lines;
  }
}
