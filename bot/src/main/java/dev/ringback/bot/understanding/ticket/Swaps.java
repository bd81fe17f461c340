package dev.ringback.bot.understanding.ticket;

import dev.ringback.bot.dialogue.Particulars.Swap;
import dev.ringback.bot.understanding.place.Places;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A thing that is meant instead of another: 不是水龙头,是马桶堵了; not the tap, it's the hose.
public final class Swaps {

  private static final String LEAD_ZH = "^(?:不对|错了|说错了|搞错了)?[,。! ]*";

  private static final String LEAD_EN =
      "^(?:(?:no|sorry|oops|wait|actually|ah|oh),? ?){0,2}(?:it.?s |its |it is )?";

  private static final String OTHER = "(?:the |my |our |an? )?";

  /// What is denied stands first or last.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              LEAD_ZH
                  + "(?:不|唔)(?:是|系)(?<was>[^,。;!?是系]{1,12}?)(?:的问题|坏了?|堵了?|漏水?)?[,。;!"
                  + " ]{0,2}(?:而|应该|其实)?(?:是|系)(?<is>[^吗?]{2,60})$"),
          Pattern.compile(
              LEAD_ZH
                  + "(?:应该|其实)?(?:是|系)(?<is>[^吗?]{2,60}?)[,。;!"
                  + " ]{1,2}(?:不|唔)(?:是|系)(?<was>[^,。;!?]{1,12})$"),
          Pattern.compile(
              LEAD_EN
                  + "not "
                  + OTHER
                  + "(?<was>[^,.;!?]{2,24}?)(?:[,.;!]+ ?| - | )(?:but |rather |actually"
                  + " |(?:it.?s|its|it is) ){1,2}"
                  + OTHER
                  + "(?<is>[^?]{3,80})$"),
          Pattern.compile(
              LEAD_EN
                  + OTHER
                  + "(?<is>[^,.;!?]{3,60}?),? (?:and |that.?s )?not "
                  + OTHER
                  + "(?<was>[^,.;!?]{2,24})[.! ]*$"));

  /// What tells what is wrong with a thing, so that the thing is not all that is said.
  private static final Pattern WRONG = Lexicon.load("clauses.txt").pattern("broken");

  private Swaps() {}

  /// Empty also where one place is put right by another.
  public static Optional<Swap> in(Text text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text.plain());
      if (matcher.find()) {
        Text was = text.part(matcher.start("was"), matcher.end("was"));
        Text is = text.part(matcher.start("is"), matcher.end("is"));
        Optional<String> denied = PartsConcerned.in(was);
        Optional<Span> part = PartsConcerned.span(is);
        if (denied.isPresent()
            && part.isPresent()
            && !is.written(part.get()).equals(denied.get())
            && !Places.in(was).place().known()) {
          // 漏 in 地漏 is no fault
          boolean alone = !WRONG.matcher(is.without(List.of(part.get())).written()).find();
          return Optional.of(new Swap(denied.get(), is.written().strip(), alone));
        }
      }
    }
    return Optional.empty();
  }
}
