package dev.ringback.bot.understanding.place;

import dev.ringback.bot.dialogue.Particulars.Correction;
import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.core.ticket.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Places put right: 不是501,是502; sorry 502 not 501; 我打错了是3栋.
///
/// @param span where the correction stands; what stands around it completes the place
public record Corrections(Correction correction, Span span) {

  private static final String HALF = "[^,。;!?\\n]";

  /// A door that is one beyond doubt, whatever is said around it.
  private static final String DOOR = "(?:\\d{1,3}[a-z]|[a-z]-?\\d{1,4}|\\d{3,4})";

  /// Doors among other words: tell them 4B not 4A, please hurry; 我这里是4B不是4A啊快点.
  private static final List<Pattern> DOORS =
      List.of(
          Pattern.compile(
              "(?:^|[,.;:!?]"
                  + " ?|\\b(?:flat|apt|apartment|unit|room|number|no\\.?|door|is|its|it.?s|be|mean|meant|said|them|him|at|in|to|sorry|actually|address)"
                  + " )(?<is>"
                  + DOOR
                  + "),? (?:and |but )?not (?:at |in |flat |apt |unit |room |number )?(?<was>"
                  + DOOR
                  + ")(?=$|[,.;:!?]|"
                  + " (?:please|pls|hurry|quick|quickly|come|sorry|now|thanks|thank|ok|send|tell)\\b)"),
          Pattern.compile(
              "(?:^|[,。;:!? 是系在为到来去住家说里])(?<is>"
                  + DOOR
                  + ")[室房号]?[, ]?(?:而)?(?:不|唔)(?:是|系) ?(?<was>"
                  + DOOR
                  + ")(?=$|[,。;:!?~ 室房号啊呀哦呢快请麻你赶])"));

