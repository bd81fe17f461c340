package dev.ringback.core.config;

/// A file or setting of the operator's that cannot be used; its message says where and why.
public class BadConfig extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadConfig(String file, String why) {
    super(file + ": " + why);
  }

  public BadConfig(String file, int line, String why) {
    super(file + ":" + line + ": " + why);
  }
}
