package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Doors that something comes from, and the door that it comes into, which is where help is wanted:
/// the flat above mine, 502, is leaking into 402.
final class Neighbours {

  private static final String NAMED =
      "(?:(?:flat|apartment|apt|unit|room|number|no\\.?|door) ?)?(?<door>\\d{1,4}[a-z]?)";

  private static final String COMES =
      "(?:(?:is|are|has|was|keeps?|water|been)"
          + " ){0,2}(?:leak(?:s|ing|ed)?|drip(?:s|ping)?|flood(?:s|ing|ed)?|pouring|coming|came|running|burst)";

  private static final List<Pattern> THEIRS =
      List.of(
          Pattern.compile(
              "\\b(?:upstairs|downstairs|next door|neighbou?rs?|(?:above|below|under|over)"
                  + " (?:me|mine|us|ours))(?:, | \\(| )(?:(?:is|are|at|in|from) )?"
                  + NAMED
                  + "(?!\\w)\\)?"),
          Pattern.compile("\\b" + NAMED + " (?:above|upstairs|downstairs|below|next door)\\b"),
          Pattern.compile(
              "\\b(?:leak(?:ing)?|dripping|pouring|coming|running|water)(?: [a-z]+){0,4} from "
                  + NAMED
                  + "(?!\\w)"),
          Pattern.compile("\\b" + NAMED + " " + COMES + "\\b"),
          Pattern.compile(
              "(?<![\\d-])(?<!(?:单元|[栋幢座楼层#住是在我家])"
                  + " ?)(?<door>\\d{3,4})(?:室|号)?(?:的(?!业主|住户)|(?:他|她|那|人)?(?:们)?[家户])"
                  + "[^,。;\\d]{0,12}[漏滴渗流淌灌排掉]"));

  private static final Pattern INTO =
      Pattern.compile(
          "\\b(?:into|onto|through(?: to)?|down to|in) (?:(?:my|our|mine|me|us),?"
              + " ?)?(?:(?:flat|apartment|apt|unit|room|number|no\\.?)"
              + " ?)?(?<label>\\d{1,4}[a-z]?)(?=$| ?[,.;!]| (?:below|please|now)\\b)");

  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:im|i'm|i am|we are|we're|were|its|mine is)"
              + " (?:(?:in|at) )?(?:(?:flat|apartment|apt|unit|room|number|no\\.?)"
              + " ?)?(?<label>\\d{1,4}[a-z]?)(?=$| ?[,.;!]| below\\b)");

  private static final Pattern RECEIVED =
      Pattern.compile(
          "\\b(?:into|onto|through|down on(?:to)?) (?:mine|my|us|ours?|me)\\b"
              + "|[到在进往落][了咗下]?我(?:们|哋)?的?(?:家|屋|阳台|窗|雨[棚篷]|客厅|卧室|厨房|卫生间|天花|床|这|$|[,。])");

  private Neighbours() {}

  /// The message without the doors of others, if it tells that something comes from there.
  static Text without(Text text, Draft draft) {
    for (Pattern pattern : THEIRS) {
      Matcher theirs = pattern.matcher(text.plain());
      if (theirs.find()) {
        Text rest = text.without(List.of(new Span(theirs.start("door"), theirs.end("door"))));
        boolean own = putOwn(INTO, rest, draft) || putOwn(OWN, rest, draft);
        if (own || RECEIVED.matcher(rest.plain()).find()) {
          return rest;
        }
      }
    }
    return text;
  }

  private static boolean putOwn(Pattern pattern, Text text, Draft draft) {
    Matcher own = pattern.matcher(text.plain());
    boolean found = own.find();
    if (found) {
      draft.put(Part.ROOM, Labels.room(own.group("label")), Span.of(own));
    }
    return found;
  }
}
