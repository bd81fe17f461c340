package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.Reading.Answer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Messages that are, as a whole, an answer or a set phrase.
final class WholeAnswers {

  private static final Set<String> YES =
      Set.of(
          "是",
          "是的",
          "对",
          "對",
          "好了",
          "修好了",
          "好",
          "好的",
          "可以",
          "行",
          "嗯",
          "嗯嗯",
          "已修好",
          "已经修好了",
          "已經修好了",
          "接受",
          "确认",
          "確認",
          "搞掂",
          "搞掂咗",
          "整好咗",
          "yes",
          "y",
          "yep",
          "yeah",
          "yup",
          "ok",
          "okay",
          "fixed",
          "it's fixed",
          "its fixed",
          "yes fixed",
          "yes it is",
          "all good",
          "done",
          "accept",
          "all fixed",
          "sorted");
  private static final Set<String> NO =
      Set.of(
          "否",
          "不是",
          "没有",
          "沒有",
          "没",
          "没好",
          "没修好",
          "沒修好",
          "还没",
          "還沒",
          "还没好",
          "還沒好",
          "不行",
          "不好",
          "未",
          "未好",
          "拒绝",
          "拒絕",
          "唔得",
          "未得",
          "no",
          "n",
          "nope",
          "not fixed",
          "not yet",
          "still broken",
          "no it isn't",
          "no it's not",
          "decline",
          "it's not fixed",
          "not really");
  private static final Map<String, Integer> SCORES =
      Map.ofEntries(
          Map.entry("很满意", 5),
          Map.entry("很滿意", 5),
          Map.entry("非常满意", 5),
          Map.entry("非常滿意", 5),
          Map.entry("very satisfied", 5),
          Map.entry("excellent", 5),
          Map.entry("满意", 4),
          Map.entry("滿意", 4),
          Map.entry("satisfied", 4),
          Map.entry("good", 4),
          Map.entry("较满意", 3),
          Map.entry("較滿意", 3),
          Map.entry("一般", 3),
          Map.entry("还行", 3),
          Map.entry("還行", 3),
          Map.entry("fairly satisfied", 3),
          Map.entry("fair", 3),
          Map.entry("so so", 3),
          Map.entry("不满意", 2),
          Map.entry("不滿意", 2),
          Map.entry("dissatisfied", 2),
          Map.entry("not satisfied", 2),
          Map.entry("bad", 2),
          Map.entry("很不满意", 1),
          Map.entry("很不滿意", 1),
          Map.entry("非常不满意", 1),
          Map.entry("非常不滿意", 1),
          Map.entry("very dissatisfied", 1),
          Map.entry("terrible", 1));
  private static final Pattern THANKS =
      Pattern.compile(
          "(好的?|ok|okay|great|嗯|收到)?[,， ]*(谢谢|謝謝|多谢|多謝|感谢|感謝|唔该|唔該|谢了|thanks?|thank"
              + " you|thx|ty|cheers|much appreciated)( ?(啊|了|哈|你|您|你们|你們|师傅|師傅|晒|so much|very"
              + " much|a lot|again|all|everyone|mate))*");
  private static final Pattern GREETING =
      Pattern.compile(
          "(你好|您好|hi|hello|hey|在吗|在嗎|在么|有人吗|有人嗎|喂|早|早上好|下午好|晚上好|good"
              + " (morning|afternoon|evening)|anyone there|hi there|hello"
              + " there|/start|/help|/new)[!！?？。.啊呀 ]*");
  private static final Pattern NO_SURVEYS =
      Pattern.compile(
          "(不要|不用|别再?|請勿|请勿|取消|唔好)(再)?(给我)?(发|發)?(回访|回訪|问卷|問卷|调查|調查)(了)?|no (more )?surveys?("
              + " please)?");
  private static final Pattern SURVEYS_AGAIN =
      Pattern.compile(
          "(恢复|恢復|继续|繼續|重新|可以)(回访|回訪|问卷|問卷|调查|調查)|surveys? (again|on)( please)?|resume surveys?");
  private static final Pattern STATUS =
      Pattern.compile(
          "(查|查询|查詢|查一下|查下|问下|問下)?(进度|進度|进展|進展|状态|狀態)(如何|怎么样|怎麼樣|呢)?|(我的)?(单子|單子|报修|報修|工单|工單)?到哪(一步|里|裡)?了|status|progress|any"
              + " (news|update|updates)|update|/status");
  private static final Pattern PERSON =
      Pattern.compile(
          "(我要|请|請|帮我|幫我)?(转|轉|找|接)?(人工|真人|客服|人工客服)(服务|服務)?|agent|human|operator|(talk|speak) to (a"
              + " |an )?(human|person|agent|someone)|real person|/agent");

  private WholeAnswers() {}

  static Answer of(String text) {
    String bare = text.strip().startsWith("/") ? Folding.fold(text) : Folding.bare(text);
    if (bare.length() == 1 && Character.isDigit(bare.charAt(0))) {
      return new Answer.Digit(bare.charAt(0) - '0');
    }
    if (YES.contains(bare)) {
      return new Answer.Yes();
    }
    if (NO.contains(bare)) {
      return new Answer.No();
    }
    Integer score = SCORES.get(bare);
    return score == null ? phrase(bare) : new Answer.Score(score);
  }

  private static Answer phrase(String bare) {
    if (NO_SURVEYS.matcher(bare).matches()) {
      return new Answer.NoSurveys();
    }
    if (SURVEYS_AGAIN.matcher(bare).matches()) {
      return new Answer.SurveysAgain();
    }
    if (PERSON.matcher(bare).matches()) {
      return new Answer.Person();
    }
    if (STATUS.matcher(bare).matches()) {
      return new Answer.Status();
    }
    if (THANKS.matcher(bare).matches()) {
      return new Answer.Thanks();
    }
    return GREETING.matcher(bare).matches() ? new Answer.Greeting() : new Answer.Words();
  }
}
