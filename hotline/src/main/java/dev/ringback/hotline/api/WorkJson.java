package dev.ringback.hotline.api;

import dev.ringback.core.warranty.Fee;
import dev.ringback.core.warranty.FeeDecision;
import dev.ringback.core.work.Account;
import dev.ringback.core.work.CostLine;
import dev.ringback.core.work.Payer;
import dev.ringback.core.work.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket's money as the API shows it; amounts are in the currency's minor units.
///
/// @param currency ISO 4217; null where nothing was put down
/// @param owner the owner's part of the total
/// @param large whether quality signs it off
record WorkJson(
    @Nullable String currency,
    long total,
    long owner,
    List<Line> lines,
    @Nullable FeeJson fee,
    List<PlanJson> plans,
    boolean large,
    boolean signedOff) {

  /// One line, also if it was struck.
  record Line(
      long id,
      CostLine.Sort sort,
      String item,
      BigDecimal quantity,
      long amount,
      Payer payer,
      int ownerPercent,
      long ownerAmount,
      String by,
      Instant at,
      @Nullable String struckBy) {

    static Line of(CostLine line) {
      return new Line(
          line.id(),
          line.sort(),
          line.item(),
          line.quantity(),
          line.amount(),
          line.payer(),
          line.ownerPercent(),
          line.ownerAmount(),
          line.by(),
          line.at(),
          line.struckBy());
    }
  }

  /// Who pays, as a person decided it.
  record FeeJson(
      Fee fee, int ownerPercent, @Nullable String exclusion, String reason, String by, Instant at) {

    static @Nullable FeeJson of(@Nullable FeeDecision decided) {
      return decided == null
          ? null
          : new FeeJson(
              decided.fee(),
              decided.ownerPercent(),
              decided.exclusion(),
              decided.reason(),
              decided.by(),
              decided.at());
    }
  }

  /// What was proposed to the owner; the last one counts.
  record PlanJson(
      String text,
      long ownerAmount,
      String by,
      Instant at,
      @Nullable String agreedBy,
      @Nullable Instant agreedAt) {

    static PlanJson of(Plan plan) {
      return new PlanJson(
          plan.text(), plan.ownerAmount(), plan.by(), plan.at(), plan.agreedBy(), plan.agreedAt());
    }
  }

  static WorkJson of(Account account) {
    return new WorkJson(
        account.bill().empty() ? null : account.bill().currency(),
        account.bill().total(),
        account.bill().owner(),
        account.bill().lines().stream().map(Line::of).toList(),
        FeeJson.of(account.fee()),
        account.plans().stream().map(PlanJson::of).toList(),
        account.large(),
        account.signedOff());
  }
}
