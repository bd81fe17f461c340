package dev.ringback.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.ringback.bot.dialogue.PhoneNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Every valid mobile number is found again, however its country writes it.
class PhoneLawTest {

  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

  private static final Map<String, String> ZONES =
      Map.of(
          "CN", "Asia/Shanghai",
          "GB", "Europe/London",
          "TW", "Asia/Taipei",
          "HK", "Asia/Hong_Kong",
          "SG", "Asia/Singapore",
          "US", "America/New_York");

  @Property(tries = 500)
  void findsEveryMobileNumberAgain(
      @ForAll("regions") String region,
      @ForAll @IntRange(max = 999_999) int tail,
      @ForAll PhoneNumberFormat format,
      @ForAll("sentences") String sentence) {
    Phonenumber.PhoneNumber number = mobile(region, tail);
    Assume.that(PLAN.isValidNumber(number) && format != PhoneNumberFormat.RFC3966);
    String message = sentence.replace("~", PLAN.format(number, format));
    ZoneId zone = ZoneId.of(ZONES.get(region));
    assertThat(Reader.read(message, Instant.EPOCH, zone).particulars().contact().phones())
        .as(message)
        .containsExactly(new PhoneNumber(PLAN.format(number, PhoneNumberFormat.E164)));
  }

  private static Phonenumber.PhoneNumber mobile(String region, int tail) {
    Phonenumber.PhoneNumber example = PLAN.getExampleNumberForType(region, PhoneNumberType.MOBILE);
    long shift = 1_000_000;
    return example.setNationalNumber(example.getNationalNumber() / shift * shift + tail);
  }

  @Provide
  Arbitrary<String> regions() {
    return Arbitraries.of(ZONES.keySet());
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        "call me on ~", "my number is ~, flat 302", "电话~", "请打我电话 ~ 谢谢", "~", "3栋501,联系电话:~");
  }
}
