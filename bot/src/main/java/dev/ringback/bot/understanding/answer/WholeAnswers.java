package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A message that is, as a whole, an answer or a set phrase.
public final class WholeAnswers {

  /// Exactly these are the carrier's; the doors heed them, and as words they say nothing.
  private static final Set<String> CARRIER =
      Set.of("stop", "end", "quit", "cancel", "unsubscribe", "stopall", "退订", "t", "td");

  private static final int LONGEST = 110;
  private static final int MOST_CLAUSES = 6;

  private static final Pattern BREAKS =
      Pattern.compile("[,。;!?~、:…\\n]+|\\.+(?!\\d)|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

  /// 好的谢谢 is a yes with manners.
  private static final Pattern YES_AND_THANKS =
      Pattern.compile("^(好的?|好吧|行|可以|嗯{1,3}|是的?|对的?|要的?|没问题|系|得)(?=谢|多谢|感谢|辛苦|麻烦|唔该)");

  private static final Pattern HAN_BLANKS = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

  private WholeAnswers() {}

  /// @param text without ticket numbers
  public static Answer of(Text text) {
    String plain = text.plain().strip();
    if (plain.startsWith("/")) {
      return Commands.of(plain);
    }
    if (plain.length() > LONGEST || CARRIER.contains(EDGES.matcher(plain).replaceAll(""))) {
      return new Answer.Words();
    }
    String said =
        YES_AND_THANKS
            .matcher(APOSTROPHES.matcher(Signs.spelled(plain)).replaceAll(""))
            .replaceFirst("$1,");
    String bare = EDGES.matcher(said).replaceAll("").replace('\n', ' ').replaceAll(" +", " ");
    Answer whole = SetPhrase.of(HAN_BLANKS.matcher(bare).replaceAll("")).answer();
    return whole instanceof Answer.Words ? Agreement.of(clauses(said)) : whole;
  }

  private static List<SetPhrase> clauses(String said) {
    List<SetPhrase> phrases = new ArrayList<>();
    for (String clause : BREAKS.split(said)) {
      String bare = EDGES.matcher(clause).replaceAll("");
      if (!bare.isEmpty()) {
        phrases.add(SetPhrase.of(bare));
      }
    }
    return phrases.size() > MOST_CLAUSES ? List.of() : phrases;
  }
}
