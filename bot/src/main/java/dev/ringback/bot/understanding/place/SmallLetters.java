package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Houses and streets of those who never shift: 14 rose court, 12 church walk.
final class SmallLetters {

  /// Strong enough to name a house in small letters that begin the message or follow a number.
  private static final String HOUSES =
      "(?:court|house|mansions?|heights|lodge|towers?|residences?|estate|gardens|apartments)";

  /// In small letters a name is only believed next to a number.
  private static final Pattern BEHIND_DOOR =
      Pattern.compile(
          "(?<=(?:flat|apt|unit|room|rm|no|block|blk) ?\\d{1,4}[a-z]? ?,? ?)(?<site>(?!the |in |our"
              + " |my |of |at"
              + " )(?:(?!(?:won.?t|can.?t|cannot|doesn.?t|didn.?t|don.?t|isn.?t|not|never|will|does|is|are|has|keeps|doors?|gates?|windows?|and|over|out|the|off|still)\\b)[a-z']{3,15}"
              + " ){1,2}"
              + EnglishSites.HOUSES
              + "\\b)");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:^|\\b(?:at|in|its|it.s|from|live) )(?<site>(?:\\d{1,4}[a-z]? )?(?!(?:\\d{1,4}[a-z]?"
              + " )?(?:the|in|our|my|of|at|whole|other|next|new|old|this|that|your|a|is)\\b)(?:(?!(?:bed|bedroom|storey|story|year|old|people|days|floors?|hours?|whole|empty|light|in|is|the|of|and|power|ware|club|green)\\b)[a-z']{3,15}"
              + " ){1,2}"
              + HOUSES
              + ")(?=,? (?:flat|apt|apartment|unit|room|rm|#|no\\.?|\\d{1,4}[a-z]?(?: ?[,.]|"
              + " ?$))|[,.]? ?$)");

  /// With its number wherever a stretch of the sentence ends: tap drips, 14 rose court.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\w.:£$#/-])(?<!(?:blk|block|tower|building|flat|apt|apartment|unit|room|rm|no|no\\.|floor|level|last|since|for)"
              + " ?)(?<site>\\d{1,4}[a-z]?"
              + " (?:(?!(?:bed|bedroom|bedrooms|storey|story|year|years|old|people|days?|floors?|hours?|weeks?|months?|times|whole|empty|lights?|in|is|the|of|and|at|on|a|to|from|power|ware|club|green|houses?|flats?|blocks?|lifts?|kids|men|big|other|new|different|whole)\\b)[a-z']{2,15}"
              + " ){1,2}"
              + HOUSES
              + EnglishSites.POSTCODE_BEHIND
              + ")(?= ?$| ?[,.;!])");

  /// Nothing but a number and a street in small letters: 12 church walk.
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:(?:its|at|im at|i.m at|it.s) )?(?<site>\\d{1,4}[a-z]?,?"
              + " (?:(?!(?:in|is|the|of|and|at|on|a|to|from|my|by|days?|hours?|minutes?|mins?|times|lights?|broken|more)\\b)[a-z']{3,15}"
              + " ){1,2}(?:walk|mews|row|grove|park|view|hill|rise|terrace|gardens|square)"
              + EnglishSites.POSTCODE_BEHIND
              + ")[.! ]*$");

  private static final List<Pattern> ALL = List.of(BEHIND_DOOR, FIRST, NUMBERED, ALONE);

  private SmallLetters() {}

  static void find(Text text, Draft draft) {
    ALL.forEach(pattern -> put(pattern, text, draft));
  }

  private static void put(Pattern pattern, Text text, Draft draft) {
    Matcher matcher = pattern.matcher(text.plain());
    if (matcher.find()) {
      Span span = new Span(matcher.start("site"), matcher.end("site"));
      draft.put(Part.SITE, text.written(span), span);
    }
  }
}
