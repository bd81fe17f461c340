package dev.ringback.hotline.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Which page of a list is wanted.
record Window(int page, int size) {

  private static final int USUAL = 50;
  private static final int LARGEST = 200;
  private static final int FARTHEST = 100_000;

  /// @param page from 0; null for the first
  /// @param size up to 200; null for 50
  static Window of(@Nullable Integer page, @Nullable Integer size) {
    Window window = new Window(page == null ? 0 : page, size == null ? USUAL : size);
    if (window.page < 0 || window.page > FARTHEST) {
      throw Refusal.field("page", "must be between 0 and " + FARTHEST);
    }
    if (window.size < 1 || window.size > LARGEST) {
      throw Refusal.field("size", "must be between 1 and " + LARGEST);
    }
    return window;
  }

  /// @param rows takes the offset and the most that are wanted
  <T> Listing<T> list(BiFunction<Integer, Integer, List<T>> rows, LongSupplier total) {
    return new Listing<>(rows.apply(page * size, size), page, size, total.getAsLong());
  }
}
