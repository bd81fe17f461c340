/// Texts brought to one form, so that rules and model see the same whatever the keyboard.
/// Neighbours: none.
@NullMarked
package dev.ringback.core.triage.text;

import org.jspecify.annotations.NullMarked;
