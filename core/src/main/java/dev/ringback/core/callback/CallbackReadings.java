package dev.ringback.core.callback;

import dev.ringback.core.comment.Remark;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what was read in the words of answers.
@Component
class CallbackReadings {

  private static final String SELECT =
      """
      select r.sentiment, r.topic, r.confidence, a.text, a.at, t.number,
        coalesce(a.score, c.score) as stands
      from callback_reading r join callback_answer a on a.id = r.answer_id
        join callback c on c.id = a.callback_id join ticket t on t.id = c.ticket_id
      """;

  private final JdbcClient jdbc;

  CallbackReadings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(long answerId, Remark remark) {
    jdbc.sql(
            "insert into callback_reading (answer_id, sentiment, topic, confidence)"
                + " values (:answer, :sentiment, :topic, :confidence)")
        .param("answer", answerId)
        .param("sentiment", remark.sentiment().code())
        .param("topic", remark.topic().code())
        .param("confidence", remark.confidence())
        .update();
  }

  /// The last words that were read of the answer that counts.
  Optional<CallbackRemark> lastOf(long callbackId) {
    return jdbc.sql(
            SELECT
                + "where c.id = :id and a.dimension in ('overall', 'solved')"
                + " order by a.id desc limit 1")
        .param("id", callbackId)
        .query(CallbackReadings::row)
        .optional();
  }

  /// Newest first.
  List<CallbackRemark> latest(int most) {
    return jdbc.sql(SELECT + "order by r.answer_id desc limit :most")
        .param("most", most)
        .query(CallbackReadings::row)
        .list();
  }

  private static CallbackRemark row(ResultSet row, int n) throws SQLException {
    return new CallbackRemark(
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        row.getObject("stands", Integer.class),
        row.getString("text"),
        reading(row),
        Moments.at(row, "at"));
  }

  /// @param row with a reading's columns, and as `stands` the score that stands
  static CallbackReading reading(ResultSet row) throws SQLException {
    Remark remark =
        new Remark(
            Remark.Sentiment.valueOf(row.getString("sentiment").toUpperCase(Locale.ROOT)),
            Remark.Topic.valueOf(row.getString("topic").toUpperCase(Locale.ROOT)),
            row.getDouble("confidence"));
    Integer score = row.getObject("stands", Integer.class);
    return new CallbackReading(
        remark.sentiment(),
        remark.topic(),
        remark.confidence(),
        score != null && remark.disagreesWith(score));
  }
}
