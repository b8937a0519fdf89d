package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.place.Place;

/** Which of an act's places the sentence itself makes the narrower one. */
final class FirstPlace {

  private static final double QUARTER_KM = 30;

  /** Words between "of" and the town: "the Somali capital". */
  private static final int FARTHEST = 4;

  private FirstPlace() {}

  /** Puts the first such place before all others. */
  static void bring(List<Mention<Place>> places) {
    for (int i = 1; i < places.size(); i++) {
      Mention<Place> narrow = places.get(i);
      List<Mention<Place>> before = places.subList(0, i);
      if (Sequence.any(before, wide -> quarter(narrow, wide) || suburb(narrow, wide))
          || narrow.value().kind().fine()
              && !roadEnd(narrow)
              && Sequence.all(before, FirstPlace::roadEnd)) {
        places.add(0, places.remove(i));
        return;
      }
    }
  }

  /** "the Hodan district of the Somali capital": a quarter of it. */
  private static boolean quarter(Mention<Place> narrow, Mention<Place> wide) {
    int of = narrow.to() + 1;
    return narrow.value().kind() == PlaceKind.DISTRICT
        && town(wide)
        && together(narrow, wide)
        && PlaceWords.after(narrow.sentence(), narrow.to()) != null
        && (narrow.sentence().is(of, "of") || narrow.sentence().is(of, "in"))
        && wide.from() > of
        && wide.from() - of <= FARTHEST
        && narrow.value().distanceKm(wide.value()) < QUARTER_KM;
  }

  /** "the San Salvador suburb of Soyapango". */
  private static boolean suburb(Mention<Place> narrow, Mention<Place> wide) {
    int word = narrow.from() - 2;
    PlaceWords.Word kind = word < 1 ? null : PlaceWords.before(narrow.sentence().lexeme(word));
    return kind != null
        && kind.kind() == PlaceKind.SITE
        && narrow.sentence().is(word + 1, "of")
        && town(wide)
        && together(narrow, wide)
        && wide.to() == word;
  }

  /** "on the Jammu-Srinagar highway in Pulwama district": somewhere between two far towns. */
  private static boolean roadEnd(Mention<Place> place) {
    Sentence sentence = place.sentence();
    boolean first = sentence.is(place.to(), "-") && place.to() + 2 < sentence.size();
    boolean second = sentence.is(place.from() - 1, "-");
    return place.value().precision() == Place.Precision.NEAR
        && (first && PlaceContext.ROAD.is(sentence.lexeme(place.to() + 2))
            || second && PlaceContext.ROAD.is(sentence.lexeme(place.to())));
  }

  private static boolean town(Mention<Place> place) {
    return place.value().kind() == PlaceKind.TOWN;
  }

  private static boolean together(Mention<Place> one, Mention<Place> two) {
    return one.sentence().index() == two.sentence().index();
  }
}