  /// Each tells what is right, most also what was wrong.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?:不|唔)(?:是|系) ?(?<was>"
                  + HALF
                  + "{1,24}?)[,。;! ]{0,2}(?:而|应该)?(?:是|系)(?<is>"
                  + HALF
                  + "{1,30})"),
          Pattern.compile(
              "(?:是|系|为|在|[,。:] ?|^)(?<is>[^,。;!?\\n"
                  + "是系为在]{1,24}?)[, ]{0,2}(?:而)?(?:不|唔)(?:是|系)(?<was>"
                  + HALF
                  + "{1,24})"),
          Pattern.compile(
              "(?:打|写|说|搞|弄|发|填|讲|输|记|报(?=错了|错地址))(?:错|反)(?!成)(?:了|咗|啦)?(?<was>)[,。!:;"
                  + " ]{0,3}(?:地址|房号|楼号|门牌|我家|我)?(?:应该|其实|正确)?(?:的)?(?:是|系|为)?(?<is>[^。;!?\\n"
                  + "]{1,30})"),
          Pattern.compile(
              "(?<was>[^,。;!?\\n"
                  + "]{1,16}?)(?:也|都)?(?:不对|错了|写错了|说错了)[,。;!"
                  + " ]{1,2}(?:应该|其实|正确)(?:的)?(?:是|系|为|在)?(?<is>"
                  + HALF
                  + "{1,30})"),
          Pattern.compile(
              "(?:更正|纠正|改成|改为|正确(?:的|地址|房号)?(?:应该)?(?:是|系|为))(?<was>)(?:一下)?[,:"
                  + " ]{0,3}(?<is>[^。;!?\\n"
                  + "]{1,30})"),
          Pattern.compile(
              "\\bnot (?:at |in |from )?(?<was>[^,.;!?\\n"
                  + "]{1,24}?)(?:[,.;!] ?| )(?:but |its |it.s |it is |sorry |i.m in |in"
                  + " )(?<is>[^,.;!?\\n"
                  + "]{1,40})"),
          Pattern.compile(
              "\\bnot (?<was>[\\w #-]{1,16})[,;] ?(?<is>[\\w #-]{1,16}?(?= - |"
                  + " (?:and|please|pls|hurry|now|it.?s)\\b)|[\\w #-]{1,16})"),
          Pattern.compile(
              "\\b(?:i said|i told you|i wrote|i put) (?:it was |it is |its )?(?<was>[^,.;!?\\n"
                  + "]{1,24})[,.;!] ?(?:but |sorry |actually ){0,2}(?:it.?s|it is|it was|should"
                  + " be|i meant)? ?(?<is>[^,.;!?\\n"
                  + "]{1,30})"),
          Pattern.compile(
              "(?<is>[^,.;!?\\n"
                  + "]{1,40}?),? (?:and )?not (?:at |in |from )?(?<was>[^,.;!?\\n"
                  + "]{1,24})"),
          Pattern.compile(
              "\\b(?:i meant?|should (?:be|say|read|have (?:been|said))|correction|typo|my"
                  + " (?:mistake|bad)|wrong"
                  + " (?:number|flat|room|address|block|unit|apartment|door)|(?:oops|sorry|actually),?"
                  + " (?:it.?s|it is|i.?m (?:in|at)|i meant?))(?<was>)[,.:; ]{0,3}(?:it.?s |it is"
                  + " |it should be |that should be |is |i meant? |i.?m in |to be |the"
                  + " ){0,2}(?<is>[^.;!?\\n"
                  + "]{1,40})"));

  /// The place told anew, as one's own or after saying that it was wrong; nothing of what was
  /// wrong.
  private static final List<Pattern> ANEW =
      List.of(
          Pattern.compile(
              "^(?:my|our|the) (?:flat|apartment|unit|room|house|door|address)(?: number| no\\.?)?"
                  + " is (?:actually )?(?<was>)(?<is>[^.;!?\\n]{1,40})$"),
          Pattern.compile(
              "\\b(?:change|update|correct) (?:the |my |our )?(?:address|flat|unit|room|place)(?:"
                  + " number)? to (?<was>)(?<is>[^.;!?\\n]{1,40})"),
          Pattern.compile(
              "\\b(?:address|flat|unit|room|place|number) (?:is|was|i gave(?: you)?(?: is| was)?)"
                  + " (?:wrong|incorrect|not right)(?<was>)[,.;: ]{1,3}(?:and )?(?:i live (?:at|in)"
                  + " |it.?s |it is |it should be |should be |i.?m (?:in|at)"
                  + " )?(?<is>[^.;!?\\n]{1,40})"),
          Pattern.compile(
              "^(?:我的?|我家)?(?:房号|门牌号?|房间号|楼号|地址)(?:应该)?(?:是|为|:)(?<was>)(?<is>[^。;!?\\n"
                  + "]{1,30})$"),
          Pattern.compile(
              "(?:也|都|全)?(?:不对|错了|写错了|说错了|搞错了)(?<was>)[,。;! ]{1,2}(?:应该|我家|我)?(?:是|系|在|住)(?<is>"
                  + HALF
                  + "{1,30})"));

  /// A door is meant, however short its number.
  private static final Pattern OF_A_DOOR =
      Pattern.compile("\\b(?:flat|apt|apartment|room|unit|door|house)\\b|房号|门牌|室号");

  /// What was taken for the place is only said to be the sender's own.
  private static final Pattern OWN =
      Pattern.compile("(?:我家|我们家|我这里|我们这里|这里|my (?:place|flat|home|own)|mine|here)");

  /// "No, it's 503" to a place that was read back.
  private static final Pattern DENIED =
      Pattern.compile(
          "^(?:不对|不是的?|错了|写错了|唔啱|唔系|no|nope|wrong|not right)[,。;!."
              + " ]{1,2}(?:我家|我们家?|应该|其实|地址|actually |sorry )?(?:是|系|在|its |it.s |it is |im in |i.m"
              + " in |(?=\\d|flat |block |apt |unit |room ))(?<was>)(?<is>"
              + HALF
              + "{1,30})$");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:刚才|那个|这个|地址|address|should be|it is|it should"
              + " be|is|sorry|oops|its|it.s|im|i.m|in|at|flat|unit|room|number|the|no|actually|我家|我们|我|是|系|在|住|第)"
              + " ?,? ?){0,4}(?<label>[a-z]?-?\\d{1,4}[a-z]?|[a-z])(?: ?[号的])?"
              + " ?(?:sorry|please|pls|thanks|才对|哈|啊|哦)?");

  private static final int SHORTEST_ROOM = 3;
  private static final int LONGEST_PAIR = 32;

  public static Optional<Corrections> in(Text text) {
    return Stream.of(DOORS.stream(), FORMS.stream(), ANEW.stream(), Stream.of(DENIED))
        .flatMap(Function.identity())
        .flatMap(form -> read(form, text).stream())
        .findFirst();
  }

  private static Optional<Corrections> read(Pattern form, Text text) {
    Matcher matcher = form.matcher(text.plain());
    while (matcher.find()) {
      Text wasSaid = text.part(matcher.start("was"), matcher.end("was"));
      Text isSaid = text.part(matcher.start("is"), matcher.end("is"));
      Draft was = Places.draft(wasSaid);
      Draft is = Places.draft(isSaid);
      name(was, wasSaid, is);
      name(is, isSaid, was);
      bothRooms(was, wasSaid, is, isSaid, text);
      boolean oneSided = matcher.end("was") == matcher.start("was");
      boolean named = (form == DENIED || ANEW.contains(form)) && is.has(Part.SITE);
      if (oneSided && is.empty() && OF_A_DOOR.matcher(matcher.group()).find()) {
        room(is, isSaid);
      }
      boolean own = OWN.matcher(wasSaid.plain().strip()).matches();
      boolean right = oneSided || own ? is.numbered() || named : is.sharesPartWith(was);
      if (right && !was.place().equals(is.place())) {
        return Optional.of(
            new Corrections(new Correction(was.place(), is.place()), Span.of(matcher)));
      }
    }
    return Optional.empty();
  }

  /// A bare label is of the sort that the other half is, else a room if it is long enough.
  private static void name(Draft half, Text said, Draft other) {
    Matcher label = LABEL.matcher(said.plain().strip());
    if (!half.empty() || !label.matches()) {
      return;
    }
    String value = Labels.room(label.group("label"));
    Span span = new Span(0, 0);
    if (value.length() >= SHORTEST_ROOM || other.has(Part.ROOM)) {
      half.put(Part.ROOM, value, span);
    } else if (other.has(Part.BUILDING)) {
      half.put(Part.BUILDING, value, span);
    } else if (other.has(Part.FLOOR)) {
      half.put(Part.FLOOR, value, span);
    } else if (other.has(Part.UNIT)) {
      half.put(Part.UNIT, value, span);
    }
  }

  /// "21 not 12", and nothing more, is about doors.
  private static void bothRooms(Draft was, Text wasSaid, Draft is, Text isSaid, Text text) {
    boolean doors = text.plain().length() <= LONGEST_PAIR || OF_A_DOOR.matcher(text.plain()).find();
    if (was.empty()
        && is.empty()
        && doors
        && LABEL.matcher(wasSaid.plain().strip()).matches()
        && LABEL.matcher(isSaid.plain().strip()).matches()) {
      room(was, wasSaid);
      room(is, isSaid);
    }
  }

  private static void room(Draft half, Text said) {
    Matcher label = LABEL.matcher(said.plain().strip());
    if (label.matches()) {
      half.put(Part.ROOM, Labels.room(label.group("label")), new Span(0, 0));
    }
  }

  /// The right place, completed by what the rest of the message says of it.
  public Place within(Text text) {
    Draft draft = new Draft();
    Place is = correction.is();
    draft.put(Part.SITE, is.site(), span);
    draft.put(Part.BUILDING, is.building(), span);
    draft.put(Part.UNIT, is.unit(), span);
    draft.put(Part.FLOOR, is.floor(), span);
    draft.put(Part.ROOM, is.room(), span);
    draft.put(Part.SPOT, is.spot(), span);
    draft.complete(Places.draft(text.without(List.of(span))));
    return draft.place();
  }
}
