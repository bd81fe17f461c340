package dev.ringback.core.policy;

import java.time.Duration;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `policy/work.yaml`: in what work is paid, which works are large, when a ticket is put away.
///
/// @param currency ISO 4217
/// @param currencies by estate
/// @param consent rows whose plan the owner agrees to before work is reported done, free or not
///   (R43)
/// @param review which plans a technical lead reads before the owner gets them (R43)
/// @param special who answers what an owner asks for beyond what is usual (R90)
/// @param signedBy whose sign-off large works need, besides an administrator's (R47)
/// @param spareParts how long building equipment may wait for a part (R27)
/// @param supplier when people are asked about a supplier's visit (R41)
/// @param hard what the weekly meeting decides on (R91)
/// @param patrol how often somebody looks at what is under observation
/// @param archiveAfter from closing
public record WorkRules(
    String currency,
    Map<String, String> currencies,
    Large large,
    List<String> consent,
    Review review,
    Approver special,
    String signedBy,
    SpareParts spareParts,
    Supplier supplier,
    HardRules hard,
    Period patrol,
    Period archiveAfter) {

  private static final Set<String> ROLES = Set.of("admin", "supervisor", "agent");

  /// Which works are large: by row of the limits, or by cost.
  ///
  /// @param over by currency, in its minor units
  public record Large(List<String> rows, Map<String, Long> over) {
    public Large {
      rows = rows == null ? List.of() : List.copyOf(rows);
      over = over == null ? Map.of() : Map.copyOf(over);
      over.keySet().forEach(WorkRules::known);
      over.forEach(
          (code, amount) -> {
            if (amount < 0) {
              throw new IllegalArgumentException("over: less than nothing for " + code);
            }
          });
    }

    boolean is(String row, String currency, long amount) {
      Long most = over.get(currency);
      return rows.contains(row) || most != null && amount > most;
    }
  }

  /// Which plans are reviewed before the owner gets them, and by whom.
  ///
  /// @param over by currency, in its minor units
  public record Review(List<String> rows, Map<String, Long> over, Approver by) {
    public Review {
      Large works = new Large(rows, over);
      rows = works.rows();
      over = works.over();
      if (by == null) {
        throw new IllegalArgumentException("review: by is missing");
      }
    }

    public boolean wants(String row, String currency, long amount) {
      return new Large(rows, over).is(row, currency, amount);
    }
  }

  /// When people are asked about a visit that a supplier has agreed to.
  ///
  /// @param remind before the time
  /// @param missed after it, where nobody has seen them
  public record Supplier(Duration remind, Duration missed) {
    public Supplier {
      if (remind == null || remind.isNegative() || missed == null || missed.isNegative()) {
        throw new IllegalArgumentException("supplier: remind and missed are lengths of time");
      }
    }
  }

  public WorkRules {
    currency = currency == null ? "" : currency;
    currencies = currencies == null ? Map.of() : Map.copyOf(currencies);
    known(currency);
    currencies.values().forEach(WorkRules::known);
    if (large == null) {
      throw new IllegalArgumentException("large is missing");
    }
    consent = consent == null ? List.of() : List.copyOf(consent);
    if (review == null) {
      throw new IllegalArgumentException("review is missing");
    }
    if (special == null) {
      throw new IllegalArgumentException("special is missing");
    }
    if (!ROLES.contains(signedBy)) {
      throw new IllegalArgumentException("signedBy must be one of " + ROLES);
    }
    if (spareParts == null) {
      throw new IllegalArgumentException("spareParts is missing");
    }
    if (supplier == null) {
      throw new IllegalArgumentException("supplier is missing");
    }
    if (hard == null) {
      throw new IllegalArgumentException("hard is missing");
    }
    length("patrol", patrol);
    length("archiveAfter", archiveAfter);
  }

  private static void length(String name, @Nullable Period length) {
    if (length == null || length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than nothing");
    }
  }

  private static void known(String code) {
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(one -> one.getCurrencyCode().equals(code))) {
      throw new IllegalArgumentException("currency '" + code + "' does not exist");
    }
  }

  /// What is paid with at an estate.
  public Currency currencyOf(@Nullable String site) {
    return Currency.getInstance(
        site == null ? currency : currencies.getOrDefault(site.strip(), currency));
  }

  /// @param amount what it costs in all, in minor units
  public boolean large(String row, String code, long amount) {
    return large.is(row, code, amount);
  }
}
