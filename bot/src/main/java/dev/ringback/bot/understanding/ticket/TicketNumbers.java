package dev.ringback.bot.understanding.ticket;

import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ticket numbers in an owner's words, in any dress.
///
/// @param right numbers whose check digit is right
/// @param mistyped what was meant as a number and has a wrong check digit, as written
/// @param spans where these stand
public record TicketNumbers(List<TicketNumber> right, List<String> mistyped, List<Span> spans) {

  /// The letters o, i and l are typed for digits; only a series letter makes them believable.
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![a-z\\d+.-])(?:(?<letter>[rcq]) ?-? ?(?<loose>[\\doil]{5,9})|(?<!\\d"
              + " )(?<serial>[1-9]\\d{4,8}))(?<gap> ?[-_/] ?|\\.(?=\\d)|"
              + " )?(?<check>[\\doil])(?![a-z\\d:]|[.,-]\\d| ?(?:元|块|万|吨|度|kwh|rmb))");

  /// A number without its check digit, or with one digit lost.
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?<![a-z\\d+.-])[rcq]-?(?:\\d{5}(?![a-z\\d]| ?[-_/.]?"
              + " ?[\\doil](?![a-z]))|\\d{4}-\\d(?![a-z\\d-]))");

  /// A number dictated digit by digit: R 1 0 0 0 1 4.
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![a-z\\d+.-])(?<letter>[rcq] ?-? ?)?(?<digits>\\d(?: \\d){5,8})(?! ?\\d)");

  private static final Pattern IN_NUMERALS =
      Pattern.compile("(?:单号|工单号?|编号|报修号|报修单)(?:是|为|:)? ?(?<numerals>[零〇一二三四五六七八九幺]{6,10})");

  /// Words that show that a number without a letter is meant as a ticket's.
  private static final Pattern MEANT =
      Pattern.compile(
          "(?:单号|工单号?|报修单|单子|编号|报修号|案号|ticket|job|request|case|ref|reference|order|number|no\\.?|#)["
              + " :#是为]{0,4}$");

  private static final Pattern MEANT_OTHERWISE =
      Pattern.compile(
          "(?:邮编|邮政编码|验证码|密码|电话|手机|post ?code|zip|singapore|code|pin|otp|phone|mobile|tel|[$£€¥])["
              + " :(是为]{0,4}$");

  private static final int LOOK_BACK = 16;

  /// An unmarked number has no more digits than this, so that phone numbers are none.
  private static final int LONGEST_UNMARKED = 6;

  public static TicketNumbers in(Text text) {
    TicketNumbers numbers =
        new TicketNumbers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Matcher candidate = CANDIDATE.matcher(text.plain());
    while (candidate.find()) {
      numbers.judge(candidate, text);
    }
    Matcher spaced = SPACED.matcher(text.plain());
    while (spaced.find()) {
      numbers.judgeSpaced(spaced, text);
    }
    Matcher shortened = SHORTENED.matcher(text.plain());
    while (shortened.find()) {
      numbers.mistyped.add(shortened.group().strip().toUpperCase(Locale.ROOT));
      numbers.spans.add(Span.of(shortened));
    }
    Matcher numerals = IN_NUMERALS.matcher(text.plain());
    while (numerals.find()) {
      Optional<TicketNumber> number =
          TicketNumber.parse(HanNumerals.arabic(numerals.group("numerals")));
      number.ifPresent(found -> numbers.add(found, Span.of(numerals)));
    }
    return numbers;
  }

  private void judge(Matcher candidate, Text text) {
    String written = candidate.group().strip();
    Optional<TicketNumber> number = TicketNumber.parse(digits(written));
    boolean marked =
        candidate.group("letter") != null || dashed(candidate) || before(MEANT, candidate, text);
    if (number.isPresent()
        && (marked || unmarked(candidate) && !before(MEANT_OTHERWISE, candidate, text))) {
      add(number.get(), Span.of(candidate));
    } else if (number.isEmpty() && marked && !digits(written).isEmpty() && onlyDigits(written)) {
      mistyped.add(written.toUpperCase(Locale.ROOT));
      spans.add(Span.of(candidate));
    }
  }

  private void judgeSpaced(Matcher spaced, Text text) {
    if (spaced.group("letter") == null && !before(MEANT, spaced, text)) {
      return;
    }
    Optional<TicketNumber> number = TicketNumber.parse(spaced.group().replace(" ", ""));
    number.ifPresent(right::add);
    if (number.isEmpty()) {
      mistyped.add(spaced.group().toUpperCase(Locale.ROOT));
    }
    spans.add(Span.of(spaced));
  }

  private void add(TicketNumber number, Span span) {
    right.add(number);
    spans.add(span);
  }

  private static String digits(String written) {
    return written.replace('o', '0').replaceAll("[il]", "1").replaceAll("[_/.]", "-");
  }

  private static boolean onlyDigits(String written) {
    return written.chars().skip(1).noneMatch(Character::isLetter);
  }

  private static boolean dashed(Matcher candidate) {
    String gap = candidate.group("gap");
    return gap != null && gap.contains("-");
  }

  private static boolean unmarked(Matcher candidate) {
    return candidate.group("gap") == null
        && candidate.group("serial") != null
        && candidate.group("serial").length() <= LONGEST_UNMARKED;
  }

  private static boolean before(Pattern words, Matcher candidate, Text text) {
    int from = Math.max(0, candidate.start() - LOOK_BACK);
    return words.matcher(text.plain().substring(from, candidate.start())).find();
  }
}
