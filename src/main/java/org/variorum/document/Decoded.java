package org.variorum.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, without byte order mark.
 *
 * @param text with U+FFFD wherever bytes were no text
 * @param firstBroken offset of the first byte that is no text, or null when all are
 */
record Decoded(String text, @Nullable Long firstBroken) {

  static Decoded of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  /** Bytes of a line inside a UTF-8 file. */
  static Decoded utf8(byte[] bytes) {
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = strict.decode(in, out, true);
    if (!result.isError()) {
      return new Decoded(out.flip().toString(), null);
    }
    long broken = in.position();
    return new Decoded(new String(bytes, from, bytes.length - from, charset), broken);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
