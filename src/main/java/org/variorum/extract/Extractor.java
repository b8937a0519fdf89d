package org.variorum.extract;

import java.util.List;
import org.variorum.document.Document;

/**
 * Reads one kind of mention. Implementations are immutable and safe for use by several threads.
 *
 * @param <V> what it reads
 */
public interface Extractor<V> {

  /**
   * Reads a document.
   *
   * @param earlier what the extractors before this one have read; not changed
   * @return in the order of the text
   */
  List<Mention<V>> extract(Document document, Mentions earlier);

  /** The rules it applies, for documentation and tests. */
  List<? extends Rule<?>> rules();
}
