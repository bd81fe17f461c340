package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.HazardPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The sort of danger, which decides the safety steps.
public enum Hazard {
  GAS(DangerPhrase.GAS, HazardPhrase.GAS, Category.GAS),
  CARBON_MONOXIDE(
      DangerPhrase.CARBON_MONOXIDE, HazardPhrase.CARBON_MONOXIDE, Category.GAS, Category.HVAC),
  FIRE(DangerPhrase.FIRE, HazardPhrase.FIRE, Category.FIRE),
  ELECTRICAL(
      DangerPhrase.ELECTRICAL,
      HazardPhrase.ELECTRICAL,
      Category.ELECTRICAL,
      Category.LIGHTING,
      Category.APPLIANCE),
  TRAPPED(DangerPhrase.TRAPPED, HazardPhrase.TRAPPED, Category.ELEVATOR, Category.DOOR_WINDOW),
  WATER(
      DangerPhrase.WATER,
      HazardPhrase.WATER,
      Category.PLUMBING,
      Category.WATER_SUPPLY,
      Category.DRAINAGE,
      Category.SEEPAGE),
  FALLING(
      DangerPhrase.FALLING,
      HazardPhrase.FALLING,
      Category.STRUCTURE,
      Category.DOOR_WINDOW,
      Category.PUBLIC_AREA,
      Category.HVAC,
      Category.LIGHTING,
      Category.ELEVATOR),
  VIOLENCE(DangerPhrase.VIOLENCE, HazardPhrase.VIOLENCE, Category.SECURITY, Category.STAFF),
  /// somebody is ill in a lift that is stuck
  TRAPPED_ILL(DangerPhrase.TRAPPED_ILL, HazardPhrase.TRAPPED),
  HURT(DangerPhrase.HURT, HazardPhrase.HURT, Category.GENERAL),
  /// somebody does not breathe or answer
  LIFELESS(DangerPhrase.LIFELESS, HazardPhrase.HURT),
  /// somebody got an electric shock
  SHOCKED(DangerPhrase.SHOCKED, HazardPhrase.ELECTRICAL),
  /// a burglar is inside
  INTRUDER(DangerPhrase.INTRUDER, HazardPhrase.VIOLENCE),
  /// somebody small or frail is behind a locked door
  LOCKED_IN(DangerPhrase.LOCKED_IN, HazardPhrase.TRAPPED),
  /// a pan is on the stove behind a locked door
  LEFT_ON(DangerPhrase.LEFT_ON, HazardPhrase.LEFT_ON),
  /// nobody has seen somebody for days
  UNSEEN(DangerPhrase.UNSEEN, HazardPhrase.HURT),
  /// somebody lives by a machine that has no power
  POWERLESS(DangerPhrase.POWERLESS, HazardPhrase.POWERLESS),
  /// a fire is between somebody and the way out
  FIRE_SHUT_IN(DangerPhrase.FIRE_SHUT_IN, HazardPhrase.FIRE_SHUT_IN),
  /// somebody's neck, arm or body is caught
  CAUGHT(DangerPhrase.CAUGHT, HazardPhrase.TRAPPED),
  /// a power line out of doors is down or sparks
  POWER_LINE(DangerPhrase.POWER_LINE, HazardPhrase.ELECTRICAL),
  /// a child could fall out of a window or through a railing
  FALL_OUT(DangerPhrase.FALL_OUT, HazardPhrase.FALLING),
  /// somebody swallowed what burns or poisons
  SWALLOWED(DangerPhrase.SWALLOWED, HazardPhrase.SWALLOWED),
  /// the sender wants to end their life
  DESPAIR(DangerPhrase.DESPAIR, HazardPhrase.DESPAIR),
  /// the sender has taken what may kill
  OVERDOSE(DangerPhrase.OVERDOSE, HazardPhrase.OVERDOSE),
  /// somebody whom the sender sees wants to
  DESPAIRING(DangerPhrase.DESPAIRING, HazardPhrase.DESPAIR),
  OTHER(DangerPhrase.OTHER, HazardPhrase.OTHER),
  /// there may be danger, and nobody knows yet which
  UNCLEAR(DangerPhrase.OTHER, HazardPhrase.OTHER);

  private static final String RULE = "hazard ";

  private static final Pattern CALLS = Lexicon.load("dangers.txt").pattern("calls for help");

  private final DangerPhrase steps;
  private final HazardPhrase label;

  private final Set<Category> categories;

  Hazard(DangerPhrase steps, HazardPhrase label, Category... categories) {
    this.steps = steps;
    this.label = label;
    this.categories = Set.copyOf(Arrays.asList(categories));
  }

  /// What it is called.
  public HazardPhrase label() {
    return label;
  }

  /// What to do until help is there.
  public DangerPhrase steps() {
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
    if (unclear(words)) {
      return Doubts.likeliest(words).orElse(UNCLEAR);
    }
    Hazard sort = of(words.verdict());
    if ((sort == HURT || sort == OTHER) && Perils.unseen(words.text())) {
      return UNSEEN;
    }
    if ((sort == TRAPPED || sort == HURT) && Perils.illInLift(words.text())) {
      return TRAPPED_ILL;
    }
    boolean locked = sort == TRAPPED || sort == FALLING || sort == OTHER || sort == HURT;
    return Perils.overriding(words.text())
        .orElse(locked && Perils.lockedIn(words.text()) ? LOCKED_IN : sort);
  }

  /// Somebody calls for help and says no more, or triage has hardly guessed what it is.
  private static boolean unclear(Incoming.Words words) {
    boolean guessed =
        words.unsure() && !named(words.verdict()) && Perils.overriding(words.text()).isEmpty();
    boolean nameless = guessed && Perils.in(words.text()).isEmpty();
    return nameless || CALLS.matcher(Writing.listed(words.text())).matches();
  }

  /// Whether a rule names the danger, and it is not only guessed from words.
  public static boolean named(Verdict verdict) {
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
                category == Category.DOOR_WINDOW
                    ? behindDoor(words).orElseGet(() -> of(category))
                    : of(category));
  }

  private static Optional<Hazard> behindDoor(String words) {
    if (Perils.lockedIn(words)) {
      return Optional.of(LOCKED_IN);
    }
    return Perils.leftOn(words) ? Optional.of(LEFT_ON) : Optional.empty();
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
