package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Danger that triage only guesses at in the middle of a talk about a report: one question instead
/// of a call to the duty phone, since what is said beside a report is rarely a danger of its own.
///
/// What is said first, what a rule knows, and a report that grows worse go on being emergencies at
/// once (design §2.7).
final class Guesses {

  private static final Duration IN_TALK = Duration.ofHours(12);

  /// Words of danger: whoever uses them is believed.
  private static final Pattern OUTRIGHT =
      Pattern.compile(
          "煤气|煤氣|燃气|燃氣|瓦斯|天然气|天然氣|火|[烟煙]|焦|糊味|触电|觸電|漏电|漏電|[电電]到|爆|炸|喷|噴|涌|湧|淹|漫|塌|坠|墜|砸|倒了|倒下|要倒|裂|困|贼|賊|小偷|闯|闖|打人|打架|刀|救命|危险|危險|血|伤|傷|晕|暈|呕|嘔|毒|死|跳楼|跳樓|救|快来人|快來人|来人|來人|快嚟|井盖|井蓋|\\b(?:gas|fire|flame|smok|burn|spark|shock|burst|pour|flood|gush|collaps|fall|fell|trap|stuck|burglar|intrud|thie[fv]|break|broke"
              + " in|knife|gun|stab|attack|fight|monoxide|explo|dizzy|faint|blee?d|hurt|injur|danger|emergency|help|sos|dead|dying|die|poison|unconscious|crack|ceiling|live"
              + " wire|hiss|electrocut|hot|smell)");

  private static final Pattern ALSO =
      Pattern.compile(
          "也|亦|都(?:漏|停|坏|壞|没|沒)|一样|一樣|\\b(?:also|too|as well|same (?:thing|problem|here))\\b");

  /// Power that is gone hurts nobody.
  private static final Pattern OUTAGE =
      Pattern.compile(
          "[没沒停断斷冇]了?[电電]|\\b(?:no (?:power|electricity)|power (?:is )?(?:out|off|cut))");

  private static final Pattern LEAK = Pattern.compile("漏|滴|渗|滲|堵|\\b(?:leak|drip|block)");

  /// How to get in, and who is there.
  private static final Pattern ACCESS =
      Pattern.compile(
          "钥匙|鑰匙|上班|不在家|唔喺屋企|门口|門口|密码|密碼|\\bkeys?\\b|\\bat work\\b|\\bnot (?:at )?home\\b|\\bcode"
              + " is\\b");

  private Guesses() {}

  /// Empty where the danger is to be believed.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = words.text().toLowerCase(Locale.ROOT);
    if (setting.held() || named(words) || OUTRIGHT.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<Matter> emergency = Endangered.now(words, setting);
    if (emergency.isPresent()) {
      return Optional.of(Endangered.again(stage, emergency.get(), words, setting));
    }
    return about(stage, setting)
        .filter(matter -> matter.elsewhere(words.reading().place()) || !grows(matter, words))
        .map(matter -> doubted(matter, words, setting));
  }

  private static boolean named(Words words) {
    return Hazard.named(words.verdict())
        || words.parts().stream().anyMatch(part -> Hazard.named(part.verdict()))
        || !Perils.in(words.text()).isEmpty()
        || Perils.lockedIn(words.text());
  }

  private static boolean grows(Matter matter, Words words) {
    Category category = words.verdict().category();
    return Hazard.of(category) != Hazard.OTHER && matter.akin(category);
  }

  /// The report that is talked about.
  private static Optional<Matter> about(Stage stage, Setting setting) {
    return Pointing.discussed(stage, setting).or(() -> latest(setting));
  }

  static Optional<Matter> latest(Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE)
        .filter(matter -> matter.openedWithin(IN_TALK, setting.now()))
        .findFirst();
  }

  private static Turn doubted(Matter matter, Words words, Setting setting) {
    String text = words.text().toLowerCase(Locale.ROOT);
    boolean also = ALSO.matcher(text).find();
    boolean elsewhere = matter.elsewhere(words.reading().place());
    Category category = words.verdict().category();
    boolean otherwise = category != Category.GENERAL && !matter.akin(category);
    if ((also || elsewhere || otherwise) && !ACCESS.matcher(text).find()) {
      return another(matter, words, also, setting);
    }
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    Pieces.learn(matter.number(), words, steps);
    steps.add(Says.about(matter.number(), Phrase.ADDED));
    if (ACCESS.matcher(text).find()) {
      return new Turn(new Stage.Idle(), steps, false);
    }
    steps.add(Supposed.question());
    return new Turn(new Stage.AskingNow(Hazard.OTHER, Category.GENERAL, words.text()), steps, true);
  }

  /// A report of its own, as urgent as can be without calling anybody; "there, too" means the same
  /// trouble as before.
  private static Turn another(Matter before, Words words, boolean also, Setting setting) {
    boolean same = also && words.reading().particulars().part().isEmpty();
    Verdict guess = words.verdict();
    Category category = same ? before.category() : guess.category();
    Verdict calm =
        new Verdict(
            Intent.REPAIR,
            category,
            same ? before.urgency() : Urgency.URGENT,
            guess.confidence(),
            guess.language(),
            guess.reasons(),
            guess.modelVersion());
    Words told =
        new Words(
            words.text(), calm, words.reading(), words.pictures(), Optional.empty(), List.of());
    Step.Open open = Reports.open(Kind.REPAIR, told, setting, Optional.empty());
    boolean plain = plain(category, words.text().toLowerCase(Locale.ROOT));
    Optional<Hazard> doubt =
        open.besides()
            .doubt()
            .or(() -> plain ? Optional.empty() : Optional.of(Hazard.of(category)));
    return Turn.stay(new Stage.Idle(), open.doubting(doubt));
  }

  /// What stops daily life and no more: a leak there, too, or no power.
  private static boolean plain(Category category, String text) {
    return switch (category) {
      case PLUMBING, SEEPAGE, DRAINAGE -> LEAK.matcher(text).find();
      case ELECTRICAL -> OUTAGE.matcher(text).find();
      default -> false;
    };
  }
}
