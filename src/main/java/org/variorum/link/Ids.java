package org.variorum.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for clusters. */
final class Ids {

  private static final int BYTES = 8;

  private Ids() {}

  /** The cluster id that a first record gives: the first eight bytes of the SHA-256 of its id. */
  static String cluster(String firstRecord) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(firstRecord.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
