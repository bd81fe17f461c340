package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.regex.Pattern;

/// What the question where it is can be answered with, and what tells no place however short it is.
final class PlaceAnswers {

  /// An answer to "where?" is not longer than this, in characters.
  private static final int LONGEST_PLACE = 80;

  /// So short a text is rather a place than a report.
  private static final int SHORT_PLACE = 6;

  /// A longer text may name a place by what is wrong there.
  private static final int LONGEST_FAULT = 10;

  private static final int LONGEST_EVASION = 24;

  private static final Pattern QUESTION =
      Pattern.compile(
          "[?？]$|[吗嗎呢]$|有[没沒冇]有?.{1,8}$|[几幾](?:点|點|时|時)|多久|多少|时候|時候|想[问問]|[请請][问問]|[怎点點]么?[样樣]|(?i:\\bwhich\\b)|^(?:谁|誰|怎么|怎麼|什么|什麼)|(?i:^(?:(?:ok(?:ay)?|so|and|but|then|well),?"
              + " ){0,2}(?:who|what|when|why|how|do i|should i|can (?:you|i|someone)|will"
              + " (?:you|it|they|someone))\\b)");

  private static final Pattern EVASIVE =
      Pattern.compile(
          "[了吧啊呀嘛]$|了[,,。]|没事|沒事|不用|不是|不要|谢|謝|快点|快點|快来|快來|^急|好急|很急|赶紧|趕緊|赶快|尽快|盡快|马上来|[说說]过|[讲講]过|告[诉訴]过|刚才[说發发]|^(?:就?[在是])?(?:我的?|自己)?(?:家|屋企)(?:[里裡中])?$|(?i:^(?:it.?s"
              + " )?(?:at |in )?(?:my )?(?:home|house|place|flat)$|^(?:it.?s|it is|this is)"
              + " (?:my|our) own\\b.{0,12}$|told you|already"
              + " (?:said|told)|hurry|asap|\\burgent|\\bquick)");

  /// A number to ring, though it is none that can be rung.
  private static final Pattern PHONE =
      Pattern.compile("(?i)\\b(?:my|our|the) (?:phone|mobile|cell|number|tel)\\b|电话|電話|手机|手機");

  private static final Pattern COMPLAINT = Pattern.compile("投诉|投訴|举报|舉報|(?i:complain)");

  /// "It leaks!" said once more is no place, however short.
  private static final Pattern FAULT =
      Pattern.compile("漏|滴水|坏了|壞了|堵了|停水|停电|停電|(?i:\\b(?:it )?(?:leak|drip|broken|blocked))");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:在|我在|在的|在呢|哦|噢|嗯|啊|呃|额|唉|哎|呵|哈|嘿|喂|咦|那个|这个|不知道|不清楚|不晓得|忘了|唔知|随便|什么|啥|咩"
              + "|o+h|a+h|u+m+|u+h+|e+r+m?|h+m+|huh|what|eh|ok(?:ay)?|right|so|well|lol|(?:ha)+|dunno|idk|(?:i"
              + " )?(?:don.?t|do not) know|not sure|no idea|see|i see|whatever)*[\\s,.,。!!~…]*");

  private PlaceAnswers() {}

  /// What cannot be taken apart is a place all the same, if it may be one.
  static boolean possible(Words words) {
    String text = words.text().strip();
    boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return text.length() <= LONGEST_PLACE && letters && !evades(words) && !empty(words);
  }

  static boolean aboutNothingElse(Words words) {
    if (COMPLAINT.matcher(words.text()).find()) {
      return false;
    }
    return switch (words.verdict().intent()) {
      case OTHER -> true;
      case REPAIR, COMPLAINT, ENQUIRY, PROGRESS ->
          words.verdict().category() == Category.GENERAL
              || words.text().strip().length() <= SHORT_PLACE
                  && !FAULT.matcher(words.text()).find();
      case AGENT, PRAISE -> false;
    };
  }

  /// A question, or when somebody is at home, is no place.
  static boolean asks(Words words) {
    return words.reading().particulars().atHome().isPresent()
        || QUESTION.matcher(words.text().strip()).find();
  }

  /// The key is with a neighbour: that is no report, and no place.
  static boolean tellsWay(Words words) {
    String text = words.text().strip();
    return Guesses.access(words)
        && text.length() <= LONGEST_PLACE
        && !words.verdict().emergency()
        && !FAULT.matcher(text).find()
        && Reports.placeIn(words).isEmpty()
        && !asks(words);
  }

  /// Whoever is asked again and says so does not complain of anything else yet.
  static boolean impatient(Words words) {
    String text = words.text().strip();
    return words.verdict().intent() == Intent.COMPLAINT
        && text.length() <= LONGEST_EVASION
        && EVASIVE.matcher(text).find()
        && !COMPLAINT.matcher(text).find();
  }

  /// Whoever is asked again and again seems to ask for news.
  static boolean tired(Words words) {
    return words.verdict().intent() == Intent.PROGRESS
        && EVASIVE.matcher(words.text().strip()).find();
  }

  /// "At home", "I told you", "quick!" name no place.
  static boolean evades(Words words) {
    String text = words.text().strip();
    return EVASIVE.matcher(text).find() || asks(words);
  }

  /// A sound, a nod or a lone digit tells no place, however short places may be.
  private static boolean vague(Words words) {
    return words.reading().answer() instanceof Answer.Digit
        || VAGUE.matcher(words.text().strip()).matches()
        || PHONE.matcher(words.text()).find();
  }

  /// Nothing is told, or only what is wrong, once more.
  private static boolean empty(Words words) {
    String text = words.text().strip();
    boolean fault =
        text.length() <= LONGEST_FAULT && FAULT.matcher(text).find()
            || COMPLAINT.matcher(text).find();
    return vague(words) || fault;
  }
}
