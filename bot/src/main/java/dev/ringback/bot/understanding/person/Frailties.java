package dev.ringback.bot.understanding.person;

import dev.ringback.bot.dialogue.Frailty;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Who at home must not be kept waiting, as far as a message tells: a baby, somebody on oxygen.
public final class Frailties {

  private static final Pattern DENIED =
      Pattern.compile(
          "(?:没有?|冇)(?:什么)?(?:老人|小孩|孩子|宝宝|婴儿|病人)|\\bno (?:baby|babies|elderly|kids|pets)\\b");

  private static final String NOT_PEOPLE =
      "(?:block|building|house|boiler|flat|lift|roof|estate|pipes?|it) ";

  private static final Map<Frailty, Pattern> WORDS =
      new EnumMap<>(
          Map.of(
              Frailty.INFANT,
              Pattern.compile(
                  "宝宝|婴儿|婴幼儿|新生儿|刚出生|刚满月|坐月子|奶娃|吃奶的|[几一二三四五六七八九十两\\d]个(?:多)?月大?的?(?:孩子|小孩|娃|bb)|\\b(?:new"
                      + " ?borns?|baby|babies|infants?|toddlers?)\\b(?!"
                      + " (?:monitor|gate|room|lock|shower))|\\b(?:weeks?|months?)[ -]old"
                      + " (?:son|daughter|child|kid|boy|girl)\\b|\\b(?:son|daughter|child|kid|boy|girl)"
                      + " (?:is |is only |of )?\\d{1,2} (?:weeks|months)\\b"),
              Frailty.ELDERLY,
              Pattern.compile(
                  "(?:老人(?!活动|院|中心|机|卡)|老年人|长者(?!地产)|老太太|老爷子|老奶奶|老爷爷)|(?:[789]\\d|[七八九]十[一二三四五六七八九]?)多?岁|\\b(?:elderly|pensioners?|old(?:er)?"
                      + " (?:lady|man|woman|people|couple|parents?|mother|father)|frail)\\b|(?<!"
                      + NOT_PEOPLE
                      + ")\\b(?:is|aged?|she.?s|he.?s|i.?m|am) [789]\\d\\b(?!"
                      + " ?(?:%|degrees?|pounds|years? old building|[./:]))|(?<!"
                      + NOT_PEOPLE
                      + "(?:is|are) )\\b[789]\\d[ -]?(?:years?[ -]old|y/?o|yrs? old)\\b(?!"
                      + " (?:building|house|block|flat|boiler))"),
              Frailty.SICK,
              Pattern.compile(
                  "病人|重病|透析|氧气机|制氧机|吸氧|呼吸机|卧床|做完手术|刚出院|癌症|心脏病|哮喘|\\b(?:oxygen|ventilator|dialysis|chemo(?:therapy)?|bed"
                      + " ?ridden|heart condition)\\b|\\b(?:is|are|am|i.?m|she.?s|he.?s) (?:very"
                      + " |seriously )?(?:ill|sick|poorly|unwell)\\b|\\bout of hospital\\b"),
              Frailty.DISABLED,
              Pattern.compile(
                  "残疾|残障|坐轮椅|行动不(?:便|方便)|腿脚不(?:便|好|方便|利索|灵便)|走不了路|不良于行|瘫痪|盲人|失明|耳聋|耳背|听力不(?:好|便)|耳朵(?:不(?:太|大)?(?:好|灵|行)|聋|背)|\\b(?:disabled|disability|wheel"
                      + " ?chair)\\b(?!"
                      + " (?:ramp|lift|access|space|parking|toilet|bay))|\\b(?:can.?t|cannot|unable"
                      + " to) walk\\b|\\blimited"
                      + " mobility\\b|\\bparaly[sz]ed\\b|\\b(?:is|am|are|i.?m|she.?s|he.?s|who.?s)"
                      + " (?:registered )?(?:blind|deaf)\\b")));

  private Frailties() {}

  public static Set<Frailty> in(String message) {
    return in(Text.of(message));
  }

  /// Where a message tells of them.
  public static List<Span> spans(Text text) {
    Text told = text.without(DENIED);
    return WORDS.values().stream()
        .flatMap(words -> words.matcher(told.plain()).results())
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  /// Everybody that the message tells of.
  public static Set<Frailty> in(Text text) {
    String plain = text.without(DENIED).plain();
    Set<Frailty> told = EnumSet.noneOf(Frailty.class);
    WORDS.forEach(
        (who, words) -> {
          if (words.matcher(plain).find()) {
            told.add(who);
          }
        });
    return told;
  }
}
