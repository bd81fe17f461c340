package dev.ringback.core.delivery;

import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Undeliverable.Why;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what vendors report of our sends, and moves the sends on; forward only, in whatever order
/// the reports come.
@Component
public class Receipts {

  private final JdbcClient jdbc;
  private final Sends sends;
  private final Standings standings;
  private final HandingOver handingOver;
  private final Clock clock;

  Receipts(
      JdbcClient jdbc, Sends sends, Standings standings, HandingOver handingOver, Clock clock) {
    this.jdbc = jdbc;
    this.sends = sends;
    this.standings = standings;
    this.handingOver = handingOver;
    this.clock = clock;
  }

  /// What a vendor said of one send.
  ///
  /// @param why for a failed one; null if the vendor gave no reason
  /// @param error the vendor's own code
  public record Receipt(Progress progress, @Nullable Refusal why, @Nullable String error) {}

  /// Notes one report, also one that comes before our own note of the send.
  @Transactional
  public void report(String channel, String vendorId, Receipt receipt) {
    sends.lock(channel, vendorId);
    keep(channel, vendorId, receipt);
    sends.find(channel, vendorId).ifPresent(sent -> apply(sent, receipt));
  }

  /// Applies what was reported before we had noted the send; the caller holds its lock.
  void catchUp(String channel, String vendorId) {
    List<Receipt> early = of(channel, vendorId);
    if (!early.isEmpty()) {
      sends
          .find(channel, vendorId)
          .ifPresent(sent -> early.forEach(receipt -> apply(sent, receipt)));
    }
  }

  private void apply(Sends.Sent sent, Receipt receipt) {
    switch (receipt.progress()) {
      case ACCEPTED, SENT -> {}
      case DELIVERED, READ -> {
        if (sends.arrived(sent.id(), receipt.progress())) {
          standings.reached(sent.note().to());
          handingOver.record("message." + receipt.progress().code(), sent.note());
        }
      }
      case FAILED -> failed(sent, receipt);
    }
  }

  private void failed(Sends.Sent sent, Receipt receipt) {
    sends.lockSubject(sent.note());
    Refusal why = receipt.why() == null ? Refusal.OTHER : receipt.why();
    String error = receipt.error() == null ? "no reason given" : receipt.error();
    if (sends.failed(sent.id(), error)) {
      standings.refused(sent.note().to(), why);
      handingOver.undeliverable(sent.id(), sent.note(), Why.of(why), error);
    }
  }

  private void keep(String channel, String vendorId, Receipt receipt) {
    jdbc.sql(
            """
            insert into receipt (channel, vendor_id, progress, refusal, error, at)
            values (:channel, :vendor, :progress, :refusal, :error, :now)
            """)
        .param("channel", channel)
        .param("vendor", vendorId)
        .param("progress", receipt.progress().code())
        .param("refusal", receipt.why() == null ? null : receipt.why().name())
        .param("error", receipt.error())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private List<Receipt> of(String channel, String vendorId) {
    return jdbc.sql(
            "select progress, refusal, error from receipt"
                + " where channel = :channel and vendor_id = :vendor order by id")
        .param("channel", channel)
        .param("vendor", vendorId)
        .query(
            (row, n) -> {
              String why = row.getString("refusal");
              return new Receipt(
                  Progress.of(row.getString("progress")),
                  why == null ? null : Refusal.valueOf(why),
                  row.getString("error"));
            })
        .list();
  }
}
