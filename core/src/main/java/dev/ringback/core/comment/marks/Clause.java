package dev.ringback.core.comment.marks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the lexicon makes of one clause: how much praise and blame, and of what.
final class Clause {

  private static final Pattern TOKEN =
      Wording.pattern("[^\\W_]+|[$£€]|[\\x{2600}-\\x{27bf}\\x{1f300}-\\x{1faff}]");
  private static final Pattern CHINESE_WISH =
      Wording.pattern(
          "建议|希望|最好能|能不能|可否|可不可以|若能|如果能|要是能|是否可以|请(?!假|了|来|问)" + "|下次(?!还|找|再找)|下回|盼望|愿能");
  private static final Pattern ENGLISH_WISH =
      Wording.pattern(
          "\\b(would be (nice|good|better|great|helpful|cool)|could you|can you|would you|suggest"
              + "|next time|in future|please|kindly (?!man|lad|gent)|i hope|it would help|might i"
              + "|may i|maybe you|should (have|be|bring|send|give|let))\\b");

  private static final Set<String> PARTS =
      Set.of(
          "neg",
          "intens",
          "dimin",
          "contrast",
          "wish",
          "question",
          "concede",
          "past",
          "later",
          "outside",
          "sarc");

  /// Letters of what plays a part, the first that fits.
  private static final List<String> LETTERS =
      List.of(
          "n:neg",
          "c:concede",
          "w:wish",
          "q:question",
          "p:past",
          "r:later",
          "s:sarc",
          "o:outside",
          "d:dimin",
          "i:intens");

  private static final int NEGATED = 4;
  private static final int BESIDE = 1;
  private static final int NEAR = 2;

  private final boolean contrasts;
  private final List<String> tokens;
  private final List<Hit> hits;
  private final Set<String> flags = new LinkedHashSet<>();
  private final Map<String, Integer> topics = new LinkedHashMap<>();
  private final Set<String> cues = new LinkedHashSet<>();
  private final StringBuilder letters = new StringBuilder();
  private double praise;
  private double blame;

  Clause(Wording.Part part, Tongue tongue) {
    boolean chinese = tongue == Tongue.ZH;
    contrasts = part.contrasts();
    tokens = chinese ? List.of() : tokens(part.text());
    Lexicon lexicon = Lexicon.of(tongue);
    hits = chinese ? lexicon.chinese(part.text()) : lexicon.english(tokens);
    hits.forEach(this::count);
    if ((chinese ? CHINESE_WISH : ENGLISH_WISH).matcher(part.text()).find()) {
      // praise inside a wish is none
      flags.add("WISH");
      praise = 0;
    }
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(found -> found.group()).toList();
  }

  private void count(Hit hit) {
    for (Meaning meaning : hit.meanings()) {
      if (PARTS.contains(meaning.code())) {
        flags.add(meaning.code());
      }
      if (meaning.polar() || meaning.neutral()) {
        topics.merge(meaning.topic(), meaning.strong() ? 2 : 1, Integer::sum);
      }
    }
    List<Meaning> polar = hit.polar();
    long signs = polar.stream().map(Meaning::sign).distinct().count();
    if (signs == 1) {
      weigh(hit, polar);
    } else if (hit.is("other0")) {
      flags.add("luke");
      letters.append('L');
    } else if (hit.neutral()) {
      letters.append('t');
    } else if (signs == 2) {
      letters.append('B');
    } else {
      LETTERS.stream()
          .filter(letter -> hit.is(letter.substring(2)))
          .findFirst()
          .ifPresent(letter -> letters.append(letter.charAt(0)));
    }
  }

  private void weigh(Hit hit, List<Meaning> polar) {
    double strength = polar.stream().anyMatch(Meaning::strong) ? 2 : 1;
    strength += before(hit, "intens", BESIDE) > 0 ? 0.5 : 0;
    strength -= before(hit, "dimin", NEAR) > 0 ? 0.5 : 0;
    boolean good = polar.getFirst().sign() == '+';
    if (!hit.shape() && before(hit, "neg", NEGATED) % 2 == 1) {
      good = !good;
      strength = Math.min(strength, 1);
    }
    if (good) {
      praise += strength;
    } else {
      blame += strength;
    }
    letters.append(good ? 'P' : 'N');
    cues.add(polar.getFirst().topic() + (good ? '+' : '-'));
  }

  private long before(Hit hit, String code, int reach) {
    return hits.stream()
        .filter(other -> other.to() <= hit.from() && hit.from() - other.to() <= reach)
        .filter(other -> other.is(code))
        .count();
  }

  /// What it comes to in one letter.
  char sign() {
    if (praise > 0 || blame > 0) {
      return praise > 0 && blame > 0 ? 'B' : praise > 0 ? 'P' : 'N';
    }
    if (flags.contains("luke")) {
      return 'L';
    }
    return flags.contains("WISH")
        ? 'W'
        : flags.contains("question") || flags.contains("wish") ? 'Q' : '0';
  }

  /// English stems within reach of a negation.
  List<String> negated() {
    List<String> stems = new ArrayList<>();
    int left = 0;
    for (String token : tokens) {
      if (left > 0) {
        stems.add(Stem.of(token));
        left--;
      }
      left = Lexicon.of(Tongue.EN).negates(token) ? NEGATED : left;
    }
    return stems;
  }

  boolean contrasts() {
    return contrasts;
  }

  List<Hit> hits() {
    return hits;
  }

  Set<String> flags() {
    return flags;
  }

  /// How much is said of each topic.
  Map<String, Integer> topics() {
    return topics;
  }

  /// Topics praised or blamed, with `+` or `-` behind.
  Set<String> cues() {
    return cues;
  }

  /// The hits in their order, a letter each.
  String letters() {
    return letters.toString();
  }

  double praise() {
    return praise;
  }

  double blame() {
    return blame;
  }
}
