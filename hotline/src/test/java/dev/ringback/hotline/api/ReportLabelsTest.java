package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.report.Sheet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A manager reads words, not the API's names.
class ReportLabelsTest extends ApiTest {

  @ParameterizedTest
  @EnumSource
  void eachFigureAndPartIsNamedInBothLanguages(Sheet sheet) {
    var figures = get("/api/v1/reports/" + sheet.code()).body().at("/figures");

    for (Locale locale : new Locale[] {Locale.ROOT, Locale.CHINESE}) {
      ResourceBundle words =
          ResourceBundle.getBundle(
              "messages.console", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      assertThat(figures.propertyNames())
          .as("%s", locale)
          .isNotEmpty()
          .allMatch(
              name ->
                  words.containsKey(
                      name.equals("n") ? "reports.n." + sheet.code() : "reports.figure." + name));
      assertThat(sheet.partNames()).allMatch(name -> words.containsKey("reports.part." + name));
      assertThat(words.containsKey("reports.of." + sheet.code())).isTrue();
    }
  }
}
