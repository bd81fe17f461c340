package dev.ringback.core.work;

import java.util.List;

/// What the work on a ticket costs, and the owner's part of it, in the currency's minor units.
///
/// @param currency ISO 4217; empty where there is no line
/// @param lines struck ones too
public record Bill(List<CostLine> lines, String currency, long total, long owner) {

  public Bill {
    lines = List.copyOf(lines);
  }

  static Bill of(List<CostLine> lines) {
    List<CostLine> standing = lines.stream().filter(CostLine::stands).toList();
    return new Bill(
        lines,
        standing.isEmpty() ? "" : standing.getFirst().currency(),
        standing.stream().mapToLong(CostLine::amount).sum(),
        standing.stream().mapToLong(CostLine::ownerAmount).sum());
  }

  /// Whether anything was put down.
  public boolean empty() {
    return currency.isEmpty();
  }
}
