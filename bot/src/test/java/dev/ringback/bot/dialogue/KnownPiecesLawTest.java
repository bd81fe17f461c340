package dev.ringback.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever an owner says in whatever order, nobody is asked for what is known of a ticket (R5).
class KnownPiecesLawTest {

  private static final TicketNumber ONE = new TicketNumber('R', 10427);
  private static final TicketNumber TWO = new TicketNumber('R', 10500);

  record Said(String text, Intent intent, Category category, Urgency urgency) {}

  @Property(tries = 500)
  void asksForNothingThatIsKnown(
      @ForAll("stages") Stage first, @ForAll("talks") List<Said> talk, @ForAll boolean callable) {
    World world = new World(first, callable);
    for (Said said : talk) {
      world.hears(said);
    }
  }

  /// The tickets and what is known of them while somebody talks.
  private static final class World {

    private final List<Matter> matters =
        new ArrayList<>(List.of(Scene.matter(ONE).matter(), Scene.matter(TWO).withoutPlace()));
    private Stage stage;
    private boolean callable;
    private int last = 10500;

    World(Stage stage, boolean callable) {
      this.stage = stage;
      this.callable = callable;
    }

    void hears(Said said) {
      Scene scene = scene();
      done(scene.hears(said.text(), said.intent(), said.category(), said.urgency()), said);
    }

    private Scene scene() {
      Scene scene = Scene.scene().at(stage).with(matters.toArray(Matter[]::new));
      return callable ? scene : scene.unreachable();
    }

    private void done(Turn turn, Said said) {
      stage = turn.stage();
      for (Step step : turn.steps()) {
        switch (step) {
          case Step.SetPlace set -> placed(set);
          case Step.Learn learn when learn.told().phone().isPresent() -> callable = true;
          case Step.Open open -> opened(open, said);
          case Step.Say say when say.about().isPresent() ->
              assertThat(known(say.phrase(), say.about().get()))
                  .as("%s after \"%s\" of %s", say.phrase(), said.text(), matters)
                  .isFalse();
          default -> {}
        }
      }
    }

    private void placed(Step.SetPlace set) {
      matters.replaceAll(one -> one.number().equals(set.ticket()) ? one.at(set.place()) : one);
    }

    private void opened(Step.Open open, Said said) {
      last++;
      Matter matter =
          Scene.matter(new TicketNumber('R', last))
              .opened(open.kind(), open.category(), open.urgency(), open.place(), said.text());
      matters.addFirst(matter);
      if (open.besides().told().phone().isPresent()) {
        callable = true;
      }
      var news =
          new TicketNews.Opened(
              matter, open.where(), new Incoming.Promise("soon"), open.hazard(), open.besides());
      done(Dialogue.advance(stage, news, scene().setting()), said);
    }

    /// Whether the piece that the phrase asks for is known.
    private boolean known(Phrase phrase, TicketNumber number) {
      Optional<Matter> about =
          matters.stream().filter(one -> one.number().equals(number)).findFirst();
      return switch (phrase) {
        case PlacePhrase.ASK, PlacePhrase.ASK_AGAIN, PlacePhrase.CHOOSE_HOME ->
            about.filter(Matter::placeKnown).isPresent();
        case PlacePhrase.ASK_REST -> about.filter(one -> !Doors.half(one)).isPresent();
        case PlacePhrase.ASK_SPOT -> about.filter(one -> one.place().spot() != null).isPresent();
        case ContactPhrase.ASK_PHONE, ContactPhrase.ASK_PHONE_AGAIN -> callable;
        default -> false;
      };
    }
  }

  @Provide
  Arbitrary<Stage> stages() {
    return Arbitraries.of(
        new Stage.Idle(),
        new Stage.AskingPlace(TWO, 1),
        new Stage.AskingPlace(TWO, 2),
        new Stage.AskingDanger(TWO, Hazard.WATER),
        new Stage.Confirming(ONE),
        new Stage.Changing(ONE),
        new Stage.AskingAcceptance(ONE),
        new Stage.AskingScore(ONE, 7),
        new Stage.ChoosingTicket(Wish.STATUS, List.of(ONE, TWO), ""),
        new Stage.ConfirmingCancel(List.of(ONE), "取消"),
        new Stage.AskingHelped(Category.PARKING, "停车证怎么办", new Stage.AskingPlace(TWO, 1)),
        new Stage.AskingNow(Hazard.OTHER, Category.GENERAL, "it makes a noise"));
  }

  @Provide
  Arbitrary<List<Said>> talks() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "3栋", "2单元", "501", "3栋2单元501", "Block 3", "Flat 302, Rose Court", "Rose Court"),
            Arbitraries.of("厨房", "in the bathroom", "卧室灯不亮,501", "厨房漏水", "the tap drips, block 3"),
            Arbitraries.of("13800000001", "07911 123456", "不是501,是502", "no, flat 4C", "1", "2"),
            Arbitraries.of(
                "进度", "谢谢", "hello", "R10427-7", "取消", "还没好", "it's worse", "gas smell!"),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(60));
    return Combinators.combine(
            texts,
            Arbitraries.of(Intent.class),
            Arbitraries.of(Category.class),
            Arbitraries.of(Urgency.class))
        .as(Said::new)
        .list()
        .ofMaxSize(10);
  }
}
