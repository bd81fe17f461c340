package dev.ringback.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HazardTableTest {

  private static final RingbackTriage TRIAGE = RingbackTriage.shipped(ConfigFolder.at(null));

  /// One in so many.
  private static final int FEW = 50;

  static Stream<String> hazards() {
    return lines("hazards.txt");
  }

  static Stream<String> harmless() {
    return lines("harmless.txt");
  }

  static Stream<String> quiet() {
    return lines("quiet.txt");
  }

  @ParameterizedTest
  @MethodSource("quiet")
  void callsDangerToldByTheWayAnEmergency(String text) {
    Verdict verdict = TRIAGE.judge(text);
    assertThat(verdict.urgency()).as("%s", verdict).isEqualTo(Urgency.EMERGENCY);
  }

  @ParameterizedTest
  @MethodSource("hazards")
  void callsDangerAnEmergency(String line) {
    String[] parts = line.split("\t");
    Verdict verdict = TRIAGE.judge(parts[1]);
    assertThat(verdict.urgency()).as("%s", verdict).isEqualTo(Urgency.EMERGENCY);
    assertThat(List.of(parts[0].split(","))).as("%s", verdict).contains(verdict.category().code());
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void staysCalmAboutDangerWords(String text) {
    Verdict verdict = TRIAGE.judge(text);
    assertThat(verdict.urgency()).as("%s", verdict).isNotEqualTo(Urgency.EMERGENCY);
  }

  /// Another training may flip one that stands next to the line, no more.
  @Test
  void isAlarmedByHardlyAnyEverydayFault() {
    List<String> faults = lines("everyday.txt").toList();
    assertThat(faults)
        .filteredOn(fault -> TRIAGE.judge(fault).urgency() == Urgency.EMERGENCY)
        .hasSizeLessThanOrEqualTo(faults.size() / FEW);
  }

  @Test
  void isAlarmedByHardlyAnyFaultToldWithStrongWords() {
    assertThat(lines("loud.txt"))
        .filteredOn(fault -> TRIAGE.judge(fault).urgency() == Urgency.EMERGENCY)
        .hasSizeLessThanOrEqualTo(2);
  }

  private static Stream<String> lines(String name) {
    try (var in = HazardTableTest.class.getResourceAsStream("/triage/" + name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
