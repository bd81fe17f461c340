package dev.ringback.core.callback;

import dev.ringback.core.comment.Remark;

/// What the words of an answer say, as read by machine.
///
/// @param confidence of the sentiment, 0 to 1
/// @param disagrees whether they tell the opposite of the score that stands now
public record CallbackReading(
    Remark.Sentiment sentiment, Remark.Topic topic, double confidence, boolean disagrees) {}
