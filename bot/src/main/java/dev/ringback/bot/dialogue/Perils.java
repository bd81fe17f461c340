package dev.ringback.bot.dialogue;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Perils that words name outright, whatever triage makes of them: in danger people write two words
/// at a time.
final class Perils {

  /// "Nobody is hurt", "没有人受伤": said just before, it denies.
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:[没沒冇无無未]有?人?|不是|唔系|唔係).{0,2}$|\\b(?:no|not|nobody|no"
              + " ?one|isn.?t|aren.?t|wasn.?t|never|without)\\b.{0,14}$");

  private static final int BEFORE = 24;

  private static final Pattern LIFELESS =
      Pattern.compile(
          "[没沒冇无無]有?(?:正常)?(?:呼吸|心跳|脉搏|脈搏|知觉|知覺|意识|意識|气了|氣了|气息)|不(?:呼吸|喘气|喘氣)|断气|斷氣|(?:叫|喊|摇|搖|推|拍)(?:他|她|也)?(?:不醒|唔醒|没反应|沒反應)|昏迷|不省人事|(?<!按|按了|[铃鈴话話讲講梯关關闸閘门門键鍵钮鈕们們你台打])(?<!打了|按了也)[没沒冇]有?(?:反应|反應)|\\b(?:not|isn.?t|stopped|no"
              + " longer) breath|\\bno (?:breath|pulse|heart"
              + " ?beat)|\\b(?:unconscious|unresponsive|lifeless)\\b|\\b(?:not|isn.?t|doesn.?t)"
              + " respond(?:ing)?\\b(?! to (?:my|our))|\\b(?:won.?t|not|can.?t)"
              + " (?:wake|waking)\\b|\\bno (?:response|reaction)\\b(?! (?:from"
              + " (?:you|the|any)|to))");

  private static final Pattern SHOCKED =
      Pattern.compile(
          "触电|觸電|[被让讓].{0,3}[电電](?:到|着|著|了|倒|击|擊|咗)|[电電](?:到|倒|着|著|击|擊)(?:人|了?(?:孩子|小孩|老人|我|他|她))|\\belectrocut|\\b(?:got|had|been|was|getting)"
              + " (?:a |an )?(?:bad |electric |electrical )*shock(?:ed)?\\b|\\bshocked"
              + " (?:my|by|him|her)\\b");

  private static final Pattern INTRUDER =
      Pattern.compile(
          "(?:进|進|闯|闖|冲|衝)(?:来|來|屋|到?屋里|到?屋裡)了?|入咗(?:嚟|屋)|[在喺](?:我家|家|屋|客厅|客廳|厨房|廚房|楼下|樓下)(?:里|裡)?|[有拿]着?著?(?:刀|枪|槍)|上楼了|上樓了|\\b(?:he|she|they|someone|somebody|the"
              + " (?:man|men|burglars?|thie(?:f|ves)|guys?))(?:.?s|.?re| is| are| has| have)?"
              + " .{0,12}\\b(?:inside|upstairs|downstairs|coming (?:up|in)|got in|in (?:the|my|our)"
              + " \\w+)|\\b(?:knife|gun|weapon)\\b");

  private static final Pattern HURT =
      Pattern.compile(
          "流血|出血|受伤|受傷|砸(?:到|中|伤|傷)了?(?:人|孩子|小孩|老人|头|頭|我|他|她)|骨折|烫伤|燙傷|烧伤|燒傷|摔(?:倒|伤|傷|下)|跌(?:倒|亲|親|伤|傷)|心[脏臟](?:病|不|痛|疼|难受)|胸口?(?:闷|悶|痛|疼)|喘不|呼吸困难|呼吸困難|透唔到|唞唔到|抽搐|晕倒|暈倒|昏倒|晕过去|暈咗|不舒服|唔舒服|难受|難受|\\bbleed|\\binjur|\\bhurt(?!"
              + " nobody)|\\bbroken (?:leg|arm|hip|wrist)|\\bchest pain|\\bheart"
              + " (?:condition|attack|problem|trouble)|\\bbad heart\\b|\\b(?:can.?t|cannot|hard"
              + " to|trouble|struggling to) breath|\\b(?:fainted|passed"
              + " out|collapsed|seizure|unwell)\\b|\\b(?:badly|been|got) burnt\\b");

  private static final Pattern ILL =
      Pattern.compile("头晕|頭暈|头痛|頭痛|恶心|噁心|呕吐|嘔吐|想吐|作呕|作嘔|\\b(?:dizzy|headaches?|nausea|sick|vomit)");

  private static final Pattern FALLING =
      Pattern.compile(
          "(?:天花板?|吊顶|吊頂|楼板|樓板|屋顶|屋頂|墙|牆)[^,,。]{0,6}(?:鼓|塌|下坠|下墜|掉|裂开|裂開|要倒)|\\b(?:ceiling|roof|wall)\\b.{0,14}\\b(?:bulg|sag|bow|com(?:ing|e|es)"
              + " down|collaps|fall|crack)");

  private static final List<Map.Entry<Hazard, Pattern>> WORST_FIRST =
      List.of(
          entry(Hazard.LIFELESS, LIFELESS),
          entry(Hazard.SHOCKED, SHOCKED),
          entry(Hazard.INTRUDER, INTRUDER),
          entry(Hazard.HURT, HURT),
          entry(Hazard.CARBON_MONOXIDE, ILL),
          entry(Hazard.FALLING, FALLING));

  private static final Pattern CHILD_INSIDE =
      Pattern.compile(
          "(?:孩子?|小孩|宝宝|寶寶|娃娃?|婴儿|嬰兒|儿子|女儿|仔|囡|老人|奶奶|爷爷).{0,8}(?:一个人|一個人|自己|独自|獨自|锁在|鎖在|反锁|反鎖|[在喺](?:里|裡|屋|家|房|入))|\\b(?:baby|babies|child|children|kids?|toddler|son|daughter|infant)\\b.{0,24}\\b(?:alone|inside|in"
              + " there|locked in|by (?:him|her|them)sel)");

  private static final Pattern LIFT = Pattern.compile("电梯|電梯|升降机|升降機|\\b(?:lift|elevator)");

  private Perils() {}

  /// What the words name, worst first.
  static List<Hazard> in(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    return WORST_FIRST.stream()
        .filter(peril -> names(peril.getValue().matcher(text), text, peril.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Somebody small or frail is behind a locked door, and the sender in front of it.
  static boolean lockedIn(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    return CHILD_INSIDE.matcher(text).find() && !LIFT.matcher(text).find();
  }

  /// The one whose steps fit what is told first, where triage's sort would tell too little.
  static Optional<Hazard> overriding(String words) {
    List<Hazard> all = in(words);
    // who touches somebody under current is the next
    return all.contains(Hazard.LIFELESS) && all.contains(Hazard.SHOCKED)
        ? Optional.of(Hazard.SHOCKED)
        : all.stream().findFirst().filter(hazard -> hazard == Hazard.LIFELESS);
  }

  private static boolean names(Matcher found, String text, Hazard hazard) {
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
      // who does not breathe is told of by a no
      if (hazard == Hazard.LIFELESS || !DENIED.matcher(before).find()) {
        return true;
      }
    }
    return false;
  }
}
