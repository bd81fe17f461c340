package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Matter;
import dev.ringback.bot.dialogue.Setting;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets the scene for a turn: all that the dialogue may know of a thread and its owner.
@Component
class Scenes {

  /// What was said longer ago belongs to no danger of now.
  private static final Duration IN_MIND = Duration.ofHours(12);

  private final Matters matters;
  private final SaidBefore earlier;
  private final Homes homes;
  private final SurveyNews surveys;
  private final Facts facts;
  private final Policy policy;

  Scenes(
      Matters matters,
      SaidBefore earlier,
      Homes homes,
      SurveyNews surveys,
      Facts facts,
      Policy policy) {
    this.facts = facts;
    this.matters = matters;
    this.earlier = earlier;
    this.homes = homes;
    this.surveys = surveys;
    this.policy = policy;
  }

  Setting of(Conversation conversation, @Nullable Long messageId, Language language, Instant now) {
    List<Matter> latest = matters.of(conversation);
    boolean danger = latest.stream().anyMatch(matter -> matter.live() && matter.emergency());
    return new Setting(
            now,
            language,
            Optional.ofNullable(conversation.askedAt()),
            latest,
            homes.of(conversation.address()),
            matters.phone(conversation).isPresent(),
            danger ? earlier.before(conversation.id(), messageId, now.minus(IN_MIND)) : List.of(),
            conversation.held(now))
        .knowing(surveyed(conversation, language, now))
        .muting(muted(latest));
  }

  /// Only emergencies are ever muted.
  private Set<TicketNumber> muted(List<Matter> latest) {
    List<Long> grave =
        latest.stream().filter(Matter::emergency).map(one -> one.number().serial()).toList();
    if (grave.isEmpty()) {
      return Set.of();
    }
    Map<Long, Map<Fact, String>> known = facts.of(grave);
    return latest.stream()
        .map(Matter::number)
        .filter(number -> known.getOrDefault(number.serial(), Map.of()).containsKey(Fact.NO_TEXTS))
        .collect(Collectors.toSet());
  }

  /// Where something is being asked, that is what is answered.
  private Setting.Surveyed surveyed(Conversation conversation, Language language, Instant now) {
    return conversation.stage() instanceof Stage.Idle
            || conversation.stage() instanceof Stage.Confirming
        ? surveys.open(conversation, language, now.minus(policy.callback().correctable()))
        : Setting.Surveyed.NOTHING;
  }
}
