/**
 * Reads news reports of incidents and says who claims what, how firmly, in which words, and how the
 * claims relate. The map, in the order in which data flow; a package uses only packages listed
 * above it:
 *
 * <ol>
 *   <li>{@code dictionary}: words, names and places and what they mean, read from data; the
 *       gazetteer
 *   <li>{@code document}: reports, sources, spans; cleaning with an offset map; sentences and
 *       tokens
 *   <li>{@code extract} and below: sentences to mentions
 *   <li>{@code incident}: mentions to claims to incident records, one report at a time
 *   <li>{@code link}: incident records to clusters that tell of one incident
 *   <li>{@code reconcile}: a cluster to its dossier: relations, families, readings, contradictions
 *   <li>{@code render}: any of it to JSON and back, text, HTML, GeoJSON, CSV
 *   <li>{@code org.variorum}: the ways in
 * </ol>
 */
@NullMarked
package org.variorum;

import org.jspecify.annotations.NullMarked;
