package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Document;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mentions;

/** The places of one document: found, joined, judged, put on the map. A worker for one use. */
final class DocumentPlaces {

  private static final double LISTED = 2.5;
  private static final double WELL_KNOWN = 6;
  private static final double BETWEEN = 4;
  private static final double ROAD_KM = 300;

  private final Gazetteer gazetteer;
  private final Document document;
  private final Mentions earlier;
  private final List<List<Candidate>> rows = new ArrayList<>();
  private final List<Candidate> all = new ArrayList<>();

  DocumentPlaces(Gazetteer gazetteer, Document document, Mentions earlier) {
    this.gazetteer = gazetteer;
    this.document = document;
    this.earlier = earlier;
  }

  /** The accepted candidates in the order of the text. */
  List<Candidate> read() {
    CandidateFinder finder = new CandidateFinder(gazetteer);
    for (Sentence sentence : document.sentences()) {
      List<Candidate> row = finder.find(sentence);
      datelines(sentence, row);
      join(row);
      Containment.read(sentence, row);
      rows.add(row);
      all.addAll(row);
    }
    DocumentNames names = new DocumentNames(all, earlier);
    judge(names);
    OtherSpelling spellings = new OtherSpelling(gazetteer);
    new Resolution(names, spellings).resolve(all.stream().filter(Candidate::accepted).toList());
    for (int i = 0; i < rows.size(); i++) {
      UnknownNames.add(document.sentences().get(i), rows.get(i), names, spellings);
      CapitalCities.add(document.sentences().get(i), rows.get(i), names, gazetteer);
    }
    List<Candidate> accepted = new ArrayList<>();
    UnknownNames.settle(rows);
    for (List<Candidate> row : rows) {
      row.stream()
          .filter(Candidate::accepted)
          .sorted(Comparator.comparingInt(c -> c.from))
          .forEach(accepted::add);
    }
    return accepted;
  }

  private static void datelines(Sentence sentence, List<Candidate> row) {
    int end = row.isEmpty() || row.get(0).from > 1 ? 0 : Datelines.end(sentence);
    if (end > 0) {
      row.removeIf(c -> c.to <= end && filing(c));
    }
    for (Candidate c : row) {
      if (c.to <= end) {
        c.dateline = true;
      }
    }
  }

  /** {@code (Xinhua)}, {@code 12 Jun}: who filed it and when. */
  private static boolean filing(Candidate c) {
    return c.is(c.from - 1, "(")
        || c.from > 0 && c.sentence.token(c.from - 1).numeric()
        || c.to < c.sentence.size() && c.sentence.token(c.to).numeric();
  }

  /** Finds what stands behind a comma and holds the one before, and lists of names. */
  private static void join(List<Candidate> row) {
    for (int i = 0; i + 1 < row.size(); i++) {
      Candidate c = row.get(i);
      Candidate next = row.get(i + 1);
      if (c.form != Candidate.Form.NAME || next.form != Candidate.Form.NAME) {
        continue;
      }
      int end = Containment.kind(c.sentence, c.to); // "Zulan territory, Borno"
      String between = c.norm(end);
      boolean apart = next.from == end + 1;
      boolean comma = between.equals(",") && apart;
      boolean open = between.equals("(") && apart && c.is(next.to, ")");
      boolean in = inside(c, next.from);
      if ((comma || open || in) && holds(c, next)) {
        c.within = next;
        next.follow(c);
      } else if ((comma || listed(c, next))
          && (c.country() == next.country() || c.country() && listed(c, next) && !comma)) {
        next.follow(c);
      }
    }
  }

  /** {@code in X}, {@code , in the northern X}, {@code , eastern X}: what may hold it follows. */
  private static boolean inside(Candidate c, int to) {
    boolean said = false;
    for (int at = c.to; at < to; at++) {
      String norm = c.norm(at);
      boolean direction = NameNeighbours.is(NameNeighbours.Role.DIRECTION, c.lexeme(at));
      said |= norm.equals("in") || direction;
      if (!direction
              && !norm.equals("in")
              && !norm.equals("the")
              && !(norm.equals(",") && at == c.to)
          || at - c.to > 3) {
        return false;
      }
    }
    return said;
  }

  /** {@code between Zurela and Borovo}, of one country and not far apart: no two persons. */
  private static boolean twoPlaces(Candidate c, Candidate next) {
    return next.leader == c
        && c.slot.before() == Slot.Before.BETWEEN
        && c.is(next.from - 1, "and")
        && Sequence.any(c.entries, one -> Sequence.any(next.entries, two -> close(one, two)));
  }

  private static boolean close(GazetteerEntry one, GazetteerEntry two) {
    return one.country() != null
        && one.country().equals(two.country())
        && one.distanceKm(two) < ROAD_KM;
  }

  private static boolean listed(Candidate c, Candidate next) {
    int at = c.to;
    if (c.is(at, ",")) {
      at++;
    }
    if (c.is(at, "and") || c.is(at, "or")) {
      at++;
    }
    if (c.is(at, "as") && c.is(at + 1, "well") && c.is(at + 2, "as")) {
      at += 3;
    }
    if (c.is(at, "the") || c.is(at, "in")) {
      at++;
    }
    return at > c.to && at == next.from;
  }

  private static boolean holds(Candidate c, Candidate next) {
    boolean peers =
        c.best().kind() == next.best().kind()
            && (c.country() || c.best().kind() == PlaceKind.REGION);
    if (peers) {
      return false;
    }
    for (GazetteerEntry outer : next.entries) {
      boolean division =
          outer.kind() == PlaceKind.COUNTRY
              || outer.kind() == PlaceKind.REGION
              || outer.kind() == PlaceKind.DISTRICT
              || outer.prominence() >= 5;
      boolean state = // "Albany, Georgia": as likely as the country
          outer.kind() == PlaceKind.REGION && outer.prominence() >= WELL_KNOWN;
      if (!division || !state && outer.prominence() < next.best().prominence() - 2.5) {
        continue;
      }
      for (GazetteerEntry inner : c.entries) {
        if (PlaceResolver.lies(inner, outer) && inner.prominence() <= outer.prominence() + 0.5) {
          return true;
        }
      }
    }
    return false;
  }

  private void judge(DocumentNames names) {
    for (Candidate c : all) {
      c.score = c.dateline ? 5 : Plausibility.of(c, names);
    }
    for (List<Candidate> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Candidate c = row.get(i);
        Candidate leader = c.leader;
        if (leader != null && leader.accepted() && leader.form == Candidate.Form.NAME) {
          c.score += LISTED;
          boolean between = leader.slot.before() == Slot.Before.BETWEEN;
          c.score += between && c.is(c.from - 1, "and") ? LISTED : 0;
        }
        if (i > 0 && twoPlaces(row.get(i - 1), c)) {
          row.get(i - 1).score += BETWEEN;
          c.score += BETWEEN;
        }
        if (i > 0 && row.get(i - 1).accepted() && Journeys.ends(row.get(i - 1), c)) {
          c.score += LISTED;
          Journeys.mark(row.get(i - 1), c);
        }
        if (i + 1 < row.size() && row.get(i + 1).leader == c && row.get(i + 1).accepted()) {
          c.score += c.within != null ? 1 : LISTED;
        }
      }
    }
  }
}
