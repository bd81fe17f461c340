package dev.ringback.hotline.api;

import dev.ringback.core.paper.Paper;
import dev.ringback.core.paper.Rows;
import dev.ringback.core.report.RowSink;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Writes a table into a PDF, row by row, so that its size does not matter.
final class PaperTable implements RowSink, AutoCloseable {

  /// Columns that hold words are wider than those that hold a number or a name.
  private static final List<String> WORDS =
      List.of("calls", "content", "review", "words", "cause", "measure", "description", "promised");

  private static final float WIDE = 3;

  private final Paper paper;
  private final DateTimeFormatter times;
  private final UnaryOperator<String> labels;
  private @Nullable Rows rows;

  /// @param zone in which times are told
  /// @param labels what columns are called on paper
  PaperTable(Paper paper, ZoneId zone, UnaryOperator<String> labels) {
    this.paper = paper;
    this.labels = labels;
    times = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
  }

  @Override
  public void columns(List<String> names) {
    float[] weights = new float[names.size()];
    Arrays.fill(weights, 1);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = WORDS.contains(names.get(i)) ? WIDE : 1;
    }
    rows = paper.table(names.stream().map(labels).toList(), weights);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    Objects.requireNonNull(rows).row(cells.stream().map(this::text).toList());
  }

  /// A cell as it is read.
  String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Instant time -> times.format(time);
      default -> cell.toString();
    };
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
