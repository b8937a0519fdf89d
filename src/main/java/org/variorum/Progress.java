package org.variorum;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A line on the terminal that says how many reports are done, from the second second on. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  /** Where Linux says what standard error is. */
  private static final Path ERROR_LINK = Path.of("/proc/self/fd/2");

  private final PrintStream terminal;
  private final boolean shown;
  private long next = System.nanoTime() + PATIENCE;
  private long done;
  private boolean written;

  private Progress(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  static Progress on(PrintStream errors) {
    return new Progress(errors, errorsAreSeen());
  }

  void step() {
    done++;
    if (shown && System.nanoTime() - next >= 0) {
      next = System.nanoTime() + PAUSE;
      written = true;
      terminal.printf(Locale.ROOT, "\r%,d reports", done);
      terminal.flush();
    }
  }

  /** Makes room for another line. */
  void clear() {
    if (written) {
      terminal.print("\r\u001b[K");
      terminal.flush();
      written = false;
    }
  }

  @Override
  public void close() {
    clear();
  }

  /** Java tells of a console only when input and output are one too; Linux is asked instead. */
  private static boolean errorsAreSeen() {
    try {
      return Files.isSymbolicLink(ERROR_LINK)
          && Files.readSymbolicLink(ERROR_LINK).toString().matches("/dev/(pts/|tty).*");
    } catch (IOException cannotTell) {
      return false;
    }
  }
}
