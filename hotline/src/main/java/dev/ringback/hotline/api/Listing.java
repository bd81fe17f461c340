package dev.ringback.hotline.api;

import java.util.List;

/// One page of a list.
///
/// @param page from 0
/// @param total of all pages
record Listing<T>(List<T> items, int page, int size, long total) {

  Listing {
    items = List.copyOf(items);
  }
}
