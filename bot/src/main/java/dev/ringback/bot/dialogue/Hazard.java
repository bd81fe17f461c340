package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The sort of danger, which decides the safety steps.
public enum Hazard {
  GAS(Phrase.DANGER_GAS, Phrase.HAZARD_GAS, Category.GAS),
  CARBON_MONOXIDE(
      Phrase.DANGER_CARBON_MONOXIDE, Phrase.HAZARD_CARBON_MONOXIDE, Category.GAS, Category.HVAC),
  FIRE(Phrase.DANGER_FIRE, Phrase.HAZARD_FIRE, Category.FIRE),
  ELECTRICAL(
      Phrase.DANGER_ELECTRICAL,
      Phrase.HAZARD_ELECTRICAL,
      Category.ELECTRICAL,
      Category.LIGHTING,
      Category.APPLIANCE),
  TRAPPED(Phrase.DANGER_TRAPPED, Phrase.HAZARD_TRAPPED, Category.ELEVATOR, Category.DOOR_WINDOW),
  WATER(
      Phrase.DANGER_WATER,
      Phrase.HAZARD_WATER,
      Category.PLUMBING,
      Category.WATER_SUPPLY,
      Category.DRAINAGE,
      Category.SEEPAGE),
  FALLING(
      Phrase.DANGER_FALLING,
      Phrase.HAZARD_FALLING,
      Category.STRUCTURE,
      Category.DOOR_WINDOW,
      Category.PUBLIC_AREA,
      Category.HVAC,
      Category.LIGHTING,
      Category.ELEVATOR),
  VIOLENCE(Phrase.DANGER_VIOLENCE, Phrase.HAZARD_VIOLENCE, Category.SECURITY, Category.STAFF),
  HURT(Phrase.DANGER_HURT, Phrase.HAZARD_HURT, Category.GENERAL),
  /// somebody does not breathe or answer
  LIFELESS(Phrase.DANGER_LIFELESS, Phrase.HAZARD_HURT),
  /// somebody got an electric shock
  SHOCKED(Phrase.DANGER_SHOCKED, Phrase.HAZARD_ELECTRICAL),
  /// a burglar is inside
  INTRUDER(Phrase.DANGER_INTRUDER, Phrase.HAZARD_VIOLENCE),
  /// somebody small or frail is behind a locked door
  LOCKED_IN(Phrase.DANGER_LOCKED_IN, Phrase.HAZARD_TRAPPED),
  /// nobody has seen somebody for days
  UNSEEN(Phrase.DANGER_UNSEEN, Phrase.HAZARD_HURT),
  /// somebody lives by a machine that has no power
  POWERLESS(Phrase.DANGER_POWERLESS, Phrase.HAZARD_POWERLESS),
  /// a fire is between somebody and the way out
  FIRE_SHUT_IN(Phrase.DANGER_FIRE_SHUT_IN, Phrase.HAZARD_FIRE_SHUT_IN),
  /// somebody's neck, arm or body is caught
  CAUGHT(Phrase.DANGER_CAUGHT, Phrase.HAZARD_TRAPPED),
  /// a power line out of doors is down or sparks
  POWER_LINE(Phrase.DANGER_POWER_LINE, Phrase.HAZARD_ELECTRICAL),
  /// a child could fall out of a window or through a railing
  FALL_OUT(Phrase.DANGER_FALL_OUT, Phrase.HAZARD_FALLING),
  /// somebody swallowed what burns or poisons
  SWALLOWED(Phrase.DANGER_SWALLOWED, Phrase.HAZARD_SWALLOWED),
  /// the sender wants to end their life
  DESPAIR(Phrase.DANGER_DESPAIR, Phrase.HAZARD_DESPAIR),
  /// the sender has taken what may kill
  OVERDOSE(Phrase.DANGER_OVERDOSE, Phrase.HAZARD_OVERDOSE),
  /// somebody whom the sender sees wants to
  DESPAIRING(Phrase.DANGER_DESPAIRING, Phrase.HAZARD_DESPAIR),
  OTHER(Phrase.DANGER_OTHER, Phrase.HAZARD_OTHER);

  private static final String RULE = "hazard ";

  private final Phrase steps;
  private final Phrase label;

  private final Set<Category> categories;

  Hazard(Phrase steps, Phrase label, Category... categories) {
    this.steps = steps;
    this.label = label;
    this.categories = Set.copyOf(Arrays.asList(categories));
  }

  /// What it is called.
  public Phrase label() {
    return label;
  }

  /// What to do until help is there.
  public Phrase steps() {
    return steps;
  }

  /// The hazard that a verdict's rules name, where several do the one that fits its category;
  /// without a rule the one that its category suggests.
  public static Hazard of(Verdict verdict) {
    List<Hazard> named =
        verdict.reasons().stream().flatMap(reason -> named(reason).stream()).toList();
    return named.stream()
        .filter(hazard -> hazard.categories.contains(verdict.category()))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .orElseGet(() -> of(verdict.category()));
  }

  /// The steps that fit what is told first: the words may say more than their sort does.
  static Hazard of(Incoming.Words words) {
    Hazard sort = of(words.verdict());
    if (sort == HURT && Perils.unseen(words.text())) {
      return UNSEEN;
    }
    boolean locked = sort == TRAPPED || sort == FALLING || sort == OTHER || sort == HURT;
    return Perils.overriding(words.text())
        .orElse(locked && Perils.lockedIn(words.text()) ? LOCKED_IN : sort);
  }

  /// Whether a rule names the danger, and it is not only guessed from words.
  static boolean named(Verdict verdict) {
    return verdict.reasons().stream().anyMatch(reason -> named(reason).isPresent());
  }

  private static Optional<Hazard> named(String reason) {
    return Arrays.stream(values())
        .filter(hazard -> reason.startsWith(RULE + hazard.name().toLowerCase(Locale.ROOT) + ":"))
        .findFirst();
  }

  /// What somebody is called for: the words may name what no category does.
  public static Hazard of(Category category, String words) {
    if (Despair.named(words)) {
      return Despair.overdose(words) ? OVERDOSE : DESPAIR;
    }
    if (Powerless.told(words)) {
      return POWERLESS;
    }
    return Perils.unsorted(words)
        .orElseGet(
            () ->
                category == Category.DOOR_WINDOW && Perils.lockedIn(words)
                    ? LOCKED_IN
                    : of(category));
  }

  /// The hazard that a category suggests.
  public static Hazard of(Category category) {
    return switch (category) {
      case GAS -> GAS;
      case FIRE -> FIRE;
      case ELECTRICAL, LIGHTING, APPLIANCE -> ELECTRICAL;
      case ELEVATOR -> TRAPPED;
      case PLUMBING, WATER_SUPPLY, DRAINAGE, SEEPAGE -> WATER;
      case STRUCTURE, DOOR_WINDOW, PUBLIC_AREA -> FALLING;
      case SECURITY -> VIOLENCE;
      default -> OTHER;
    };
  }
}
