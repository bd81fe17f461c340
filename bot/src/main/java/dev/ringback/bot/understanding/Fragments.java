package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.understanding.place.Places;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.ticket.PartsConcerned;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pieces of one sentence that are sent one by one: "the bathroom tap", "is dripping".
public final class Fragments {

  private static final int LONGEST_THING = 40;
  private static final int LONGEST_REST = 80;

  /// What is left of a thing's name when thing, place and these are taken away, in letters.
  private static final int HARDLY_ANYTHING = 2;

  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "我家|我们|家里|里面|那个|这个|你好|您好|师傅|有[一个]个|的|里|我|在"
              + "|\\b(?:my|our|the|an?|this|that|its|it.?s|in|at|of|on|i|we|have|got|so|and|hi|hello|please|there.?s)\\b");

  /// "Also my window": a thing that is broken like the one before.
  private static final Pattern ALSO =
      Pattern.compile(
          "还有|另外|也(?:是|一样|这样|坏了)?|一样|\\b(?:also|too|as well|and another thing|one more thing)\\b");

  private static final Pattern BESIDE_ALSO =
      Pattern.compile(
          "对了|哦|噢|是的|嗯|好吧|其实|(?:已经)?坏了|\\b(?:actually|yes|yeah|oh|sorry|and|btw|is"
              + " broken|broken)\\b|[,:.!;。!;、]");

  private static final Pattern ENDED = Pattern.compile("[.!?。!?]\\s*$");

  private static final Pattern ENGLISH_REST =
      Pattern.compile(
          "^(?:(?:which |that |it |it.?s )?(?:(?:is|are|was|were|has|have|does|do|can|will)(?!"
              + " (?:any|some|there|it|this|that|you|they|he|she|i|we|the)\\b)|isn.?t|aren.?t|wasn.?t|hasn.?t"
              + "|won.?t|doesn.?t|don.?t|can.?t|cannot|keeps?|kept|not|never|stopped|started|broke|broken|fell"
              + "|leaks?|leaking|drips?|dripping|blocked|stuck|makes?|making|smells?|trips?|came|won.?t|needs?)\\b)");

  private static final Pattern CHINESE_REST =
      Pattern.compile(
          "^(?:一直|老是?|总是?|总在|又|还在|已经|开始|突然|不(?!是|用|要|客气|好意思|知道)|没(?!有$|事|了$)|坏|漏|滴|堵|被|关不|打不|开不|响|裂|掉|松了|断|冒|好像|有点"
              + "|都(?!行|可以)|也(?!行|好|可以)|塞|爆|跳|臭|发|烫|停|失灵|老漏|流|溢|返|渗|卡)");

  private Fragments() {}

  /// The sentence of two messages in a row, if they are pieces of one.
  public static Optional<String> joined(String before, String now) {
    if (namesThing(before) && tellsRest(now)) {
      return Optional.of(joined(before, now, blank(before + now)));
    }
    return namesThing(now) && tellsRest(before) && PartsConcerned.in(Text.of(now)).isPresent()
        ? Optional.of(joined(now, before, blank(before + now)))
        : Optional.empty();
  }

  /// The thing that a message names as broken, too, and of which it says nothing more.
  public static Optional<String> alsoNamed(String message) {
    String plain = Text.of(message).plain();
    String thing =
        BESIDE_ALSO
            .matcher(ALSO.matcher(plain).replaceAll(" "))
            .replaceAll(" ")
            .replaceAll("\\s+", " ")
            .strip();
    return ALSO.matcher(plain).find() && !thing.isEmpty() && namesThing(thing)
        ? PartsConcerned.in(Text.of(thing)).map(_ -> thing)
        : Optional.empty();
  }

  private static String joined(String first, String second, String between) {
    return first.strip() + between + second.strip();
  }

  private static String blank(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) ? "" : " ";
  }

  /// Whether it says nothing but what it is about.
  static boolean namesThing(String message) {
    Text text = Text.of(message);
    Reading reading = Reader.read(message);
    if (text.plain().length() > LONGEST_THING
        || ENDED.matcher(message).find()
        || !(reading.answer() instanceof Answer.Words)
        || reading.number().isPresent()
        || reading.place().spot() == null && reading.particulars().part().isEmpty()) {
      return false;
    }
    Text left = text.without(Places.in(text).spans());
    Text rest = PartsConcerned.span(left).map(span -> left.without(List.of(span))).orElse(left);
    return SMALL_WORDS
            .matcher(rest.plain())
            .replaceAll("")
            .codePoints()
            .filter(Character::isLetter)
            .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
            .sum()
        <= HARDLY_ANYTHING;
  }

  /// Whether it says what is wrong, and not with what.
  static boolean tellsRest(String message) {
    String plain = Text.of(message).plain().strip();
    Reading reading = Reader.read(message);
    boolean open =
        reading.answer() instanceof Answer.Words || reading.answer() instanceof Answer.StillBroken;
    return plain.length() <= LONGEST_REST
        && open
        && !reading.bare()
        && !plain.endsWith("?")
        && reading.number().isEmpty()
        && !reading.place().known()
        && (ENGLISH_REST.matcher(plain).find() || CHINESE_REST.matcher(plain).find());
  }
}
