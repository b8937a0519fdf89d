package org.variorum.dictionary;

import java.time.Duration;

/**
 * Times what is done since it was made: by the processor time of the whole process, the JVM's own
 * threads included, which a busy machine does not lengthen much, and by the clock, which it does.
 */
final class Stopwatch {

  private final Duration cpu = used();
  private final long clock = System.nanoTime();

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Milliseconds since it was made; no processor time where the system does not tell it. */
  @Override
  public String toString() {
    long passed = System.nanoTime() - clock;
    return used().minus(cpu).toMillis()
        + " ms of processor time, "
        + passed / 1_000_000
        + " ms by the clock";
  }
}
