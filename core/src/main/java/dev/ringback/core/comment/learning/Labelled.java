package dev.ringback.core.comment.learning;

import dev.ringback.core.comment.marks.Lines;
import dev.ringback.core.comment.marks.Tongue;
import java.util.List;

/// One comment whose sentiment and topic a person wrote down.
///
/// @param voice whose manner of writing it is in
record Labelled(String voice, String sentiment, String topic, String text) {

  static List<Labelled> shipped(Tongue tongue) {
    return Lines.of(tongue.code() + ".tsv").stream()
        .map(line -> line.split("\t", 4))
        .map(cells -> new Labelled(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }
}
