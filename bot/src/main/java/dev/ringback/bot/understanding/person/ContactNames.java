package dev.ringback.bot.understanding.person;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whom to ask for: 我姓王, 我叫李强, 找张阿姨, this is Mary Jones.
public final class ContactNames {

  private static final Lexicon WORDS = Lexicon.load("names.txt");

  private static final String SURNAME = WORDS.any("surnames");
  private static final String TITLE = WORDS.any("titles");
  private static final String NAME_ENDS = "(?=[^\\p{IsHan}]|$|住|电话|手机|联系|我|的(?!人)|在|,|家|号)";

  /// What may stand between "I am" and the name: 3栋2单元501的.
  private static final String DOOR =
      "[\\da-z#-]{1,4}(?:[栋幢座楼层单元室房号#弄\\da-z-]{0,14})(?:业主|住户|租客|租户|房客|房东)?的?";

  private static final String KIN =
      "我(?:妈妈?|爸爸?|母亲|父亲|老公|老婆|先生|太太|爱人|丈夫|妻子|儿子|女儿|哥哥?|姐姐?|弟弟?|妹妹?|室友|朋友|邻居|租客|租户|房客|房东)";

  private static final List<Pattern> CHINESE =
      List.of(
          Pattern.compile("(?:我|本人|免贵|敝)姓(?<name>" + SURNAME + ")"),
          Pattern.compile("(?:^|[,。 ])姓(?<name>" + SURNAME + ")(?=$|[,。! ]|的)"),
          Pattern.compile(
              "(?:^|[,。 ]|(?<=\\d)[室房]?的?)(?<name>" + SURNAME + "(?:先生|女士|小姐|太太|阿姨))(?=$|[,。 ])"),
          Pattern.compile(
              "(?:我叫|我名叫|本人叫?|名字[是叫:]? ?|姓名[是:]? ?|联系人[是:]? ?|业主[:] ?|联络人[是:]? ?|报修人[是:]?"
                  + " ?)(?<name>(?:"
                  + SURNAME
                  + "\\p{IsHan}{0,2}?"
                  + TITLE
                  + "|"
                  + SURNAME
                  + "\\p{IsHan}{1,2}?"
                  + NAME_ENDS
                  + "|[小老阿]"
                  + SURNAME
                  + NAME_ENDS
                  + "))"),
          Pattern.compile(
              "(?:找|联系|联络|打给|致电|我是|我系|叫|这里是|[:,。的 ]|^)(?<name>(?:[小老阿]"
                  + SURNAME
                  + "|"
                  + SURNAME
                  + "\\p{IsHan}{0,2}?"
                  + TITLE
                  + "|"
                  + SURNAME
                  + "\\p{IsHan}{1,2}?))(?<!号|子|单|间|元)[:,( ]{0,2}(?:电话|手机|的电话|联系电话|号码)?[是:]?"
                  + " ?(?=\\+?\\d[\\d -]{6,})"),
          Pattern.compile(
              "(?:找|联系|打给|致电|我是|我系|这里是)(?:"
                  + DOOR
                  + ")?(?<name>(?:[小老]"
                  + SURNAME
                  + "|"
                  + SURNAME
                  + "\\p{IsHan}{0,2}?"
                  + TITLE
                  + "))"),
          Pattern.compile(
              "(?:(?<!楼上|楼下|隔壁|对门|对面|邻居)(?:业主|户主|住户|租客|租户|房客)|(?:找|联系|打给|致电|打)"
                  + KIN
                  + "[^,。]{0,14}[,。 ]{0,2}[她他]?(?:名字)?叫)(?<name>"
                  + SURNAME
                  + "(?!"
                  + WORDS.any("no second")
                  + ")\\p{IsHan}{1,2}?)(?<!"
                  + WORDS.any("no last")
                  + ")(?=[,。!; \\d]|$|电话|手机)"),
          Pattern.compile(
              "(?:找|联系|打给|致电|打)" + KIN + "[^,。]{0,14}[,。 ]{0,2}[她他]?姓(?<name>" + SURNAME + ")"),
          Pattern.compile(
              "(?:我是|我系|在下)(?<name>"
                  + SURNAME
                  + "(?!"
                  + WORDS.any("no second")
                  + ")\\p{IsHan}{1,2}?)(?<!"
                  + WORDS.any("no last")
                  + ")(?=[,。!; \\n]|$)"));

  /// Who may stand before their name.
  private static final String WHOSE =
      "tenant|lodger|wife|husband|partner|mum|mother|dad|father|son|daughter|brother|sister|neighbou?r|carer|caretaker|agent|landlord|landlady|housemate|flatmate";

  private static final String CAPITAL = "[A-Z][\\p{L}'’-]{1,15}";
  private static final String HONORIFIC =
      "(?:Mr|Mrs|Ms|Miss|Dr|Mdm|Madam|Sir|Aunty|Auntie|Uncle)\\.? ";

  private static final String NO_NAME = "(?!(?i:" + WORDS.any("english no name") + ")\\b)";

