package org.variorum.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Interval;
import org.variorum.reconcile.Consensus;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;

/**
 * Dossiers as a GeoJSON feature collection after RFC 7946: one feature for each, at its towns,
 * villages and sites.
 *
 * <p>Positions are {@code [longitude, latitude]} in WGS 84. Districts and regions stand in only
 * where nothing finer is known; a country never does, since its middle is no place where something
 * happened. A dossier without coordinates is a feature whose geometry is {@code null} (RFC 7946,
 * section 3.2), so that no incident is lost. Thread-safe.
 */
public final class DossierGeoJson {

  /** Unlike the library's own JSON, GeoJSON wants a missing geometry written as {@code null}. */
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DossierGeoJson() {}

  /** The feature collection, on lines of their own so that two versions can be compared. */
  public static String of(Collection<Dossier> dossiers) {
    List<String> features = dossiers.stream().map(DossierGeoJson::feature).toList();
    return "{\"type\":\"FeatureCollection\",\"features\":[\n"
        + String.join(",\n", features)
        + "\n]}";
  }

  /** How many dossiers have no coordinates. */
  public static long unlocated(Collection<Dossier> dossiers) {
    return dossiers.stream().filter(dossier -> located(dossier).isEmpty()).count();
  }

  /** One dossier as a feature. */
  public static String feature(Dossier dossier) {
    Map<String, @Nullable Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", dossier.id());
    feature.put("geometry", geometry(located(dossier)));
    feature.put("properties", properties(dossier));
    try {
      return MAPPER.writeValueAsString(feature);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every feature has a JSON form: " + e.getMessage(), e);
    }
  }

  private static @Nullable Object geometry(List<Place> places) {
    List<List<Double>> positions =
        places.stream().map(DossierGeoJson::position).distinct().toList();
    if (positions.isEmpty()) {
      return null;
    }
    Map<String, Object> geometry = new LinkedHashMap<>();
    boolean one = positions.size() == 1;
    geometry.put("type", one ? "Point" : "MultiPoint");
    geometry.put("coordinates", one ? positions.get(0) : positions);
    return geometry;
  }

  private static List<Double> position(Place place) {
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat == null || lon == null) {
      throw new IllegalStateException("no coordinates: " + place);
    }
    return List.of(lon, lat);
  }

  /** The places that are drawn: the finest there are. */
  private static List<Place> located(Dossier dossier) {
    List<Place> fine = new ArrayList<>();
    List<Place> broad = new ArrayList<>();
    for (Place place : dossier.consensus().places()) {
      if (place.lat() != null && place.lon() != null) {
        switch (place.kind()) {
          case TOWN, VILLAGE, SITE, UNKNOWN -> fine.add(place);
          case DISTRICT, REGION -> broad.add(place);
          case AREA, BORDER_AREA, COUNTRY -> {
            // its middle says nothing
          }
        }
      }
    }
    return fine.isEmpty() ? broad : fine;
  }

  private static Map<String, @Nullable Object> properties(Dossier dossier) {
    Consensus consensus = dossier.consensus();
    DateValue date = consensus.date();
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("title", Summary.title(dossier));
    properties.put("type", consensus.type().value().name());
    properties.put("status", consensus.type().status().name());
    properties.put("earliest", text(date == null ? null : date.earliest()));
    properties.put("latest", text(date == null ? null : date.latest()));
    properties.put("country", consensus.country());
    properties.put("places", consensus.places().stream().map(Phrase::place).toList());
    properties.put("perpetrators", consensus.perpetrators());
    properties.put("targets", consensus.targets());
    Map<String, Object> tolls = new LinkedHashMap<>();
    consensus
        .tolls()
        .forEach(
            (effect, sides) -> {
              Interval total = sides.get("TOTAL");
              if (total != null) {
                tolls.put(effect.name(), interval(total));
              }
            });
    properties.put("tolls", tolls);
    properties.put("reports", dossier.reports());
    properties.put("families", dossier.families().size());
    properties.put(
        "contradictions",
        dossier.contradictions().stream().map(DossierGeoJson::contradiction).toList());
    return properties;
  }

  private static Map<String, @Nullable Object> interval(Interval interval) {
    Map<String, @Nullable Object> bounds = new LinkedHashMap<>();
    bounds.put("min", interval.min());
    bounds.put("max", interval.max());
    return bounds;
  }

  private static String contradiction(Contradiction contradiction) {
    return contradiction.relation() + " " + contradiction.field();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
