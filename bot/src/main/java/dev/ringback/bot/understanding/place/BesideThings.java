package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A spot that is told by the thing that stands there: at the kitchen tap, 洗衣机旁边.
final class BesideThings {

  private static final Lexicon WORDS = Lexicon.load("parts.txt");

  /// Nothing else may be said: "leak at the tap" tells a fault.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:its |it.s |it is |thats |is )?(?<where>at|by|on|in|under|underneath|behind|near|next"
              + " to|beside|below|above|inside)(?: the| my| our)? (?<thing>(?:"
              + WORDS.any("english before")
              + " ){0,2}"
              + WORDS.any("english")
              + "(?: "
              + WORDS.any("english of")
              + ")?)[.! ]*$");

  private static final Pattern CHINESE =
      Pattern.compile(
          "^(?:就?在|是)?(?<spot>(?:厨房|卫生间|厕所|阳台|客厅|卧室)?的?"
              + WORDS.any("chinese")
              + "的?(?:上面|下面|下边|底下|旁边|边上|后面|前面|里面|那里|那边|那儿|附近|处))[。!]*$");

  /// Where the word before adds nothing to the thing.
  private static final Set<String> AT = Set.of("at", "by", "on", "in");

  private BesideThings() {}

  static void find(Text text, Draft draft) {
    Matcher chinese = CHINESE.matcher(text.plain());
    if (chinese.find()) {
      Span spot = new Span(chinese.start("spot"), chinese.end("spot"));
      draft.put(Part.SPOT, text.written(spot), spot);
    }
    Matcher english = ENGLISH.matcher(text.plain());
    if (english.find()) {
      String thing = english.group("thing");
      String where = english.group("where");
      draft.put(
          Part.SPOT,
          AT.contains(where) ? thing : where + " the " + thing,
          new Span(english.start("where"), english.end("thing")));
    }
  }
}
