package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Owners who write in a language that nobody here reads.
class UnreadLanguageTest extends TalkTest {

  private static final String JOSE = "+34600000001";
  private static final String JAN = "+48600000001";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hola, no hay agua en mi piso",
        "پانی نہیں آ رہا",
        "Nie ma wody w kuchni",
        "물이 안 나와요",
        "Bonjour, il n'y a pas d'eau chaude",
        "Die Heizung ist kaputt, bitte Hilfe",
        "нет воды на кухне",
        "水が出ません",
        "Não tem água na cozinha",
        "nhà tôi bị mất nước"
      })
  void saysOnceWhatCanBeReadAndFetchesPerson(String text) {
    Person jose = owner(JOSE);
    jose.says(text).hears("English and Chinese", "中文", "119", "120", "110").holds(0);
    assertThat(openTasks()).containsExactly("unread-language");
    jose.says(text + " !!").hearsNothing().holds(0);
    assertThat(openTasks()).containsExactly("unread-language");
  }

  @Test
  void understandsPlaceDigitsAndNumbersAllTheSame() {
    Person jose = owner(JOSE);
    jose.says("kitchen tap leaking").hears("Got it", "Where is it");
    jose.says("gracias, vivo en el piso: flat 302, Rose Court, por favor llamen")
        .hears("noted", "302");
    assertThat(jose.ticket().place().room()).isEqualTo("302");
    jose.says("¿cuándo vienen? " + jose.number()).hears(jose.number());
    jose.says("status").hears("received").holds(1);
  }

  @Test
  void remembersWhereSomebodyLivesWhoWritesNothingElseThatIsRead() {
    Person jan = owner(JAN);
    jan.says("Nie działa ogrzewanie, flat 302, Rose Court").hears("English and Chinese").holds(0);
    jan.says("heating does not work").hears("Got it", "302");
  }

  @Test
  void pagesForFireInAnyOfThem() {
    Person jose = owner(JOSE);
    jose.says("¡Hay fuego en la cocina, ayuda!")
        .hears("URGENT", "119")
        .hears("English and Chinese");
    jose.has(Category.FIRE, Urgency.EMERGENCY, Step.OPENED).holds(1);
    duty().hears("EMERGENCY", "fuego");
    Person jan = owner(JAN);
    jan.says("czuć gaz na klatce").hears("URGENT", "gas").holds(1);
    jan.has(Category.GAS, Urgency.EMERGENCY, Step.OPENED);
  }

  @Test
  void takesNamesAndWordsAmongEnglishForEnglish() {
    Person mary = owner("+447700900001");
    mary.says("Hola! the sink in Casa del Sol flat 3 is blocked").hears("Got it");
    mary.says("José from El Mar Court says the lift is noisy").hearsWithout("English and Chinese");
    assertThat(openTasks()).doesNotContain("unread-language");
  }
}
