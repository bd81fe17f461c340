package dev.ringback.bot.understanding.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Noise;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Telephone numbers in a message.
///
/// @param numbers in order, none twice
/// @param spans where they stand
public record Phones(List<PhoneNumber> numbers, List<Span> spans) {

  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

  /// So many numbers are tried in one message and region.
  private static final int MOST_TRIES = 30;

  /// Short numbers look like any other figure, so that they need a word before them.
  private static final int SHORTEST_UNTOLD = 10;

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:电话|手机|号码|联系|联络|打|找|call|phone|tel|mobile|cell|number|whatsapp|contact|reach|ring|text|hp|on|at)[^\\n"
              + "]{0,14}$");

  /// What more digits stand before is the end of another number.
  private static final Pattern TAIL = Pattern.compile("\\d[ -]?$");

  private static final Pattern SPOKEN_DIGITS = Pattern.compile("[零〇一二三四五六七八九幺]{7,12}");

  private static final int CHINA = 86;

  /// Numbers within an area begin with 2 to 8.
  private static final Pattern LANDLINE =
      Pattern.compile("^(?:\\+|00|\\(?0(?:10|2\\d|[3-9]\\d\\d)\\)?[ -]?[2-8])");

  /// A whole number as it is dialled within a country.
  private static final Pattern FROM_HOME = Pattern.compile("\\(?0(?:[ ()-]{0,2}\\d){9,10}");

  /// A whole number with its country.
  private static final Pattern ABROAD = Pattern.compile("\\+\\d(?:[ ()-]{0,2}\\d){9,14}");

  private static final int LOOK_BACK = 24;

  /// Whether a text message may get there. Where the plan of a country does not tell mobile numbers
  /// from others, the vendor will.
  ///
  /// @param e164 what somebody has written as such
  public static boolean textable(String e164) {
    try {
      PhoneNumberType type = PLAN.getNumberType(PLAN.parse(e164, null));
      return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    } catch (NumberParseException e) {
      return false;
    }
  }

  /// The region of a number.
  ///
  /// @param e164 what somebody writes from
  static Optional<String> region(String e164) {
    try {
      return Optional.ofNullable(PLAN.getRegionCodeForNumber(PLAN.parse(e164, null)))
          .or(() -> byCountryCode(e164));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> byCountryCode(String e164) {
    try {
      int code = PLAN.parse(e164, null).getCountryCode();
      return Optional.of(PLAN.getRegionCodeForCountryCode(code))
          .filter(region -> region.length() == 2 && !region.equals("ZZ"));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /// @param text without ticket numbers
  /// @param regions where such numbers may be local, the likeliest first
  /// @param caller the number that it was written from, if it was from one
  public static Phones in(Text text, List<String> regions, Optional<String> caller) {
    String digits =
        SPOKEN_DIGITS
            .matcher(Noise.withoutPapers(text).plain())
            .replaceAll(spoken -> HanNumerals.arabic(spoken.group()));
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < regions.size(); rank++) {
      for (PhoneNumberMatch match :
          PLAN.findNumbers(digits, regions.get(rank), Leniency.VALID, MOST_TRIES)) {
        if (written(match) && (rank == 0 || told(digits, match))) {
          candidates.add(Candidate.of(match, rank));
        }
      }
    }
    candidates.addAll(possible(digits, "ZZ", ABROAD));
    caller
        .flatMap(Phones::region)
        .ifPresent(home -> candidates.addAll(possible(digits, home, FROM_HOME)));
    return best(candidates);
  }

  /// What is written as a whole number is one, though its country's plan may not know it yet.
  private static List<Candidate> possible(String digits, String region, Pattern written) {
    List<Candidate> candidates = new ArrayList<>();
    for (PhoneNumberMatch match : PLAN.findNumbers(digits, region, Leniency.POSSIBLE, MOST_TRIES)) {
      if (written.matcher(match.rawString()).matches()
          && PLAN.isPossibleNumberWithReason(match.number()) == ValidationResult.IS_POSSIBLE) {
        candidates.add(Candidate.possible(match));
      }
    }
    return candidates;
  }

  /// Of several readings of the same digits the most believable.
  private static Phones best(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::doubt))
        .filter(candidate -> chosen.stream().noneMatch(candidate::overlaps))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
    return new Phones(
        chosen.stream().map(Candidate::number).distinct().toList(),
        chosen.stream().map(Candidate::span).toList());
  }

  /// A Chinese landline without its leading zero is likelier some other number.
  private static boolean written(PhoneNumberMatch match) {
    return match.number().getCountryCode() != CHINA
        || PLAN.getNumberType(match.number()) == PhoneNumberType.MOBILE
        || LANDLINE.matcher(match.rawString()).find();
  }

  private static boolean told(String text, PhoneNumberMatch match) {
    int digits = (int) match.rawString().chars().filter(Character::isDigit).count();
    String before = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
    if (digits < SHORTEST_UNTOLD && TAIL.matcher(before).find()) {
      return false;
    }
    return digits >= SHORTEST_UNTOLD
        || match.rawString().startsWith("+")
        || TOLD.matcher(before).find();
  }

  /// One reading of some digits.
  ///
  /// @param doubt the less, the more believable
  private record Candidate(PhoneNumber number, Span span, int doubt) {

    private static final int UNLIKELY = 100;

    /// A mobile number anywhere is more believable than a landline nearby.
    static Candidate of(PhoneNumberMatch match, int rank) {
      PhoneNumberType type = PLAN.getNumberType(match.number());
      boolean mobile =
          type == PhoneNumberType.MOBILE
              || rank == 0 && type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
      return new Candidate(
          new PhoneNumber(PLAN.format(match.number(), PhoneNumberFormat.E164)),
          new Span(match.start(), match.end()),
          mobile ? rank : rank + UNLIKELY);
    }

    static Candidate possible(PhoneNumberMatch match) {
      return new Candidate(
          new PhoneNumber(PLAN.format(match.number(), PhoneNumberFormat.E164)),
          new Span(match.start(), match.end()),
          UNLIKELY - 1);
    }

    boolean overlaps(Candidate other) {
      return span.start() < other.span.end() && other.span.start() < span.end();
    }
  }
}
