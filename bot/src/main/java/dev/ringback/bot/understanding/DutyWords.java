package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.DutyWord;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.ticket.TicketNumbers;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads what somebody on duty says of a call: the first clause decides, and nothing but plain
/// consent is one.
public final class DutyWords {

  private static final Lexicon WORDS = Lexicon.load("duty.txt");

  private static final Map<DutyWord, Pattern> PATTERNS = patterns();
  private static final Pattern SCENE = WORDS.pattern("scene");
  private static final Pattern FILLER = WORDS.pattern("filler");

  private static final Pattern BREAKS =
      Pattern.compile("[,;!~:\\n，。；！、：…]+|\\.+|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
  private static final Pattern ASKS = Pattern.compile("[?？]\\s*$|[吗么嘛没]\\s*$");

  private DutyWords() {}

  public static DutyWord read(String message) {
    Text text = Text.of(message);
    String plain =
        APOSTROPHES
            .matcher(text.without(TicketNumbers.in(text).spans()).plain())
            .replaceAll("")
            .strip();
    List<String> clauses =
        Arrays.stream(BREAKS.split(plain))
            .map(clause -> EDGES.matcher(clause).replaceAll(""))
            .filter(clause -> !clause.isEmpty())
            .toList();
    if (clauses.isEmpty() || ASKS.matcher(plain).find()) {
      return DutyWord.OTHER;
    }
    DutyWord said = first(clauses);
    if (said == DutyWord.OTHER && SCENE.matcher(plain).find()) {
      return DutyWord.SCENE;
    }
    return said == DutyWord.ACCEPT ? consent(clauses) : said;
  }

  /// A number may stand in the midst of a clause: "我在R10018路上".
  private static DutyWord first(List<String> clauses) {
    DutyWord said = word(clauses.getFirst());
    return said == DutyWord.OTHER && clauses.size() > 1
        ? word(clauses.getFirst() + clauses.get(1))
        : said;
  }

  /// "OK, but I am away" is no consent; "yes, on my way" says where they are, too.
  private static DutyWord consent(List<String> clauses) {
    List<DutyWord> rest =
        clauses.stream()
            .skip(1)
            .filter(clause -> !FILLER.matcher(clause).matches())
            .map(DutyWords::word)
            .distinct()
            .toList();
    return rest.stream()
        .filter(word -> word != DutyWord.ACCEPT)
        .findFirst()
        .orElse(DutyWord.ACCEPT);
  }

  private static DutyWord word(String clause) {
    return PATTERNS.entrySet().stream()
        .filter(word -> word.getValue().matcher(clause).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(DutyWord.OTHER);
  }

  /// In the order in which they are tried.
  private static Map<DutyWord, Pattern> patterns() {
    Map<DutyWord, Pattern> patterns = new EnumMap<>(DutyWord.class);
    for (DutyWord word : DutyWord.values()) {
      if (word != DutyWord.OTHER && word != DutyWord.SCENE) {
        patterns.put(word, WORDS.pattern(word.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
      }
    }
    return patterns;
  }
}
