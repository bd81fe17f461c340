package dev.ringback.bot.conversation;

import java.io.IOException;

/// Fetches files from one vendor.
public interface MediaSource {

  /// The channel whose references this source understands.
  String channel();

  /// Downloads one file; at most [#MAX_BYTES] of it.
  ///
  /// @throws IOException if it could not be had this time
  Content fetch(String reference) throws IOException;

  /// Larger files are refused.
  int MAX_BYTES = 16 * 1024 * 1024;

  /// A downloaded file.
  record Content(String contentType, byte[] bytes) {}
}
