package org.variorum.reconcile;

/**
 * A value that a person has fixed for the incident that a record tells of, whatever the reports
 * say.
 *
 * @param record id of the record; the pin follows it into whatever dossier it comes to be in
 * @param field as contradictions name it: {@code date}, {@code places}, {@code
 *     casualties/KILLED/TOTAL}
 * @param value what is fixed, in the form that the person's tool gives it
 */
public record Pin(String record, String field, String value) {}
