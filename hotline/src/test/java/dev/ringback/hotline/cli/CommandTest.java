package dev.ringback.hotline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "polcy check", "--server.port=1 policy", "-h"})
  void refusesWhatItDoesNotKnowAndSaysWhatItDoes(String line) {
    assertThat(run(line.split(" "))).hasValue(2);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("There is no command", "[--setting=value ...]", "policy check", "reset-password");
  }

  @Test
  void leavesSpringsOwnArgumentsToTheService() {
    assertThat(run()).isEmpty();
    assertThat(run("--server.port=8081", "--debug")).isEmpty();
  }

  @Test
  void doesWhatItKnows() {
    assertThat(run("policy", "check")).hasValue(0);
    assertThat(run("policy", "chekc")).hasValue(2);
  }

  private OptionalInt run(String... words) {
    return Command.run(new PrintStream(said, true, StandardCharsets.UTF_8), words);
  }
}
