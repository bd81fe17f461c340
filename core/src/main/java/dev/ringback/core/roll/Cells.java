package dev.ringback.core.roll;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.ringback.core.household.HouseholdRole;
import dev.ringback.core.household.Vulnerability;
import dev.ringback.core.triage.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the words in a cell mean.
final class Cells {

  static final Pattern LIST = Pattern.compile("[;；|、,，/\\n]+");

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final Pattern CHAT_ID = Pattern.compile("\\d{1,19}");

  private static final Map<String, HouseholdRole> ROLES =
      Map.of(
          "业主", HouseholdRole.OWNER,
          "業主", HouseholdRole.OWNER,
          "租户", HouseholdRole.TENANT,
          "租戶", HouseholdRole.TENANT,
          "租客", HouseholdRole.TENANT,
          "代报", HouseholdRole.REPORTER);
  private static final Map<String, Vulnerability> FLAGS =
      Map.of(
          "婴儿", Vulnerability.INFANT,
          "老人", Vulnerability.ELDERLY,
          "病人", Vulnerability.SICK,
          "残疾", Vulnerability.DISABLED,
          "残疾人", Vulnerability.DISABLED);

  private Cells() {}

  static LocalDate date(String cell) throws BadCell {
    Matcher date = DATE.matcher(cell);
    try {
      if (date.matches()) {
        int year = Integer.parseInt(date.group(1));
        LocalDate day =
            LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
          return day;
        }
      }
    } catch (DateTimeException e) {
      throw new BadCell("there is no such day");
    }
    throw new BadCell("is no date such as 2026-03-05, 2026/3/5 or 2026年3月5日");
  }

  static HouseholdRole role(String cell) throws BadCell {
    HouseholdRole known = ROLES.get(cell);
    try {
      return known == null ? HouseholdRole.of(cell) : known;
    } catch (IllegalArgumentException e) {
      throw new BadCell("is none of owner, tenant, reporter");
    }
  }

  static Set<Vulnerability> flags(String cell) throws BadCell {
    Set<Vulnerability> flags = EnumSet.noneOf(Vulnerability.class);
    for (String word : LIST.split(cell)) {
      Vulnerability known = FLAGS.get(word.strip());
      try {
        flags.add(known == null ? Vulnerability.of(word.strip()) : known);
      } catch (IllegalArgumentException e) {
        throw new BadCell("is none of infant, elderly, sick, disabled");
      }
    }
    return flags;
  }

  static String language(String cell) throws BadCell {
    return Arrays.stream(Language.values())
        .map(Language::code)
        .filter(code -> code.equalsIgnoreCase(cell))
        .findFirst()
        .orElseThrow(() -> new BadCell("is none of zh-Hans, zh-Hant, en"));
  }

  static ZoneId zone(String cell) throws BadCell {
    try {
      return ZoneId.of(cell);
    } catch (DateTimeException e) {
      throw new BadCell("is no time zone such as Asia/Shanghai");
    }
  }

  static String region(String cell) throws BadCell {
    String code = cell.toUpperCase(Locale.ROOT);
    if (!NUMBERS.getSupportedRegions().contains(code)) {
      throw new BadCell("is no two-letter region such as CN");
    }
    return code;
  }

  static List<String> chats(String cell) throws BadCell {
    List<String> chats = Arrays.stream(LIST.split(cell)).map(String::strip).toList();
    if (!chats.stream().allMatch(chat -> CHAT_ID.matcher(chat).matches())) {
      throw new BadCell("is no chat id: a number, not an @name");
    }
    return chats;
  }

  /// In E.164, the main one first.
  ///
  /// @param region for numbers without a country code; null: they can't be told
  static List<String> phones(String cell, @Nullable String region) throws BadCell {
    List<String> phones = new ArrayList<>();
    for (String phone : LIST.split(cell)) {
      if (!phone.isBlank()) {
        phones.add(phone(phone.strip(), region));
      }
    }
    return phones;
  }

  static String phone(String cell, @Nullable String region) throws BadCell {
    try {
      var number = NUMBERS.parse(cell, region);
      boolean international = cell.startsWith("+") || cell.startsWith("＋");
      boolean good =
          international ? NUMBERS.isPossibleNumber(number) : NUMBERS.isValidNumber(number);
      if (good && !number.hasExtension()) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
      }
    } catch (NumberParseException e) {
      throw new BadCell(
          e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
              ? "needs its country code"
              : "is no phone number");
    }
    throw new BadCell("is no phone number that can be reached");
  }
}
