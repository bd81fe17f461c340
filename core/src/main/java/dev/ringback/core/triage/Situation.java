package dev.ringback.core.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The kinds of messages as danger sees them: which danger is reported, what merely looks like one,
/// and what people want in calm ones. Told apart as one question, since what speaks against a fire
/// is something else than what speaks against a leak.
public final class Situation {

  /// The model's question by that name.
  public static final String QUESTION = "situation";

  private static final String DANGER = "danger-";
  private static final String LOOKALIKE = "lookalike-";
  private static final String CALM = "calm-";
  private static final String WATER = "water";
  private static final String OTHERWISE = "otherwise";

  private static final Set<Category> WET =
      Set.of(Category.PLUMBING, Category.SEEPAGE, Category.DRAINAGE, Category.WATER_SUPPLY);

  private static final Set<Category> DANGEROUS =
      Set.of(
          Category.GAS,
          Category.FIRE,
          Category.ELECTRICAL,
          Category.STRUCTURE,
          Category.PUBLIC_AREA,
          Category.ELEVATOR,
          Category.DOOR_WINDOW,
          Category.SECURITY,
          Category.GENERAL);

  private Situation() {}

  /// All that there are, dangers first.
  public static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (Category category : Category.values()) {
      String danger = danger(category);
      if (!codes.contains(danger)) {
        codes.add(danger);
      }
    }
    for (Urgency urgency : Urgency.values()) {
      if (urgency != Urgency.EMERGENCY) {
        codes.add(LOOKALIKE + urgency.code());
        for (Intent intent : Intent.values()) {
          if (urgency == Urgency.LOW || !intent.idle()) {
            codes.add(calm(intent, urgency));
          }
        }
      }
    }
    return List.copyOf(codes);
  }

  /// @param lookalike whether it looks like a danger and is none
  public static String of(Intent intent, Category category, Urgency urgency, boolean lookalike) {
    if (urgency == Urgency.EMERGENCY) {
      return danger(category);
    }
    return lookalike
        ? LOOKALIKE + urgency.code()
        : calm(intent, intent.idle() ? Urgency.LOW : urgency);
  }

  static boolean dangerous(String code) {
    return code.startsWith(DANGER);
  }

  static boolean lookalike(String code) {
    return code.startsWith(LOOKALIKE);
  }

  private static String danger(Category category) {
    if (WET.contains(category)) {
      return DANGER + WATER;
    }
    return DANGER + (DANGEROUS.contains(category) ? category.code() : OTHERWISE);
  }

  private static String calm(Intent intent, Urgency urgency) {
    return CALM + intent.code() + "-" + urgency.code();
  }
}
