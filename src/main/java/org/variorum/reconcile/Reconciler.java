package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;

/**
 * Lays the records of one incident side by side: what agrees, what refines, what is a spelling,
 * what has been overtaken, what contradicts, and which reports are one witness.
 *
 * <p>A function of the set of records: the order in which they come makes no difference, and the
 * same record twice counts once. Immutable and thread-safe.
 */
public final class Reconciler {

  private static final Reconciler STANDARD = new Reconciler(DocumentReader.standard());

  private final DocumentReader reader;

  private Reconciler(DocumentReader reader) {
    this.reader = reader;
  }

  /** The reconciler that comes with the library. */
  public static Reconciler standard() {
    return STANDARD;
  }

  /**
   * The dossier of a cluster.
   *
   * @param records at least the cluster's records, by id
   * @throws IllegalArgumentException if a record of the cluster is missing
   */
  public Dossier reconcile(Cluster cluster, Map<String, IncidentRecord> records) {
    List<IncidentRecord> own = new ArrayList<>();
    for (String id : cluster.records()) {
      IncidentRecord record = records.get(id);
      if (record == null) {
        throw new IllegalArgumentException("no record " + id + " of cluster " + cluster.id());
      }
      own.add(record);
    }
    return dossier(cluster.id(), own, cluster.related());
  }

  /**
   * The dossier of records that are known to tell of one incident; its id is made from theirs.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Dossier reconcile(Collection<IncidentRecord> records) {
    TreeSet<String> ids = new TreeSet<>();
    records.forEach(record -> ids.add(record.id()));
    return dossier(Ids.of(String.join("\n", ids)), records, List.of());
  }

  private Dossier dossier(
      String id, Collection<IncidentRecord> given, List<Cluster.Related> related) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("no records for dossier " + id);
    }
    List<Witness> alone = witnesses(given);
    Likenesses likenesses = new Likenesses();
    List<Family> families = Families.of(alone, likenesses);
    List<Witness> witnesses = Lineage.of(alone, families);
    Collate collate = new Collate(families);
    Collations collations = new Collations(witnesses);
    TypeQuestion type = new TypeQuestion(witnesses, collate);
    DateQuestion date = new DateQuestion(witnesses, collate, collations);
    PlaceQuestion places = new PlaceQuestion(witnesses, collate, collations, likenesses);
    PlaceCountQuestion placeCount = new PlaceCountQuestion(witnesses, collate);
    ActorQuestion actors = new ActorQuestion(witnesses, collate);
    ResponsibilityQuestion responsibility =
        new ResponsibilityQuestion(witnesses, collate, collations);
    CasualtyQuestion casualties = new CasualtyQuestion(witnesses, collate, collations);
    OutcomeQuestion outcomes = new OutcomeQuestion(witnesses, collate, collations);
    List<Contradiction> contradictions =
        new Contradictions(collate)
            .of(
                List.of(
                    type,
                    date,
                    places,
                    placeCount,
                    actors,
                    responsibility,
                    casualties,
                    outcomes,
                    new TitleQuestion(witnesses)));
    Fields fields =
        new Fields(
            type.readings(),
            date.readings(),
            places.readings(),
            placeCount.readings(),
            actors.readings(),
            responsibility.readings(),
            casualties.readings(),
            outcomes.readings());
    return new Dossier(
        id,
        witnesses.stream().map(Witness::record).toList(),
        witnesses.stream().map(Witness::report).distinct().toList(),
        witnesses.stream()
            .filter(w -> w.record().role() == IncidentRecord.Role.MAIN)
            .map(Witness::report)
            .distinct()
            .toList(),
        families,
        fields,
        new ConsensusView(witnesses, collate, fields, contradictions).view(),
        contradictions,
        related);
  }

  /** The records in the order of their ids, each once. */
  private List<Witness> witnesses(Collection<IncidentRecord> given) {
    Map<String, IncidentRecord> byId = new TreeMap<>();
    given.forEach(record -> byId.putIfAbsent(record.id(), record));
    Map<Report, Document> documents = new TreeMap<>(Comparator.comparing(Report::id));
    List<Witness> witnesses = new ArrayList<>();
    for (IncidentRecord record : byId.values()) {
      witnesses.add(new Witness(record, documents.computeIfAbsent(record.report(), reader::read)));
    }
    witnesses.sort(Comparator.comparing(Witness::report).thenComparing(w -> w.record().id()));
    return List.copyOf(witnesses);
  }
}
