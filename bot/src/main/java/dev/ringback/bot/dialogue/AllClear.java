package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.triage.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that say that a danger is over, that somebody is saved, or that help is there: who deals
/// with it hears so, and a person makes sure (design §2.7).
final class AllClear {

  private static final Pattern OVER =
      Pattern.compile(
          "(?:[没沒冇无無](?:有)?(?:什么|什麼)?(?:煤气|煤氣|燃气|燃氣|瓦斯)?味道?|闻不到|聞不到|味道?(?:已经|已經)?(?:散|没|沒)|[没沒冇]有?[烟煙]|不冒[烟煙]|火.{0,4}(?:灭|滅|熄)|不漏|不流|不滴|止住|又[没沒冇]有|[没沒冇]事儿?|安全|正常|解除警报)(?:了|啦|喇|咗|晒)|冇事(?:啦|喇|了|晒)|火.{0,3}(?:扑|撲)[灭滅]|(?:邻居|鄰居|隔壁|楼上|樓上|楼下|樓下|家里|家裡|我妈|我媽|老婆).{0,6}(?:炒菜|做饭|做飯|煮饭|煮飯|烧菜|燒菜|煮嘢|炒糊|煮糊|糊了|烧纸|燒紙|抽烟|抽煙|烧烤|燒烤)|(?:菜|饭|飯|锅|鍋).{0,3}(?:糊|烧焦|燒焦)(?:了|咗)|救(?:出|下)|获救|獲救|醒(?:过来|過來|返|咗|了)|缓过来|緩過來|(?:贼|賊|小偷|人).{0,3}(?:跑|逃|走)(?:了|咗|掉)|\\bsmell.{0,6}(?:gone|cleared)\\b|\\bcan.?t"
              + " smell\\b.{0,12}|\\bno (?:more"
              + " )?(?:smell|smoke|fire|leak|sparks?|gas)\\b.{0,10}(?:any"
              + " ?more|now|left)\\b|\\bfire.{0,6}\\bout\\b|\\bput (?:it|the fire)"
              + " out\\b|\\b(?:has|have|it|water|leak) (?:has )?stopped\\b|\\ball (?:is"
              + " )?(?:fine|good|ok|okay|clear|safe|well)\\b|\\b(?:fine|ok|okay|safe|all"
              + " right|alright)"
              + " now\\b|\\bneighbou?r.{0,20}(?:cooking|cooked|burnt|toast|bbq|barbecue)|\\bburnt"
              + " (?:the |my |some )?(?:toast|dinner|food|pan)|\\brescued\\b|\\b(?:awake|woken"
              + " up|breathing)"
              + " (?:again|now)|\\b(?:he|she|they|burglars?|thie(?:f|ves))(?:.?s|.?ve| is| are|"
              + " has| have)? (?:run|ran|gone|left|fled)\\b");

  private static final Pattern RELEASED =
      Pattern.compile(
          "出(?:来|來|嚟|黎)(?:了|咗|喇|啦)|放(?:出|我们|我們)|[门門].{0,3}(?:开|開)(?:了|咗)|\\b(?:got|get|are|is|.re|.s|am|.m)"
              + " out\\b|\\blet (?:us|me|him|her|them) out|\\bdoors? (?:is |has |have |are"
              + " )?open(?:ed)?\\b");

  private static final Pattern HELP_THERE =
      Pattern.compile(
          "(?:消防|警察|公安|救护车|救護車|白车|白車|师傅|師傅|电工|電工|维修|維修|燃气公司|煤气公司|瓦斯公司|物业|物業|保安).{0,6}(?:到|来|來|嚟)(?:了|咗|场|場|喇|啦)|(?:赶到|趕到|到场|到場)|\\b(?:fire"
              + " ?(?:brigade|m[ae]n|fighters?|service|engines?|crew)|police|ambulance|paramedics?|gas"
              + " (?:man|people|engineers?|company|board)|plumber|electrician|engineer|technician|help).{0,12}\\b(?:here|came|arrived|on"
              + " (?:site|scene)|there now)\\b");

  /// A question, or something that goes on, is no all-clear.
  private static final Pattern OPEN =
      Pattern.compile(
          "[?？吗嗎么麼]\\s*$|[没沒]\\s*$|但|可是|不过|不過|(?<!没|沒|冇)(?:还在|還在|还有|還有|仍|依然)|又(?:有|冒|着|漏)|怎么还|没来|沒來|冇嚟|\\b(?:but|still|again|not"
              + " (?:all|sure|out)|isn.?t|when|nobody|no ?one)\\b");

  private static final Pattern SHUT_IN =
      Pattern.compile("困|反锁|反鎖|锁在|鎖在|trapped|stuck|locked|shut in");

  private AllClear() {}

  /// Empty where nothing of that is said, or no emergency is open.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = words.text().strip().toLowerCase(Locale.ROOT);
    if (OPEN.matcher(text).find()) {
      return Optional.empty();
    }
    return Endangered.now(words, setting)
        .flatMap(
            matter -> {
              if (OVER.matcher(text).find() || shutIn(matter) && RELEASED.matcher(text).find()) {
                return Optional.of(told(stage, matter, words, setting, true));
              }
              return HELP_THERE.matcher(text).find()
                  ? Optional.of(told(stage, matter, words, setting, false))
                  : Optional.empty();
            });
  }

  private static boolean shutIn(Matter matter) {
    return matter.category() == Category.ELEVATOR
        || SHUT_IN.matcher(matter.words().toLowerCase(Locale.ROOT)).find();
  }

  private static Turn told(Stage stage, Matter matter, Words words, Setting setting, boolean over) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.PassOn(matter.number(), words.text()));
    if (over) {
      steps.add(new Step.CallAgentAbout(matter.number(), "all-clear", words.text()));
    }
    steps.add(
        Says.about(matter.number(), over ? Phrase.ALL_CLEAR_TAKEN : Phrase.FALSE_ALARM_TAKEN));
    Turn turn = new Turn(stage, steps, false);
    return setting.held() ? Listening.quiet(turn) : turn;
  }
}
