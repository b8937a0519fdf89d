package org.variorum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.reconcile.Dossier;
import org.variorum.render.DossierCsv;
import org.variorum.render.DossierGeoJson;
import org.variorum.render.DossierHtml;
import org.variorum.render.DossierText;
import org.variorum.render.Json;

/** In which form dossiers are written. */
enum Format {
  TEXT {
    @Override
    void write(List<Dossier> dossiers, Lines lines) {
      if (dossiers.isEmpty()) {
        lines.write("No incident is told of.");
      } else {
        lines.write(DossierText.of(dossiers).stripTrailing());
      }
    }
  },
  JSON {
    @Override
    void write(List<Dossier> dossiers, Lines lines) {
      lines.write("{\"dossiers\":[");
      for (int i = 0; i < dossiers.size(); i++) {
        lines.write(Json.dossier(dossiers.get(i)) + (i < dossiers.size() - 1 ? "," : ""));
      }
      lines.write("]}");
    }
  },
  HTML {
    @Override
    void write(List<Dossier> dossiers, Lines lines) {
      lines.write(DossierHtml.of(dossiers).stripTrailing());
    }
  },
  GEOJSON {
    @Override
    void write(List<Dossier> dossiers, Lines lines) {
      lines.write(DossierGeoJson.of(dossiers));
    }

    @Override
    @Nullable String note(List<Dossier> dossiers) {
      long unlocated = DossierGeoJson.unlocated(dossiers);
      return unlocated == 0
          ? null
          : unlocated + " of " + dossiers.size() + " dossiers without coordinates (geometry null)";
    }
  },
  CSV {
    @Override
    void write(List<Dossier> dossiers, Lines lines) {
      lines.raw(DossierCsv.header());
      dossiers.forEach(dossier -> lines.raw(DossierCsv.rows(dossier)));
    }
  };

  abstract void write(List<Dossier> dossiers, Lines lines);

  /** What a reader of the output should be told beside it, or null. */
  @Nullable String note(List<Dossier> dossiers) {
    return null;
  }
}
