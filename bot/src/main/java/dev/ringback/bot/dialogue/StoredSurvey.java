package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Stage.AskingLevel.Moment;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The further questions of surveys as [StoredStage] keeps them.
final class StoredSurvey {

  private StoredSurvey() {}

  static StoredStage of(Stage.Surveying stage) {
    return switch (stage) {
      case Stage.AskingAfterSilence(var ticket, long callback) ->
          asked("score-after-silence", ticket, callback, Map.of());
      case Stage.AskingLevel(var ticket, long callback, Scale scale, Moment moment) ->
          asked("level", ticket, callback, Map.of("scale", code(scale), "moment", code(moment)));
      case Stage.Explaining(var ticket, long callback, Scale scale) ->
          asked("explaining", ticket, callback, Map.of("scale", code(scale)));
      case Stage.AskingScores(List<Survey> surveys) ->
          StoredStage.stored("scores", Map.of("surveys", joined(surveys)));
      case Stage.ChoosingSurvey(List<Survey> offered, int score, String words) ->
          StoredStage.stored(
              "which-survey",
              Map.of("surveys", joined(offered), "score", Integer.toString(score), "words", words));
      case Stage.ConfirmingScore(var ticket, long callback, int score) ->
          asked("confirm-score", ticket, callback, Map.of("score", Integer.toString(score)));
      case Stage.HearingBack(var ticket) ->
          StoredStage.stored("views", Map.of("ticket", ticket.toString()));
      case Stage.AskingDimension(var ticket, long callback, List<String> dimensions) ->
          asked("dimension", ticket, callback, Map.of("dimensions", String.join(" ", dimensions)));
    };
  }

  /// A question of one callback, and what else is kept of it.
  private static StoredStage asked(
      String code, TicketNumber ticket, long callback, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("ticket", ticket.toString());
    values.put("callback", Long.toString(callback));
    return StoredStage.stored(code, values);
  }

  /// What is none of these is a question forgotten.
  static Stage stage(StoredStage stored) {
    return switch (stored.code()) {
      case "score-after-silence" ->
          new Stage.AskingAfterSilence(stored.ticket(), number(stored, "callback"));
      case "level" ->
          new Stage.AskingLevel(
              stored.ticket(),
              number(stored, "callback"),
              scale(stored.value("scale")),
              Moment.valueOf(stored.value("moment").toUpperCase(Locale.ROOT)));
      case "explaining" ->
          new Stage.Explaining(
              stored.ticket(), number(stored, "callback"), scale(stored.value("scale")));
      case "scores" -> new Stage.AskingScores(surveys(stored));
      case "which-survey" ->
          new Stage.ChoosingSurvey(
              surveys(stored), (int) number(stored, "score"), stored.value("words"));
      case "confirm-score" ->
          new Stage.ConfirmingScore(
              stored.ticket(), number(stored, "callback"), (int) number(stored, "score"));
      case "views" -> new Stage.HearingBack(stored.ticket());
      case "dimension" ->
          new Stage.AskingDimension(
              stored.ticket(),
              number(stored, "callback"),
              List.of(stored.value("dimensions").split(" ")));
      default -> new Stage.Idle();
    };
  }

  private static long number(StoredStage stored, String name) {
    return Long.parseLong(stored.value(name));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Scale scale(String code) {
    return Scale.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static String joined(List<Survey> surveys) {
    return surveys.stream()
        .map(survey -> survey.ticket() + "=" + survey.callback() + "=" + code(survey.scale()))
        .collect(Collectors.joining(" "));
  }

  private static List<Survey> surveys(StoredStage stored) {
    return Arrays.stream(stored.value("surveys").split(" "))
        .map(one -> one.split("="))
        .map(one -> new Survey(StoredStage.number(one[0]), Long.parseLong(one[1]), scale(one[2])))
        .toList();
  }
}
