package dev.ringback.core.triage.model;

import java.util.ArrayList;
import java.util.List;

/// The rows of weights that a text met, and the stretch of text that met each.
final class Rows {

  private final List<Row> rows = new ArrayList<>();

  /// @param number in the table of weights
  record Row(int number, String in, int from, int to) {
    String text() {
      return in.substring(from, to);
    }
  }

  void add(int number, String in, int from, int to) {
    rows.add(new Row(number, in, from, to));
  }

  List<Row> list() {
    return rows;
  }
}
