package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.variorum.dictionary.Gazetteer;
import org.variorum.document.Document;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/**
 * Finds places, tells them from persons and bodies of the same name, and puts them on the map.
 *
 * <p>A name that no gazetteer lists becomes a place without coordinates where the words around it
 * say that it is one. Immutable and safe for use by several threads.
 */
public final class PlaceExtractor implements Extractor<Place> {

  private final Gazetteer gazetteer;

  private PlaceExtractor(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
  }

  /** An extractor that knows the built-in gazetteer. */
  public static PlaceExtractor standard() {
    return of(Gazetteer.world());
  }

  /** An extractor that knows a gazetteer. */
  public static PlaceExtractor of(Gazetteer gazetteer) {
    return new PlaceExtractor(gazetteer);
  }

  @Override
  public List<Mention<Place>> extract(Document document, Mentions earlier) {
    DocumentPlaces places = new DocumentPlaces(gazetteer, document, earlier);
    List<Mention<Place>> mentions = new ArrayList<>();
    for (Candidate candidate : places.read()) {
      mentions.add(Located.mention(candidate, document.running()));
    }
    return mentions;
  }

  @Override
  public List<? extends Rule<?>> rules() {
    return PlaceRules.ALL;
  }
}
