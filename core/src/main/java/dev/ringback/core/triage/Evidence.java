package dev.ringback.core.triage;

/// What speaks for and against a danger in one message, before it is weighed.
///
/// @param joint the log odds of an emergency by the three answers together
/// @param situation the log odds that a danger is told of rather than anything else
/// @param lookalike the same against what merely looks like one, nothing where a danger is likelier
/// @param alarmed whether a hazard rule fires
/// @param suppressed whether hazards are named, but denied, over or supposed
/// @param certain whether a rule decides by itself
public record Evidence(
    double joint,
    double situation,
    double lookalike,
    boolean alarmed,
    boolean suppressed,
    boolean certain) {}
