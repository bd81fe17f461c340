package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Locale;
import java.util.regex.Pattern;

/// Understands the question whether somebody comes, and that a danger is there again.
final class Coming {

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:有没有|有沒有|有冇|有|冇|派|边个|邊個|谁|誰).{0,4}(?:来|來|嚟|到).{0,3}(?:吗|嗎|么|嘛|没|沒|未|呀|啊|[?？])|(?:几时|幾時|几耐|幾耐|多久|什么时候|什麼時候|啥时候|几点|幾點).{0,6}(?:来|來|嚟|到)|\\b(?:is|are|will|has|have|did)"
              + " (?:anyone|anybody|someone|somebody|they|you|he|help)\\b.{0,20}\\b(?:coming|come|on"
              + " (?:the|their|his) way|arriv|been sent|accepted)|\\b(?:where (?:are|is)"
              + " (?:you|they|he|everyone|help)|who is coming)\\b");

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?:不是|并非|並非|唔系|唔係)(?:误报|誤報|虚惊|虛驚)|又(?:有|冒|着|烧|燒|漏|闻|聞|起|来|來|打)|\\bnot a false"
              + " alarm\\b|\\b(?:smok|fire|burn|gas|smell|spark|leak|water)[a-z]*\\b.{0,20}\\b(?:again|back)\\b|\\bagain\\b.{0,20}\\b(?:smok|fire|burn|gas|spark)");

  private static final Pattern WHEN =
      Pattern.compile(
          "(?:能不能|能否|可不可以|会不会|會不會).{0,6}(?:修|来|來|弄|处理|處理|到)|(?:今天|明天|今晚|下午|上午).{0,4}(?:能|可以|会|會).{0,6}(?:修|来|來|到|好).{0,3}[吗嗎么?？]|(?i:^(?:so"
              + " |and |but )?(?:will|can|could|is|are)"
              + " (?:it|you|they|someone|somebody|anyone|that)\\b.{0,40}(?:today|tomorrow|tonight|this"
              + " (?:week|morning|afternoon)|soon|by))");

  private static final Pattern NO_FALSE_ALARM =
      Pattern.compile("(?:不是|并非|並非|唔系|唔係)(?:误报|誤報|虚惊|虛驚)|\\b(?:not|no) (?:a )?false alarm\\b");

  private Coming() {}

  /// "Can it be done today?"
  static boolean whenDone(Words words) {
    return WHEN.matcher(words.text().strip()).find();
  }

  /// What was called a false alarm was none.
  static boolean noFalseAlarm(Words words) {
    return NO_FALSE_ALARM.matcher(words.text().toLowerCase(Locale.ROOT)).find();
  }

  /// News of help; somebody will want to ring, and where no number is known it is asked for now.
  static Turn told(Stage stage, TicketNumber ticket, Step news, Setting setting) {
    return setting.callable() || setting.held() || !(stage instanceof Stage.Idle)
        ? Turn.stay(stage, news)
        : Turn.ask(new Stage.AskingPhone(ticket), news, Says.notice(ticket, Phrase.ASK_PHONE));
  }

  static boolean asked(Words words) {
    return SOMEBODY.matcher(words.text().toLowerCase(Locale.ROOT)).find();
  }

  /// What was over has come back: what to do must be told anew.
  static boolean back(Words words) {
    return AGAIN.matcher(words.text().toLowerCase(Locale.ROOT)).find();
  }
}