  private static final List<Pattern> ENGLISH =
      List.of(
          Pattern.compile(
              "\\b(?i:my name is|my name['’]?s|my name|name is|name ?:|this is|speaking with|ask"
                  + " for|contact person|(?<!on |the )(?:contact|call|ring|text)(?= [A-Z][a-z]+(?:"
                  + " [A-Z][a-z]+)? (?:on|at|\\+?\\d))) ?:? ?(?<name>"
                  + NO_NAME
                  + "(?:"
                  + HONORIFIC
                  + ")?"
                  + CAPITAL
                  + "(?: (?:bin |binti |van |de |O['’])?"
                  + NO_NAME
                  + CAPITAL
                  + "){0,2})"),
          Pattern.compile(
              "\\b(?i:my name is|my name['’]?s|my names|my name|i am called) (?<name>(?!is |not"
                  + " |was |on )[a-z]{3,12})(?= ?(?:[,.!]|$| from | in | and ))"),
          Pattern.compile(
              "\\b(?i:i['’]?m|i am|it['’]?s|its|here is|hi|hello) (?<name>"
                  + HONORIFIC
                  + CAPITAL
                  + "|"
                  + NO_NAME
                  + CAPITAL
                  + " "
                  + NO_NAME
                  + CAPITAL
                  + "(?=[,. ]|$)|"
                  + NO_NAME
                  + CAPITAL
                  + "(?=,? (?:from|in|at|of)"
                  + " (?:flat|Flat|apt|Apt|unit|Unit|no|number|room|Room|block|Block|#?\\d)))"),
          Pattern.compile(
              "\\b(?i:i['’]?m|it['’]?s|its) (?<name>(?![a-z]+ing\\b)"
                  + NO_NAME
                  + "[a-z]{3,12}) (?:from|at|in) (?:flat|apt|unit|no|number|room|block|#?\\d)"),
          Pattern.compile(
              "(?i:regards|thanks|thank you|cheers|best|sincerely|yours|blessings|ty)[,!.]{0,2}["
                  + " \\n"
                  + "]{1,2}(?<name>"
                  + NO_NAME
                  + "(?:"
                  + HONORIFIC
                  + ")?"
                  + CAPITAL
                  + "(?: "
                  + CAPITAL
                  + "){0,2})(?=[,. \\n]*(?:$|[Ff]lat|[Uu]nit|[Aa]pt|#|\\(|\\d|[Rr]oom|[Bb]l))"),
          Pattern.compile(
              "(?i:\\b(?:"
                  + WHOSE
                  + ")(?:['’]?s"
                  + " name)?,?(?: is|['’]s)?(?: called)?) (?<name>"
                  + NO_NAME
                  + "(?:"
                  + HONORIFIC
                  + ")?"
                  + CAPITAL
                  + " "
                  + NO_NAME
                  + CAPITAL
                  + ")(?=[,. ]|$)"),
          Pattern.compile(
              "(?i:\\b(?:call|ring|text|contact|phone|ask for|speak to) (?:my |the"
                  + " )?(?:"
                  + WHOSE
                  + ")),?"
                  + " (?<name>"
                  + NO_NAME
                  + CAPITAL
                  + "(?: "
                  + NO_NAME
                  + CAPITAL
                  + ")?)(?=[,.]| (?:on|at) | ?\\+?\\d|$)"),
          // the whole of what is said, or its last sentence: Mr Desmond Pryce
          Pattern.compile(
              "(?:^|[.!,] )(?<name>"
                  + HONORIFIC
                  + NO_NAME
                  + CAPITAL
                  + "(?: "
                  + NO_NAME
                  + CAPITAL
                  + ")?)[.! ]*$"),
          Pattern.compile(
              "[-–—] ?(?<name>" + NO_NAME + CAPITAL + "(?: " + CAPITAL + "){0,2})[.!]?$"));

  private static final String NEXT =
      " " + NO_NAME + "(?!(?i:" + WORDS.any("no surname") + ")\\b)[\\p{L}'’-]{2,15}";

  /// Nothing but a name, in capitals or not: sam; its margaret ellis; Tan Wei Ling, call me here.
  private static final Pattern ALONE =
      Pattern.compile(
          "^[\\s,]*(?i:(?:it['’]?s|this is|i['’]?m|(?:the |my )?name['’]?s?(?: is)?|ask"
              + " for|contact) )?(?<name>(?:(?i:"
              + WORDS.any("first names")
              + ")(?:"
              + NEXT
              + ")?|(?i:"
              + WORDS.any("family first")
              + ")"
              + NEXT
              + "(?:"
              + NEXT
              + ")?))(?: here)?(?:\\W*$|,"
              + " ?(?i:(?:can|u can|you can|pls|please|my)"
              + " ){0,2}(?i:call|ring|text|contact|phone|tel|mobile|number|on|at)\\b.*$)");

  private ContactNames() {}

  /// A message that tells a name and nothing else.
  ///
  /// @param text without telephone numbers
  public static Optional<Span> alone(Text text) {
    Matcher name = ALONE.matcher(text.written());
    return name.find()
        ? Optional.of(new Span(name.start("name"), name.end("name")))
        : Optional.empty();
  }

  /// The name's place in the message.
  public static Optional<Span> in(Text text) {
    return CHINESE.stream()
        .flatMap(pattern -> first(pattern, text.plain()))
        .findFirst()
        .or(() -> english(text));
  }

  private static Optional<Span> english(Text text) {
    return text.mindsCase()
        ? ENGLISH.stream().flatMap(pattern -> first(pattern, text.written())).findFirst()
        : Optional.empty();
  }

  private static Stream<Span> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Stream.of(new Span(matcher.start("name"), matcher.end("name")))
        : Stream.empty();
  }
}
