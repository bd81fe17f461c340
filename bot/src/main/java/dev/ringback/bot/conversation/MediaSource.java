package dev.ringback.bot.conversation;

import java.io.IOException;

/// Fetches files from one vendor.
public interface MediaSource {

  /// The channel whose references this source understands.
  String channel();

  /// Downloads one file; at most [#MAX_BYTES] of it.
  ///
  /// @throws MediaRefused if it can never be had
  /// @throws IOException if it could not be had this time
  Content fetch(String reference) throws IOException;

  /// Larger files are refused.
  int MAX_BYTES = 16 * 1024 * 1024;

  /// The content type of a file whose server does not know what it is.
  String UNTYPED = "application/octet-stream";

  /// A downloaded file.
  ///
  /// @param contentType as the server said, or [#UNTYPED]
  record Content(String contentType, byte[] bytes) {}
}
