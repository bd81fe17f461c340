/// The residents' roll: households as one CSV file, in and out. Neighbours: household, triage,
/// delivery.
///
/// 2026-11: nothing is half-imported. A file with a rejected row changes nothing unless the caller
/// accepts the valid rest; a blank cell leaves what is known; nobody is ever removed by a file.
/// FastCSV reads it, since it knows the line on which a record begins.
@NullMarked
package dev.ringback.core.roll;

import org.jspecify.annotations.NullMarked;
