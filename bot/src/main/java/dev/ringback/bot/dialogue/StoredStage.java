package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A stage as its conversation's row keeps it: a short stable code, a version, and plain values.
///
/// @param values what the stage knows, in plain strings
public record StoredStage(String code, int version, Map<String, String> values) {

  private static final int VERSION = 1;

  /// Before the names of what a stage within another one knows.
  private static final String STANDING = "standing ";

  public StoredStage {
    values = Map.copyOf(values);
  }

  public static StoredStage of(Stage stage) {
    return switch (stage) {
      case Stage.Idle(String said, int times) ->
          stored("idle", Map.of("said", said, "times", Integer.toString(times)));
      case Stage.AskingPlace(TicketNumber ticket, int asked) ->
          stored("place", Map.of("ticket", ticket.toString(), "asked", Integer.toString(asked)));
      case Stage.ChoosingHome(TicketNumber ticket, int offered) ->
          stored("home", Map.of("ticket", ticket.toString(), "offered", Integer.toString(offered)));
      case Stage.AskingDanger(TicketNumber ticket, Hazard hazard) ->
          stored(
              "danger",
              Map.of(
                  "ticket", ticket.toString(), "hazard", hazard.name().toLowerCase(Locale.ROOT)));
      case Stage.AskingMore(TicketNumber ticket, List<Several.Rest> rest) ->
          stored("more", more(ticket, rest));
      case Stage.AskingSpot(TicketNumber ticket) ->
          stored("spot", Map.of("ticket", ticket.toString()));
      case Stage.AskingPhone(TicketNumber ticket) ->
          stored("phone", Map.of("ticket", ticket.toString()));
      case Stage.Confirming(TicketNumber ticket) ->
          stored("confirm", Map.of("ticket", ticket.toString()));
      case Stage.Changing(TicketNumber ticket) ->
          stored("change", Map.of("ticket", ticket.toString()));
      case Stage.AskingAcceptance(TicketNumber ticket) ->
          stored("acceptance", Map.of("ticket", ticket.toString()));
      case Stage.AskingScore(TicketNumber ticket, long callback) ->
          stored("score", Map.of("ticket", ticket.toString(), "callback", Long.toString(callback)));
      case Stage.AskingWhy(TicketNumber ticket, long callback) ->
          stored("why", Map.of("ticket", ticket.toString(), "callback", Long.toString(callback)));
      case Stage.Surveying surveying -> StoredSurvey.of(surveying);
      case Stage.ChoosingTicket(Wish wish, List<TicketNumber> offered, String words) ->
          stored(
              "which",
              Map.of(
                  "wish",
                  wish.name().toLowerCase(Locale.ROOT),
                  "offered",
                  joined(offered),
                  "words",
                  words));
      case Stage.AskingHelped asking -> stored("helped", helped(asking));
      case Stage.AskingNow(Hazard hazard, Category category, String words) ->
          stored(
              "now",
              Map.of(
                  "hazard",
                  hazard.name().toLowerCase(Locale.ROOT),
                  "category",
                  category.code(),
                  "words",
                  words));
      case Stage.AskingCode(PhoneNumber phone) -> stored("code", Map.of("phone", phone.e164()));
      case Stage.ConfirmingCancel(List<TicketNumber> tickets, String words) ->
          stored("cancel", Map.of("tickets", joined(tickets), "words", words));
    };
  }

  /// Reads it back; what an older or newer version wrote and we cannot read is a question
  /// forgotten.
  public Stage stage() {
    try {
      return switch (code) {
        case "idle" -> idle();
        case "place" -> new Stage.AskingPlace(ticket(), Integer.parseInt(value("asked")));
        case "home" -> new Stage.ChoosingHome(ticket(), Integer.parseInt(value("offered")));
        case "danger" ->
            new Stage.AskingDanger(
                ticket(), Hazard.valueOf(value("hazard").toUpperCase(Locale.ROOT)));
        case "more" -> new Stage.AskingMore(ticket(), rest());
        case "spot" -> new Stage.AskingSpot(ticket());
        case "phone" -> new Stage.AskingPhone(ticket());
        case "confirm" -> new Stage.Confirming(ticket());
        case "change" -> new Stage.Changing(ticket());
        case "acceptance" -> new Stage.AskingAcceptance(ticket());
        case "score" -> new Stage.AskingScore(ticket(), Long.parseLong(value("callback")));
        case "why" -> new Stage.AskingWhy(ticket(), Long.parseLong(value("callback")));
        case "which" ->
            new Stage.ChoosingTicket(
                Wish.valueOf(value("wish").toUpperCase(Locale.ROOT)),
                tickets("offered"),
                value("words"));
        case "cancel" -> new Stage.ConfirmingCancel(tickets("tickets"), value("words"));
        case "now" ->
            new Stage.AskingNow(
                Hazard.valueOf(value("hazard").toUpperCase(Locale.ROOT)),
                Category.of(value("category")),
                value("words"));
        case "code" -> new Stage.AskingCode(new PhoneNumber(value("phone")));
        case "helped" ->
            new Stage.AskingHelped(Category.of(value("category")), value("question"), standing());
        default -> StoredSurvey.stage(this);
      };
    } catch (IllegalArgumentException e) {
      return new Stage.Idle();
    }
  }

  /// Older versions wrote no more than the code.
  private Stage idle() {
    return new Stage.Idle(
        values.getOrDefault("said", ""), Integer.parseInt(values.getOrDefault("times", "0")));
  }

  private static Map<String, String> more(TicketNumber ticket, List<Several.Rest> rest) {
    Map<String, String> values = new HashMap<>(Map.of("ticket", ticket.toString()));
    values.put("count", Integer.toString(rest.size()));
    for (int i = 0; i < rest.size(); i++) {
      values.put("category" + i, rest.get(i).category().code());
      values.put("urgency" + i, rest.get(i).urgency().code());
      values.put("text" + i, rest.get(i).text());
      values.put("spot" + i, rest.get(i).spot());
    }
    return values;
  }

  private List<Several.Rest> rest() {
    return IntStream.range(0, Integer.parseInt(value("count")))
        .mapToObj(
            i ->
                new Several.Rest(
                    Category.of(value("category" + i)),
                    Urgency.of(value("urgency" + i)),
                    value("text" + i),
                    value("spot" + i)))
        .toList();
  }

  private static Map<String, String> helped(Stage.AskingHelped asking) {
    StoredStage standing = of(asking.standing());
    Map<String, String> values = new HashMap<>();
    standing.values().forEach((name, value) -> values.put(STANDING + name, value));
    values.put("standing", standing.code());
    values.put("category", asking.category().code());
    values.put("question", asking.question());
    return values;
  }

  /// What was being asked before; nothing in what older versions wrote.
  private Stage standing() {
    Map<String, String> inner = new HashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(STANDING)) {
            inner.put(name.substring(STANDING.length()), value);
          }
        });
    return new StoredStage(values.getOrDefault("standing", "idle"), version, inner).stage();
  }

  static StoredStage stored(String code, Map<String, String> values) {
    return new StoredStage(code, VERSION, values);
  }

  private static String joined(List<TicketNumber> numbers) {
    return numbers.stream().map(TicketNumber::toString).collect(Collectors.joining(" "));
  }

  TicketNumber ticket() {
    return number(value("ticket"));
  }

  private List<TicketNumber> tickets(String name) {
    return Arrays.stream(value(name).split(" ")).map(StoredStage::number).toList();
  }

  static TicketNumber number(String written) {
    return TicketNumber.parse(written)
        .orElseThrow(() -> new IllegalArgumentException("no ticket number"));
  }

  String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
