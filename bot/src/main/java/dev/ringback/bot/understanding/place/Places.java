package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Noise;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.core.ticket.Place;
import java.util.List;
import java.util.regex.Pattern;

/// The place that a message names.
///
/// @param place [Place#UNKNOWN] if none
/// @param spans where it stands in the message
public record Places(Place place, List<Span> spans) {

  /// Chinese written without a Han character: 3dong2danyuan501, 12#1203.
  private static final Pattern PINYIN =
      Pattern.compile("\\d ?(?:dong|hao ?lou|zhuang|dan ?yuan)|\\d#|^\\d{1,2}f-\\d{1,2}$");

  /// @param text without ticket and phone numbers, which are no places
  public static Places in(Text text) {
    Draft draft = draft(text);
    return new Places(draft.place(), draft.spans());
  }

  static Draft draft(Text text) {
    Draft draft = new Draft();
    Text hushed = Outside.between(Neighbours.without(Noise.hushed(text), draft), draft);
    DashedPlaces.find(hushed, draft);
    if (text.holdsHan()) {
      ChinesePlaces.find(hushed, draft);
      ChineseSites.find(text, draft);
    } else if (PINYIN.matcher(text.plain()).find()) {
      ChinesePlaces.find(hushed, draft);
    }
    EnglishPlaces.find(hushed, draft);
    EnglishSites.find(text, draft);
    Outside.find(text, draft);
    if (draft.empty()) {
      ChineseRooms.alone(text, draft);
    }
    Text rest = text.without(draft.spans());
    Spots.in(rest).ifPresent(spot -> draft.put(Part.SPOT, Spots.name(rest, spot), spot));
    if (!draft.has(Part.SPOT)) {
      BesideThings.find(text, draft);
    }
    return draft;
  }
}
