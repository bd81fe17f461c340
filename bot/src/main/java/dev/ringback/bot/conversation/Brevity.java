package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.phrase.Segments;
import dev.ringback.core.delivery.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps what is said at once within two text messages: what matters least is left out.
final class Brevity {

  private static final int MOST = 2;

  /// Left out in this order; who we are is then said with the next text.
  private static final List<Phrase> SPARED =
      List.of(
          AcceptancePhrase.CARE,
          ChatPhrase.THANKS,
          ChatPhrase.NODDED,
          ChatPhrase.INTRODUCTION,
          ReportPhrase.NOT_FOLLOWED,
          ProgressPhrase.STATUS_PROMISE,
          ReportPhrase.PREPARE,
          ReportPhrase.ASK_PHOTO,
          PlacePhrase.ASSUMED);

  private Brevity() {}

  /// One of several things said at once.
  record Said(Phrase phrase, String text) {}

  /// @param beside what goes out with it and stays as it is
  static List<Said> kept(List<Said> said, List<String> beside) {
    List<Said> kept = new ArrayList<>(said);
    for (Phrase spared : SPARED) {
      if (fits(kept, beside)) {
        return kept;
      }
      if (kept.size() + beside.size() > 1) {
        kept.removeIf(one -> one.phrase() == spared);
      }
    }
    return kept;
  }

  static boolean tooLong(List<Note.Part> parts) {
    return !fits(List.of(), parts.stream().map(Note.Part::text).toList());
  }

  /// What is said one after the other, as few texts as hold it.
  static List<List<Note.Part>> pieces(List<Note.Part> parts) {
    List<List<Note.Part>> pieces = new ArrayList<>();
    for (Note.Part part : parts) {
      if (pieces.isEmpty() || tooLong(with(pieces.getLast(), part))) {
        pieces.add(List.of(part));
      } else {
        pieces.add(with(pieces.removeLast(), part));
      }
    }
    return pieces;
  }

  private static List<Note.Part> with(List<Note.Part> parts, Note.Part more) {
    return Stream.concat(parts.stream(), Stream.of(more)).toList();
  }

  private static boolean fits(List<Said> said, List<String> beside) {
    String text =
        Stream.concat(beside.stream(), said.stream().map(Said::text))
            .distinct()
            .collect(Collectors.joining("\n"));
    return Segments.count(text).count() <= MOST;
  }
}
