package dev.ringback.bot.phrase;

import static com.ibm.icu.text.MessagePattern.Part.Type.ARG_NAME;
import static com.ibm.icu.text.MessagePattern.Part.Type.ARG_NUMBER;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The ways that an ICU message can be said: once as its arguments are, and once for each case of a
/// `select`.
final class Branches {

  private Branches() {}

  /// Every argument that the message uses, also those inside a case.
  static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == ARG_NAME || part.getType() == ARG_NUMBER)
        .map(pattern::getSubstring)
        .collect(Collectors.toSet());
  }

  static List<Map<String, String>> of(String text, Map<String, String> usual) {
    List<Map<String, String>> ways = new ArrayList<>();
    ways.add(usual);
    MessagePattern pattern = new MessagePattern(text);
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_START -> open.push(pattern.getSubstring(pattern.getPart(i + 1)));
        case ARG_LIMIT -> open.pop();
        case ARG_SELECTOR -> {
          Map<String, String> way = new HashMap<>(usual);
          way.put(open.element(), pattern.getSubstring(part));
          ways.add(way);
        }
        default -> {}
      }
    }
    return ways;
  }
}
