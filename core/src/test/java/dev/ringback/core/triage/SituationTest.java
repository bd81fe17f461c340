package dev.ringback.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SituationTest {

  @Property
  void knowsEveryMessageThatCanBeLabelled(
      @ForAll Intent intent,
      @ForAll Category category,
      @ForAll Urgency urgency,
      @ForAll boolean lookalike) {
    String situation = Situation.of(intent, category, urgency, lookalike);

    assertThat(Situation.codes()).contains(situation).doesNotHaveDuplicates();
    assertThat(Situation.dangerous(situation)).isEqualTo(urgency == Urgency.EMERGENCY);
  }
}
