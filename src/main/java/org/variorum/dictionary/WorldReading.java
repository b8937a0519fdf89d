package org.variorum.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code world.gaz} on a thread of its own, which asks for nothing else of the library's, so
 * that the tables beside it are read at the same time.
 */
final class WorldReading extends Thread {

  private static final String FILE = "world.gaz";

  private @Nullable WorldFile file;
  private @Nullable Throwable failure;

  private WorldReading() {
    super("variorum-world");
    setDaemon(true);
  }

  /** Begins to read. */
  static WorldReading begin() {
    WorldReading reading = new WorldReading();
    reading.start();
    return reading;
  }

  @Override
  public void run() {
    try {
      file = read();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** What has been read, once it has. */
  WorldFile await() {
    boolean interrupted = false;
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupted = true; // for the caller to see: half a gazetteer is none
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (file == null) {
      throw new IllegalStateException("cannot read " + FILE, failure);
    }
    return file;
  }

  private static WorldFile read() {
    try (InputStream raw = WorldReading.class.getResourceAsStream(FILE)) {
      if (raw == null) {
        throw new IllegalStateException("no such file beside " + WorldReading.class.getName());
      }
      try (InputStream in = new GZIPInputStream(raw, 1 << 16)) {
        return new WorldFile(bytes(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All bytes, of which the first tell how many there are. */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] head = in.readNBytes(WorldFile.HEAD);
    ByteBuffer sizes = ByteBuffer.wrap(head, Integer.BYTES, head.length - Integer.BYTES);
    int all = head.length;
    while (sizes.hasRemaining()) {
      all += sizes.getInt();
    }
    byte[] bytes = Arrays.copyOf(head, all);
    int read = in.readNBytes(bytes, head.length, all - head.length);
    if (head.length + read < all) {
      throw new IllegalStateException("the file ends after " + (head.length + read) + " bytes");
    }
    return bytes;
  }
}
