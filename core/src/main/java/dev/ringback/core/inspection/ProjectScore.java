package dev.ringback.core.inspection;

import java.math.BigDecimal;

/// An inspector's score of a project: early, process and later service, each 0 to 100 (R79).
public record ProjectScore(BigDecimal early, BigDecimal process, BigDecimal later) {

  private static final BigDecimal EARLY = new BigDecimal("0.2");
  private static final BigDecimal PROCESS = new BigDecimal("0.5");
  private static final BigDecimal LATER = new BigDecimal("0.3");

  private static final BigDecimal QUALIFIED = BigDecimal.valueOf(70);
  private static final BigDecimal EXCELLENT = BigDecimal.valueOf(90);
  private static final BigDecimal EACH = BigDecimal.valueOf(80);

  /// How good it is; a boundary belongs to the better band.
  public enum Band {
    UNQUALIFIED,
    QUALIFIED,
    EXCELLENT
  }

  /// The four-level scale of single items: the share of the item's standard value.
  public enum Level {
    SATISFIED("1.0"),
    FAIRLY_SATISFIED("0.9"),
    AVERAGE("0.7"),
    ACCEPTABLE("0.5");

    private final BigDecimal share;

    Level(String share) {
      this.share = new BigDecimal(share);
    }

    /// An item's score; with a deduction for a serious problem it may fall below nothing.
    public BigDecimal of(BigDecimal standard, BigDecimal deduction) {
      return standard.multiply(share).subtract(deduction);
    }
  }

  public BigDecimal total() {
    return EARLY
        .multiply(early)
        .add(PROCESS.multiply(process))
        .add(LATER.multiply(later))
        .stripTrailingZeros();
  }

  public Band band() {
    if (total().compareTo(QUALIFIED) < 0) {
      return Band.UNQUALIFIED;
    }
    return total().compareTo(EXCELLENT) < 0 ? Band.QUALIFIED : Band.EXCELLENT;
  }

  /// Whether the customer counts as satisfied with the project, its basic conditions given.
  public boolean satisfied() {
    return band() == Band.EXCELLENT
        && early.compareTo(EACH) >= 0
        && process.compareTo(EACH) >= 0
        && later.compareTo(EACH) >= 0;
  }
}
