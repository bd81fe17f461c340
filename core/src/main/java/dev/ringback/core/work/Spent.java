package dev.ringback.core.work;

import java.math.BigDecimal;

/// What somebody at work says that something cost.
///
/// @param item in their own words
/// @param amount in the estate's currency
public record Spent(CostLine.Sort sort, String item, BigDecimal amount) {}
