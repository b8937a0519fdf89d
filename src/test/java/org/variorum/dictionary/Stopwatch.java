package org.variorum.dictionary;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Times what one thread does: by its own processor, which a busy machine does not lengthen much,
 * and by the clock, which it does.
 */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long cpu = THREADS.getCurrentThreadCpuTime();
  private final long clock = System.nanoTime();

  /** Milliseconds since it was made. */
  @Override
  public String toString() {
    long used = THREADS.getCurrentThreadCpuTime() - cpu;
    long passed = System.nanoTime() - clock;
    return used / 1_000_000 + " ms of processor time, " + passed / 1_000_000 + " ms by the clock";
  }
}
