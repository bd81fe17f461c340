package dev.ringback.core.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of what the work costs (R44).
///
/// @param amount of the whole line, in the currency's minor units
/// @param ownerPercent the owner's share of it
/// @param by a staff login
/// @param struckBy who took it back; null: it stands
public record CostLine(
    long id,
    Sort sort,
    String item,
    BigDecimal quantity,
    long amount,
    String currency,
    int ownerPercent,
    String by,
    Instant at,
    @Nullable String struckBy) {

  private static final int WHOLE = 100;

  /// What it is for.
  public enum Sort {
    LABOUR,
    MATERIAL,
    OTHER;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is none
    public static Sort of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public Payer payer() {
    if (ownerPercent == 0) {
      return Payer.FREE;
    }
    return ownerPercent == WHOLE ? Payer.OWNER : Payer.SHARED;
  }

  public boolean stands() {
    return struckBy == null;
  }

  /// The owner's part; half a cent is a cent.
  public long ownerAmount() {
    return BigDecimal.valueOf(amount)
        .multiply(BigDecimal.valueOf(ownerPercent))
        .divide(BigDecimal.valueOf(WHOLE), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
