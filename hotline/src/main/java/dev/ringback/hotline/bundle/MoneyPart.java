package dev.ringback.hotline.bundle;

import dev.ringback.core.paper.Paper;
import dev.ringback.core.paper.Rows;
import dev.ringback.core.warranty.FeeDecision;
import dev.ringback.core.work.Account;
import dev.ringback.core.work.CostLine;
import dev.ringback.core.work.Plan;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/// The part of a printed sheet that says what the work cost, who pays, and what was agreed to.
final class MoneyPart {

  private MoneyPart() {}

  static void print(Account account, Labels labels, Paper paper) {
    FeeDecision fee = account.fee();
    if (account.bill().lines().isEmpty() && account.plans().isEmpty() && fee == null) {
      return;
    }
    paper.heading(labels.say("costs.title"));
    if (fee != null) {
      paper.text(
          labels.say("fee." + fee.fee().code())
              + " ("
              + fee.ownerPercent()
              + " %): "
              + fee.reason());
    }
    account.plans().forEach(plan -> paper.text(plan(plan, labels)));
    if (!account.bill().lines().isEmpty()) {
      lines(account, labels, paper);
    }
    if (!account.bill().empty()) {
      String currency = account.bill().currency();
      paper.text(
          sum(account.bill().total(), currency)
              + " · "
              + labels.say("costs.owner")
              + " "
              + sum(account.bill().owner(), currency));
    }
  }

  private static void lines(Account account, Labels labels, Paper paper) {
    try (Rows rows =
        paper.table(
            List.of(
                labels.say("field.sort"),
                labels.say("field.item"),
                labels.say("field.quantity"),
                labels.say("field.amount"),
                labels.say("costs.owner")),
            1,
            3,
            1,
            2,
            2)) {
      account.bill().lines().stream()
          .filter(CostLine::stands)
          .forEach(
              line ->
                  rows.row(
                      labels.say("cost." + line.sort().code()),
                      line.item(),
                      line.quantity().toPlainString(),
                      sum(line.amount(), line.currency()),
                      sum(line.ownerAmount(), line.currency())));
    }
  }

  private static String plan(Plan plan, Labels labels) {
    String word =
        plan.agreed()
            ? labels.say("costs.agreed")
                + " "
                + labels.author(Labels.text(plan.agreedBy()))
                + " "
                + labels.time(plan.agreedAt())
            : labels.say("costs.open");
    return labels.say("costs.plan") + ": " + plan.text() + " (" + word + ")";
  }

  private static String sum(long amount, String currency) {
    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
    return BigDecimal.valueOf(amount, digits).toPlainString() + " " + currency;
  }
}
