package dev.ringback.core.triage;

import dev.ringback.core.config.ConfigFolder;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long judging a message of sixty characters takes: `mvn -pl core test-compile
/// exec:exec@bench-triage`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(5)
public class JudgeBenchmark {

  private static final String CHINESE =
      "你好，我是三号楼二单元的住户，厨房水槽下面的水管从昨天晚上开始一直在滴水，柜子都泡坏了，楼下也说漏了，请尽快派师傅过来看一下，谢谢";
  private static final String ENGLISH =
      "tap in the kitchen has been dripping since monday, flat 302";

  private final RingbackTriage triage = RingbackTriage.shipped(ConfigFolder.at(null));

  @Benchmark
  public Verdict chinese() {
    return triage.judge(CHINESE);
  }

  @Benchmark
  public Verdict english() {
    return triage.judge(ENGLISH);
  }
}
