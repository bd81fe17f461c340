package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "So who can fix it?" after a matter that is none of ours: whom to ask is told again, and nothing
/// new is opened (R16).
final class Referrals {

  private static final Pattern WHO = Lexicon.load("talk.txt").pattern("who else");

  private static final Set<dev.ringback.core.ticket.Step> PASSED_ON =
      EnumSet.of(dev.ringback.core.ticket.Step.REFERRED, dev.ringback.core.ticket.Step.DECLINED);

  private static final Duration IN_MIND = Duration.ofDays(14);

  private static final int LONGEST = 80;

  private Referrals() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean asks =
        !words.verdict().emergency()
            && !setting.held()
            && words.reading().numbers().isEmpty()
            && words.text().length() <= LONGEST
            && WHO.matcher(Writing.listed(words.text())).find();
    return setting.matters().stream()
        .findFirst()
        .filter(matter -> asks && PASSED_ON.contains(matter.step()))
        .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
        .filter(matter -> same(matter, words))
        .map(
            matter ->
                Turn.stay(
                    stage,
                    new Step.Attach(matter.number(), true),
                    new Step.TellReferral(matter.number())));
  }

  /// Another thing than what was passed on is a matter of its own.
  private static boolean same(Matter matter, Words words) {
    return words
        .reading()
        .particulars()
        .part()
        .map(part -> Pointing.speaks(matter, part))
        .orElse(true);
  }

  static Turn told(Stage stage, TicketNews.Referral news) {
    Matter matter = news.matter();
    return Turn.stay(
        stage,
        news.outside()
            .map(
                outside ->
                    Says.about(
                        matter.number(),
                        ReportPhrase.OUTSIDE,
                        "matter",
                        matter.title(),
                        "outside",
                        outside))
            .orElseGet(
                () ->
                    Says.about(
                        matter.number(),
                        matter.step() == dev.ringback.core.ticket.Step.DECLINED
                            ? ProgressPhrase.DECLINED
                            : ProgressPhrase.REFERRED,
                        "reason",
                        news.reason())));
  }
}
