package org.variorum;

import java.util.List;
import org.variorum.reconcile.Dossier;
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
  };

  abstract void write(List<Dossier> dossiers, Lines lines);
}
