package dev.ringback.bot.phrase;

import dev.ringback.core.triage.Language;
import java.util.HashMap;
import java.util.Map;

/// What the arguments look like at their longest in daily life, by which a text's length is judged.
final class Samples {

  private static final Map<String, String> HAN =
      Map.of(
          "number",
          "R123456-7",
          "matter",
          "厨房洗菜盆下面的水管一直漏水…",
          "promise",
          "我们12月28日18:30前联系您,预计12月31日23:59前处理好。",
          "place",
          "翠苑小区3栋2单元501室厨房",
          "name",
          "王建国",
          "state",
          "on_hold",
          "reason",
          "等配件,厂家后天到货",
          "help",
          "正在呼叫值班人员。",
          "sender",
          "Ringback");

  private static final Map<String, String> LATIN =
      Map.of(
          "number",
          "R123456-7",
          "matter",
          "the tap under the kitchen sink won...",
          "promise",
          "We will contact you by 18:30 on 28 Dec and expect to have it done by 23:59 on 31 Dec.",
          "place",
          "kitchen, Flat 302, Block 3, Rose Court",
          "name",
          "Mary Jones",
          "state",
          "on_hold",
          "reason",
          "waiting for a spare part",
          "help",
          "Our duty person is being called.",
          "gas",
          "0800 111 999",
          "sender",
          "Ringback");

  private static final String USUAL = "18:30";

  private Samples() {}

  static Map<String, String> of(Language language, Phrase phrase) {
    Map<String, String> given = new HashMap<>();
    for (String name : phrase.arguments()) {
      given.put(name, (language.chinese() ? HAN : LATIN).getOrDefault(name, USUAL));
    }
    return given;
  }
}
