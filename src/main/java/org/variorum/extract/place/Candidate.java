package org.variorum.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** A name that may be a place, and what has been found out about it; lives for one document. */
final class Candidate {

  /** What its words are. */
  enum Form {
    NAME,
    /** An adjective or a word for a people. */
    PEOPLE,
    /** A name that no gazetteer lists. */
    UNKNOWN
  }

  final Sentence sentence;
  final int from;
  final int to;
  final Form form;
  final List<GazetteerEntry> entries;
  final Slot slot;

  /** The place that its sentence says it lies near, or null. */
  @Nullable Candidate beside;

  int runStart;
  int runEnd;
  double score;
  boolean dateline;

  /** Whether it is a region's short name behind a town: {@code Ore.}, {@code OR}. */
  boolean abbreviated;

  /** The candidate that stands behind a comma and holds it: Texas in {@code Killeen, Texas}. */
  @Nullable Candidate within;

  /** What the words around it say it lies in: {@code the Lebanese city of X}. */
  @Nullable Candidate told;

  /** Whether its words put it where no gazetteer lists the name. */
  boolean elsewhere;

  /** Whether a road runs between it and another place named beside it. */
  boolean road;

  /** The country that the document is about, for a name that nothing else puts on the map. */
  @Nullable String about;

  /** The one before it in a list or behind a comma, whose phrase it shares. */
  @Nullable Candidate leader;

  @Nullable GazetteerEntry chosen;

  private @Nullable String key;

  /** Why it was chosen. */
  List<Place.Because> because = List.of();

  Candidate(
      Sentence sentence, int from, int to, Form form, List<GazetteerEntry> entries, Slot slot) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.form = form;
    this.entries = entries;
    this.slot = slot;
    this.runStart = from;
    this.runEnd = to;
  }

  /** The best known place of the name. */
  GazetteerEntry best() {
    return entries.get(0);
  }

  boolean accepted() {
    return score >= 0;
  }

  /** What its words say holds it, once that has been put on the map; null when they do not say. */
  @Nullable GazetteerEntry holder() {
    Candidate outer = within != null ? within : told;
    if (outer == null || !outer.accepted() && outer == told) {
      return null;
    }
    return outer.form == Form.PEOPLE ? outer.best() : outer.chosen;
  }

  /** The words as they stand in the text. */
  String text(String report) {
    return sentence.span(from, to).words(report);
  }

  /** Its words in normal form. */
  String key() {
    String known = key;
    if (known == null) {
      known = key(sentence, from, to);
      key = known;
    }
    return known;
  }

  /** The words of a name as they are counted over a document. */
  static String key(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(sentence.norm(i)).append(' ');
    }
    return words.toString();
  }

  /** Whether one of its places lies in a country, or in none that is known. */
  boolean mayLieIn(String country) {
    return Sequence.any(entries, e -> e.country() == null || e.country().equals(country));
  }

  boolean country() {
    return form == Form.NAME && !entries.isEmpty() && best().kind() == PlaceKind.COUNTRY;
  }

  Lexeme lexeme(int at) {
    return sentence.lexeme(at);
  }

  boolean is(int at, String word) {
    return sentence.is(at, word);
  }

  String norm(int at) {
    return sentence.norm(at);
  }

  /** Takes part in what another candidate is meant as, unless that one goes back to this one. */
  void follow(@Nullable Candidate other) {
    for (@Nullable Candidate at = other; at != null; at = at.leader) {
      if (at == this) {
        return;
      }
    }
    leader = other;
  }
}
