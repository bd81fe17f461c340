package dev.ringback.core.work;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes what technicians say that their work cost; what the owner is to pay of it is sent to the
/// owner to agree to before it is reported done (R31, R44).
@Component
public class Spending {

  static final String TASK = "costs-undecided";

  private final PuttingDown puttingDown;
  private final Costs costs;
  private final Plans plans;
  private final ProposingPlan proposing;
  private final Tasks tasks;
  private final Policy policy;

  Spending(
      PuttingDown puttingDown,
      Costs costs,
      Plans plans,
      ProposingPlan proposing,
      Tasks tasks,
      Policy policy) {
    this.puttingDown = puttingDown;
    this.costs = costs;
    this.plans = plans;
    this.proposing = proposing;
    this.tasks = tasks;
    this.policy = policy;
  }

  /// What came of it.
  public enum Outcome {
    /// put down, and nothing is to be agreed to
    DOWN,
    /// put down; the owner is asked to agree
    ASKED,
    /// put down; a technical lead reads it before the owner is asked
    REVIEWED,
    /// nobody has decided who pays: an agent is asked to
    UNDECIDED,
    /// the ticket has ended, or an amount is none
    REFUSED
  }

  /// The caller holds the ticket's lock. What is told twice is put down once.
  ///
  /// @param words as told, which the owner reads
  public Outcome spend(Ticket ticket, List<Spent> spent, String words, String login) {
    if (!told(ticket, spent, login)) {
      for (Spent one : spent) {
        Answer answer =
            puttingDown.add(
                ticket.number(),
                new PuttingDown.Line(
                    one.sort(), one.item(), BigDecimal.ONE, minor(ticket, one), null),
                login);
        if (!(answer instanceof Answer.Done)) {
          return refused(ticket, answer, words);
        }
      }
    }
    boolean settled = ticket.emergency() || plans.cover(ticket.id(), costs.bill(ticket.id()));
    return settled ? Outcome.DOWN : ask(ticket, words, login);
  }

  /// What all the work costs so far, such as `200.00 CNY`.
  public String total(Ticket ticket) {
    Bill bill = costs.bill(ticket.id());
    return said(bill.total(), bill.currency());
  }

  /// What the owner is to pay of it.
  public String owners(Ticket ticket) {
    Bill bill = costs.bill(ticket.id());
    return said(bill.owner(), bill.currency());
  }

  private Outcome refused(Ticket ticket, Answer answer, String words) {
    boolean undecided =
        answer instanceof Answer.Incomplete(String field, var _) && field.equals("payer");
    if (undecided) {
      tasks.open(TASK, ticket.conversationId(), ticket.id(), words);
    }
    return undecided ? Outcome.UNDECIDED : Outcome.REFUSED;
  }

  private Outcome ask(Ticket ticket, String words, String login) {
    Request plan = new Request(Action.CONTACT, null, words, null, null, null, null, null, null);
    boolean sent = proposing.act(ticket.number(), plan, login) instanceof Answer.Done;
    if (sent && proposing.waits(ticket.id())) {
      return Outcome.REVIEWED;
    }
    return sent ? Outcome.ASKED : Outcome.DOWN;
  }

  private boolean told(Ticket ticket, List<Spent> spent, String login) {
    List<String> before =
        new ArrayList<>(
            costs.bill(ticket.id()).lines().stream()
                .filter(line -> line.stands() && line.by().equals(login))
                .map(line -> key(line.sort(), line.item(), line.amount()))
                .toList());
    return spent.stream()
        .allMatch(one -> before.remove(key(one.sort(), one.item(), minor(ticket, one))));
  }

  private static String key(CostLine.Sort sort, String item, long amount) {
    return sort + " " + amount + " " + item;
  }

  private long minor(Ticket ticket, Spent spent) {
    int digits = digits(policy.work().currencyOf(ticket.place().site()));
    return spent.amount().movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static String said(long amount, String currency) {
    return currency.isEmpty()
        ? "0"
        : BigDecimal.valueOf(amount, digits(Currency.getInstance(currency))).toPlainString()
            + " "
            + currency;
  }

  private static int digits(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
