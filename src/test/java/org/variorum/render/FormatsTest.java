package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.variorum.Variorum;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;

/** The page, the map and the table of the same dossiers. */
class FormatsTest {

  private static final String HOSTILE =
      "A bomb killed 12 people in Kano on 5 March 2024, said <script>alert(1)</script> & \"co\".\n"
          + "=cmd|' /C calc'!A0 claimed responsibility for the attack, \"it said,\nagain\".";

  private static final List<Dossier> DOSSIERS =
      Variorum.standard()
          .reconcile(
              List.of(
                  report("a", HOSTILE, "<b>Kano</b>", "javascript:alert(1)"),
                  report("b&c", "A bomb killed 30 people in Kano on 5 March 2024.", null, null),
                  report("d", "Three men were shot dead on a farm.", null, "https://example.org")));

  private static Report report(String id, String text, String title, String url) {
    return new Report(
        id, text, title, Source.of("=1+1"), LocalDate.of(2024, 3, 6), url, null, null);
  }

  @Test
  void thePageEscapesEverythingAndAsksNobodyForAnything() {
    String page = DossierHtml.of(DOSSIERS);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;Kano&lt;/b&gt;")
        .doesNotContain("<script", "<b>Kano", "href=\"javascript", "src=", "@import", "url(")
        .contains("default-src 'none'");
    assertThat(DossierHtml.of(DOSSIERS)).isEqualTo(page);
  }

  @Test
  void everyLinkOfThePageHasItsTargetOnce() {
    String page = DossierHtml.of(DOSSIERS);
    List<String> ids = all("\\bid=\"([^\"]*)\"", page);
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
    Set<String> targets = new HashSet<>(all("href=\"#([^\"]*)\"", page));
    assertThat(targets).isNotEmpty().allMatch(ids::contains);
  }

  @Test
  void theMarkedTextIsTheText() {
    String page = DossierHtml.of(DOSSIERS);
    Matcher text =
        Pattern.compile("<div class=\"text\"[^>]*>(.*?)</div>", Pattern.DOTALL).matcher(page);
    assertThat(text.find()).isTrue();
    String bare =
        text.group(1)
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    assertThat(bare).isEqualTo(HOSTILE);
    assertThat(text.group(1)).contains("<mark class=\"s7\"");
  }

  @Test
  void theMapIsAFeatureCollectionWithLongitudeFirst() throws Exception {
    JsonNode map = new ObjectMapper().readTree(DossierGeoJson.of(DOSSIERS));
    assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.get("features")).hasSize(DOSSIERS.size());
    int located = 0;
    for (JsonNode feature : map.get("features")) {
      assertThat(feature.get("type").asText()).isEqualTo("Feature");
      assertThat(feature.has("geometry")).isTrue();
      assertThat(feature.get("properties").get("title").asText()).isNotEmpty();
      JsonNode geometry = feature.get("geometry");
      if (!geometry.isNull()) {
        located++;
        assertThat(geometry.get("type").asText()).isEqualTo("Point");
        assertThat(geometry.get("coordinates").get(0).asDouble()).isBetween(8.0, 9.0);
        assertThat(geometry.get("coordinates").get(1).asDouble()).isBetween(11.5, 12.5);
      }
    }
    assertThat(located).isPositive();
    assertThat(DossierGeoJson.unlocated(DOSSIERS)).isEqualTo(DOSSIERS.size() - located);
  }

  @Test
  void theTableHasARowForEveryClaimAndRunsNothing() {
    List<List<String>> rows = table(DossierCsv.of(DOSSIERS));
    int claims = 0;
    for (Dossier dossier : DOSSIERS) {
      claims += claims(dossier.fields().type());
      claims += claims(dossier.fields().date()) + claims(dossier.fields().places());
      claims += claims(dossier.fields().placeCount()) + claims(dossier.fields().actors());
      claims += claims(dossier.fields().responsibility()) + claims(dossier.fields().casualties());
      claims += claims(dossier.fields().outcomes());
    }
    assertThat(rows).hasSize(claims + 1).allMatch(row -> row.size() == rows.get(0).size());
    int source = rows.get(0).indexOf("source");
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.get(source).equals("'=1+1"));
    int odds = rows.get(0).indexOf("contradictions");
    assertThat(rows).anyMatch(row -> row.get(odds).startsWith("CONFLICT "));
  }

  @Test
  void aCellIsQuotedAndGuarded() {
    String row =
        new CsvRow()
            .text("a,b")
            .text("say \"so\"")
            .text("two\nlines")
            .text(" @SUM(A1)")
            .text("-5")
            .plain(-5)
            .text(null)
            .text("")
            .end();
    assertThat(row).isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",' @SUM(A1),'-5,-5,,\r\n");
  }

  private static <V> int claims(List<Reading<V>> readings) {
    return readings.stream().mapToInt(reading -> reading.claims().size()).sum();
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** Reads RFC 4180. */
  private static List<List<String>> table(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertThat(csv.charAt(++i)).isEqualTo('\n');
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }
}
