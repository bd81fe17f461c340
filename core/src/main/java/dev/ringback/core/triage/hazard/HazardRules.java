package dev.ringback.core.triage.hazard;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Yaml;
import dev.ringback.core.triage.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The hazard rules of one language.
public final class HazardRules {

  /// The hazards there are; what is said to the owner about each stands in the phrases.
  public static final Set<String> IDS =
      Set.of(
          "gas",
          "carbon_monoxide",
          "fire",
          "electrical",
          "trapped",
          "water",
          "falling",
          "violence",
          "hurt",
          "other");

  private static final int CLOSE_PAIRS = 40;

  private final Lexicon lexicon = new Lexicon();
  private final List<HazardFile.Entry> rules;
  private final List<Condition> conditions = new ArrayList<>();
  private final int reach;
  private final Scopes scopes;
  private final BitSet context = new BitSet();
  private final BitSet feelings = new BitSet();
  private final Alone alone;
  private final Everyday everyday;

  private HazardRules(
      HazardFile file, ScopeFile scopeFile, TopicFile topics, EverydayFile faults, String name) {
    this.everyday = new Everyday(faults);
    this.rules = file.rules();
    this.reach = file.reach();
    this.alone = new Alone(file.small(), file.places());
    file.context().forEach(group -> context.set(lexicon.group(group)));
    file.feelings().forEach(group -> feelings.set(lexicon.group(group)));
    this.scopes = new Scopes(lexicon, scopeFile.reach());
    file.words().forEach(this::addAll);
    topics.words().forEach((group, words) -> addAll("#" + group, words));
    addAll("~harmless", scopeFile.harmless());
    addAll("~doubt", scopeFile.doubt());
    addAll("~denied", scopeFile.denied());
    addAll("~denied-after", scopeFile.deniedAfter());
    addAll("~join", scopeFile.joins());
    addAll("~over", scopeFile.over());
    addAll("~again", scopeFile.again());
    addAll("~past", scopeFile.past());
    addAll("~now", scopeFile.now());
    addAll("~supposed", scopeFile.supposed());
    addAll("~supposed-before", scopeFile.supposedBefore());
    addAll("~felt", scopeFile.felt());
    for (int rule = 0; rule < rules.size(); rule++) {
      HazardFile.Entry entry = rules.get(rule);
      for (String when : entry.when()) {
        conditions.add(new Condition(rule, false, clusters(when, name)));
      }
      for (String when : entry.certain()) {
        conditions.add(new Condition(rule, true, clusters(when, name)));
      }
      entry.unless().forEach(unless -> group(unless, unless, name));
      for (String said : entry.alone()) {
        alone.add(rule, said);
      }
    }
  }

  /// @param language `zh` or `en`
  /// @param categories the categories that a rule may imply
  /// @throws BadConfig naming file, line and reason
  public static HazardRules read(ConfigFolder folder, String language, Set<String> categories) {
    String name = "triage/hazards." + language + ".yaml";
    HazardFile file = Yaml.read(folder, name, HazardFile.class);
    Scanner lines = new Scanner(folder.read(name));
    for (HazardFile.Entry rule : file.rules()) {
      if (!IDS.contains(rule.hazard())) {
        throw lines.bad(name, rule.hazard(), "no such hazard: " + rule.hazard());
      }
      if (!categories.contains(rule.category())) {
        throw lines.bad(name, rule.category(), "no such category: " + rule.category());
      }
    }
    return new HazardRules(
        file,
        Yaml.read(folder, "triage/scopes." + language + ".yaml", ScopeFile.class),
        Yaml.read(folder, "triage/topics." + language + ".yaml", TopicFile.class),
        Yaml.read(folder, "triage/everyday." + language + ".yaml", EverydayFile.class),
        name);
  }

  /// @param folded a text in plain form
  public Findings find(String folded) {
    List<Hit> hits = scopes.plain(lexicon.find(folded));
    Map<Hit, String> against = new LinkedHashMap<>();
    for (Hit hit : hits) {
      if (!scopes.scope(hit)) {
        against.put(hit, against(hit, hits, folded));
      }
    }
    List<Alarm> alarms = alarms(against, folded);
    List<String> cues = cues(hits, against, alarms);
    return new Findings(
        alone.rule(folded).map(rule -> only(rule, folded)).orElse(alarms),
        cues,
        everyday.tells(folded));
  }

  private String against(Hit hit, List<Hit> hits, String folded) {
    String because = scopes.against(hit, hits, folded);
    boolean untouched = because.equals(Scopes.DENIED) && context.get(hit.word());
    if (!because.isEmpty() && !untouched) {
      return because;
    }
    return feelings.get(hit.word()) && scopes.felt(hit, hits, folded) ? Scopes.FELT : "";
  }

