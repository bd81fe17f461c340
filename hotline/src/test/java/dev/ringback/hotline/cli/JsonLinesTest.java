package dev.ringback.hotline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int HUGE = 100_000;

  private final JsonLines lines = new JsonLines(RingbackTriage.shipped(ConfigFolder.at(null)));

  @Test
  void answersEachLineInItsPlace() throws IOException {
    List<String> texts =
        IntStream.range(0, 60).mapToObj(i -> i % 2 == 0 ? "厨房漏煤气" : "no hot water").toList();
    String in = String.join("\n", texts.stream().map(t -> "{\"text\":\"" + t + "\"}").toList());

    List<JsonNode> answers = judge(in.getBytes(UTF_8));

    assertThat(answers).hasSize(60);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(text(answers.get(i), "category")).isEqualTo(i % 2 == 0 ? "gas" : "hvac");
    }
  }

  @Test
  void givesAVerdictTheFieldsThatAreDocumented() throws IOException {
    assertThat(judge("{\"text\": \"廚房漏水\"}".getBytes(UTF_8)).getFirst().propertyNames())
        .containsExactly(
            "intent", "category", "urgency", "confidence", "language", "reasons", "modelVersion");
  }

  @Test
  void namesABadLineAndLosesNoneOfTheOthers() throws IOException {
    String in =
        """
        {"text": "lift stuck"}
        not json

        {"txt": "a"}
        {"text": 5}
        ["text"]
        {"text": "电梯困人", "more": 1}
        {"text": "cut off
        """;

    List<JsonNode> answers = judge(in.getBytes(UTF_8));

    assertThat(answers).hasSize(8);
    assertThat(text(answers.get(0), "category")).isEqualTo("elevator");
    assertThat(text(answers.get(6), "category")).isEqualTo("elevator");
    for (int i : List.of(1, 2, 3, 4, 5, 7)) {
      assertThat(text(answers.get(i), "error")).startsWith("line " + (i + 1) + " ");
      assertThat(answers.get(i).path("line").asInt()).isEqualTo(i + 1);
    }
  }

  @Test
  void answersBinaryAndGoesOn() throws IOException {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    in.write(new byte[] {0, (byte) 0xff, (byte) 0xfe, 1, '\n'});
    in.write(new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc3, '"', '}', '\n'});
    in.write("{\"text\": \"gas leak\"}".getBytes(UTF_8));

    List<JsonNode> answers = judge(in.toByteArray());

    assertThat(answers).hasSize(3);
    assertThat(text(answers.get(0), "error")).startsWith("line 1 ");
    assertThat(text(answers.get(1), "error")).startsWith("line 2 ");
    assertThat(text(answers.get(2), "urgency")).isEqualTo("emergency");
  }

  @Test
  void takesALineOfAHundredThousandCharacters() throws IOException {
    String huge = "{\"text\": \"" + "水".repeat(HUGE) + "\"}\n{\"text\": \"起火了\"}\n";

    List<JsonNode> answers = judge(huge.getBytes(UTF_8));

    assertThat(answers).hasSize(2);
    assertThat(text(answers.get(0), "language")).isEqualTo("zh-Hans");
    assertThat(text(answers.get(1), "category")).isEqualTo("fire");
  }

  @Test
  void answersNothingToNothing() throws IOException {
    assertThat(judge(new byte[0])).isEmpty();
  }

  private List<JsonNode> judge(byte[] in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.judge(new ByteArrayInputStream(in), out);
    return out.toString(UTF_8).lines().map(JSON::readTree).toList();
  }

  private static String text(JsonNode answer, String field) {
    return answer.path(field).asString();
  }
}
