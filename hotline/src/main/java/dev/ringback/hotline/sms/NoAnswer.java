package dev.ringback.hotline.sms;

/// Twilio gave no answer.
final class NoAnswer extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean written;

  /// @param written whether the request may have reached Twilio
  NoAnswer(boolean written, Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
    this.written = written;
  }

  boolean written() {
    return written;
  }
}
