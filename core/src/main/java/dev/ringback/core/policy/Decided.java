package dev.ringback.core.policy;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.config.Yaml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All that the operator has decided at one time, as one checked whole.
///
/// @param version tells this policy from every other; tickets remember it
/// @param files the texts that it was read from, by name
public record Decided(
    String version,
    Map<String, String> files,
    Limits limits,
    Matters matters,
    Calendars calendars,
    Escalation escalation,
    Acceptance acceptance,
    CallbackRules callback,
    Duty duty,
    Talk talk,
    Delivery delivery,
    IncidentRules incidents,
    CrewRules crew,
    Warranty warranty,
    Programs programs,
    RepeatRules repeats,
    ComplaintRules complaints,
    WorkRules work,
    RetentionRules retention) {

  private static final List<String> FILES =
      List.of(
          "limits",
          "matters",
          "calendars",
          "escalation",
          "acceptance",
          "callback",
          "duty",
          "talk",
          "delivery",
          "incidents",
          "crew",
          "warranty",
          "programs",
          "repeats",
          "complaints",
          "work",
          "retention");

  /// @param zone of the default site
  /// @throws dev.ringback.core.config.BadConfig naming file, line and reason of every mistake
  public static Decided read(ConfigFolder folder, ZoneId zone) {
    Mistakes mistakes = new Mistakes();
    FilesAgree agree = new FilesAgree(folder, mistakes);
    Optional<Limits> limits =
        mistakes.collect(() -> LimitsFile.read(folder, mistakes)).flatMap(found -> found);
    Optional<Matters> matters =
        limits.flatMap(
            rows ->
                mistakes
                    .collect(() -> MattersFile.read(folder, rows, mistakes))
                    .flatMap(found -> found));
    Optional<Calendars> calendars =
        mistakes.collect(() -> CalendarsFile.read(folder, zone, mistakes)).flatMap(found -> found);
    Optional<Escalation> escalation =
        mistakes.collect(() -> EscalationFile.read(folder, mistakes)).flatMap(found -> found);
    Optional<Acceptance> acceptance = file(folder, "acceptance", Acceptance.class, mistakes);
    Optional<CallbackRules> callback = file(folder, "callback", CallbackRules.class, mistakes);
    limits.ifPresent(rows -> callback.ifPresent(_ -> agree.calledAbout(rows)));
    Optional<Duty> duty = file(folder, "duty", Duty.class, mistakes);
    Optional<Talk> talk = file(folder, "talk", Talk.class, mistakes);
    Optional<Delivery> delivery = file(folder, "delivery", Delivery.class, mistakes);
    Optional<IncidentRules> incidents = file(folder, "incidents", IncidentRules.class, mistakes);
    Optional<CrewRules> crew = file(folder, "crew", CrewRules.class, mistakes);
    Optional<Warranty> warranty = file(folder, "warranty", Warranty.class, mistakes);
    Optional<Programs> programs = file(folder, "programs", Programs.class, mistakes);
    Optional<RepeatRules> repeats = file(folder, "repeats", RepeatRules.class, mistakes);
    Optional<ComplaintRules> complaints =
        file(folder, "complaints", ComplaintRules.class, mistakes);
    limits.ifPresent(rows -> complaints.ifPresent(rules -> agree.grades(rows, rules)));
    Optional<WorkRules> work = file(folder, "work", WorkRules.class, mistakes);
    limits.ifPresent(rows -> work.ifPresent(_ -> agree.works(rows)));
    calendars
        .filter(_ -> complaints.isPresent() && work.isPresent() && callback.isPresent())
        .ifPresent(agree::estates);
    Optional<RetentionRules> retention = file(folder, "retention", RetentionRules.class, mistakes);
    mistakes.refuse();
    return new Decided(
        version(folder, zone),
        files(folder),
        limits.orElseThrow(),
        matters.orElseThrow(),
        calendars.orElseThrow(),
        escalation.orElseThrow(),
        acceptance.orElseThrow(),
        callback.orElseThrow(),
        duty.orElseThrow(),
        talk.orElseThrow(),
        delivery.orElseThrow(),
        incidents.orElseThrow(),
        crew.orElseThrow(),
        warranty.orElseThrow(),
        programs.orElseThrow(),
        repeats.orElseThrow(),
        complaints.orElseThrow(),
        work.orElseThrow(),
        retention.orElseThrow());
  }

  private static <T> Optional<T> file(
      ConfigFolder folder, String name, Class<T> type, Mistakes mistakes) {
    return mistakes.collect(() -> Yaml.read(folder, path(name), type));
  }

  private static String path(String name) {
    return "policy/" + name + ".yaml";
  }

  private static Map<String, String> files(ConfigFolder folder) {
    Map<String, String> files = new TreeMap<>();
    FILES.forEach(name -> files.put(path(name), folder.read(path(name))));
    return files;
  }

  /// What a policy read now would be called, whether it is in order or not.
  static String version(ConfigFolder folder, ZoneId zone) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(zone.getId().getBytes(StandardCharsets.UTF_8));
      FILES.forEach(
          name -> digest.update(folder.read(path(name)).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