  private List<Alarm> only(int rule, String folded) {
    HazardFile.Entry entry = rules.get(rule);
    return List.of(new Alarm(entry.hazard(), entry.category(), folded.strip(), "", true));
  }

  private List<Alarm> alarms(Map<Hit, String> against, String folded) {
    Map<String, Alarm> found = new LinkedHashMap<>();
    List<List<Hit>> clean = byGroup(against, true);
    List<List<Hit>> all = byGroup(against, false);
    for (Condition condition : conditions) {
      List<Hit> met = condition.meet(all, reach);
      if (!met.isEmpty()) {
        List<Hit> cleanly = condition.meet(clean, reach);
        Alarm alarm = alarm(condition, cleanly.isEmpty() ? met : cleanly, against, folded);
        found.merge(alarm.hazard(), alarm, Alarm::weightier);
      }
    }
    List<Alarm> sorted = new ArrayList<>(found.values());
    sorted.sort((a, b) -> Boolean.compare(b.fires(), a.fires()));
    return sorted;
  }

  private Alarm alarm(Condition condition, List<Hit> met, Map<Hit, String> against, String folded) {
    HazardFile.Entry entry = rules.get(condition.rule());
    String because =
        met.stream()
            .map(h -> against.getOrDefault(h, ""))
            .filter(b -> !b.isEmpty())
            .findFirst()
            .orElse(ruledOut(entry, against) ? Scopes.DENIED : "");
    String words =
        met.stream()
            .map(hit -> folded.substring(hit.from(), hit.to()))
            .distinct()
            .reduce((a, b) -> a + " + " + b)
            .orElse("");
    return new Alarm(entry.hazard(), entry.category(), words, because, condition.certain());
  }

  private boolean ruledOut(HazardFile.Entry entry, Map<Hit, String> against) {
    return entry.unless().stream()
        .map(lexicon::group)
        .anyMatch(group -> against.keySet().stream().anyMatch(hit -> hit.word() == group));
  }

  private List<List<Hit>> byGroup(Map<Hit, String> against, boolean cleanOnly) {
    List<List<Hit>> groups = new ArrayList<>(Collections.nCopies(lexicon.size(), List.of()));
    against.forEach(
        (hit, because) -> {
          if (!cleanOnly || because.isEmpty()) {
            if (groups.get(hit.word()).isEmpty()) {
              groups.set(hit.word(), new ArrayList<>(2));
            }
            groups.get(hit.word()).add(hit);
          }
        });
    return groups;
  }

  private List<String> cues(List<Hit> hits, Map<Hit, String> against, List<Alarm> alarms) {
    Set<String> cues = new TreeSet<>();
    for (Alarm alarm : alarms) {
      cues.add("alarm " + alarm.hazard() + alarm.because());
      cues.add(alarm.fires() ? "alarm" : "alarm " + alarm.because());
    }
    for (Hit hit : hits) {
      cues.add(lexicon.name(hit.word()) + " " + against.getOrDefault(hit, ""));
    }
    pairs(against, cues);
    return List.copyOf(cues);
  }

  private void pairs(Map<Hit, String> against, Set<String> cues) {
    List<Hit> clean =
        against.entrySet().stream()
            .filter(e -> e.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .limit(CLOSE_PAIRS)
            .toList();
    for (Hit a : clean) {
      for (Hit b : clean) {
        if (a.word() < b.word() && a.distance(b) <= reach) {
          cues.add(lexicon.name(a.word()) + "+" + lexicon.name(b.word()));
        }
      }
    }
  }

  private void addAll(String group, List<String> words) {
    int number = lexicon.group(group);
    for (String word : words) {
      boolean open = word.endsWith("*");
      String folded = Folding.fold(open ? word.substring(0, word.length() - 1) : word);
      if (!folded.isEmpty()) {
        lexicon.add(number, open ? folded + "*" : folded);
      }
    }
  }

  private List<int[]> clusters(String when, String name) {
    List<int[]> clusters = new ArrayList<>();
    for (String cluster : when.split("&")) {
      clusters.add(
          Arrays.stream(cluster.split("\\+")).mapToInt(word -> group(word, when, name)).toArray());
    }
    return clusters;
  }

  private int group(String word, String when, String name) {
    String group = word.strip();
    if (!lexicon.knows(group)) {
      throw new BadConfig(name, "no words are called '" + group + "' in '" + when + "'");
    }
    return lexicon.group(group);
  }

  /// Finds the line of a mistake that the YAML reader itself can't see.
  private record Scanner(String text) {

    BadConfig bad(String file, String value, String why) {
      int line = 1 + (int) text.substring(0, Math.max(0, text.indexOf(value))).lines().count();
      return new BadConfig(file, line, why);
    }
  }
}
