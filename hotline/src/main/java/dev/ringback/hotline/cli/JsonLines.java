package dev.ringback.hotline.cli;

import dev.ringback.core.triage.Triage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Judges one JSON object a line, `{"text": …}`, and answers with one verdict a line in the same
/// order.
final class JsonLines {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 22;

  private final Triage triage;
  private final JsonMapper json = JsonMapper.shared();

  JsonLines(Triage triage) {
    this.triage = triage;
  }

  /// Reads to the end; what is answered is flushed whenever the input pauses.
  void judge(InputStream from, OutputStream to) throws IOException {
    BufferedInputStream in = new BufferedInputStream(from, BUFFER);
    OutputStream out = new BufferedOutputStream(to, BUFFER);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 0;
    while (next(in, line)) {
      number++;
      out.write(json.writeValueAsBytes(answer(line.toByteArray(), number)));
      out.write('\n');
      if (in.available() == 0) {
        out.flush();
      }
    }
    out.flush();
  }

  private Object answer(byte[] line, int number) {
    try {
      JsonNode text = json.readTree(line).path("text");
      return text.isString()
          ? triage.judge(text.stringValue())
          : error(number, "needs an object with a text: {\"text\": \"…\"}");
    } catch (JacksonException e) {
      return error(number, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static Map<String, Object> error(int number, String why) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("error", "line " + number + " " + why);
    error.put("line", number);
    return error;
  }

  /// @return false at the end of input; of a line too long only the beginning is kept
  private static boolean next(BufferedInputStream in, ByteArrayOutputStream line)
      throws IOException {
    line.reset();
    int c = in.read();
    if (c < 0) {
      return false;
    }
    while (c >= 0 && c != '\n') {
      if (line.size() < LONGEST_LINE) {
        line.write(c);
      }
      c = in.read();
    }
    return true;
  }
}
