package dev.ringback.hotline;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/// Has the kernel kill this process together with the Java that started it.
///
/// The launcher's own watch notices a killed starter only seconds later; until then a service that
/// is started again would find its port and its data taken.
final class SharedFate {

  /// Set by the launcher in the Java that it starts.
  private static final String STARTED_BY = "ringback.started-by";

  private static final int PR_SET_PDEATHSIG = 1;
  private static final long SIGKILL = 9;

  private SharedFate() {}

  static void withStarter() {
    if (System.getProperty(STARTED_BY) == null || !"Linux".equals(System.getProperty("os.name"))) {
      return;
    }
    Linker kernel = Linker.nativeLinker();
    try {
      var prctl =
          kernel.downcallHandle(
              kernel.defaultLookup().findOrThrow("prctl"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG),
              Linker.Option.firstVariadicArg(1));
      int refused = (int) prctl.invokeExact(PR_SET_PDEATHSIG, SIGKILL);
      if (refused != 0) {
        System.err.println("The kernel does not tie this process to its starter.");
      }
    } catch (Throwable e) {
      throw new IllegalStateException("prctl can't be called", e);
    }
  }
}
