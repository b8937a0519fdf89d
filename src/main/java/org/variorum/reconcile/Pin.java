package org.variorum.reconcile;

/**
 * A value that a person has fixed for the incident that a record tells of, whatever the reports
 * say.
 *
 * <p>The forms of values that the consensus takes over:
 *
 * <ul>
 *   <li>{@code date}: {@code 2025-07-01}, or {@code 2025-07-01/2025-07-03};
 *   <li>{@code casualties/KILLED/TOTAL} or with a side: {@code 12}, {@code 12..15}, {@code 81..};
 *   <li>{@code places}, {@code perpetrators} (or {@code responsibility}), {@code targets}: names
 *       with semicolons between them;
 *   <li>{@code placeCount}: as for casualties;
 *   <li>{@code country}: ISO 3166-1 alpha-2; {@code type}: the name of an {@link
 *       org.variorum.incident.IncidentType.Value}.
 * </ul>
 *
 * <p>A pin of another field, such as {@code outcomes}, holds any text; it stands in the dossier's
 * contradictions of that field and nowhere else.
 *
 * @param record id of the record; the pin follows it into whatever dossier it comes to be in
 * @param field as contradictions name it: {@code date}, {@code places}, {@code
 *     casualties/KILLED/TOTAL}
 * @param value what is fixed
 */
public record Pin(String record, String field, String value) {}
