package dev.ringback.core.triage.hazard;

import java.util.List;
import java.util.Map;

/// What `topics.<language>.yaml` holds.
///
/// @param words named groups of words that mean much the same; the model learns what each says
record TopicFile(Map<String, List<String>> words) {}
