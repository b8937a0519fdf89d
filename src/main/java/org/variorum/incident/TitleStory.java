package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.dictionary.Folding;
import org.variorum.document.Report;
import org.variorum.document.Sequence;
import org.variorum.document.Span;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.AttributionReader;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.place.Place;

/**
 * The incident that a title tells of by itself, and what of it its text does not name: "Bomb kills
 * 14 in Peshawar" above a text that knows of Quetta only.
 */
final class TitleStory {

  private static final Pattern IN = Pattern.compile("\\b(?i:in|at|near|outside) $");
  private static final Pattern MORE = Pattern.compile("^ \\p{Lu}");
  private static final Pattern SITE = Pattern.compile(" [|–—-]+ ");

  private final Analysis body;
  private final String title;
  private final List<IncidentRecord> told;
  private final String text;

  TitleStory(Analysis body, Analysis title, List<Mention<CasualtyStatement>> casualties) {
    this.body = body;
    this.title = title.document().report().text();
    this.told =
        new IncidentReader()
            .read(List.of(title), List.of(new AttributionReader().read(title)), List.of(casualties))
            .get(0);
    this.text = told.isEmpty() ? "" : Folding.fold(report().text());
  }

  private Report report() {
    return body.document().report();
  }

  List<Claim<Place>> places() {
    List<Claim<Place>> places = new ArrayList<>();
    if (told.size() == 1) {
      for (Claim<Place> claim : told.get(0).places()) {
        Place place = claim.value();
        boolean town =
            switch (place.kind()) {
              case TOWN, VILLAGE, DISTRICT -> place.gazetteerId() != null && !place.respelt();
              default -> false;
            };
        String canonical = place.canonical();
        if (town
            && there(claim)
            && !named(place.name())
            && (canonical == null || !named(canonical))) {
          places.add(titled(claim));
        }
      }
    }
    return places;
  }

  /**
   * Whether the title says that it was there, in words of its own: "in Macon", not "a Macon man" or
   * "at Macon Bar", nor what stands behind a bar or a dash, where sites put their names and towns.
   */
  private boolean there(Claim<Place> claim) {
    Span span = claim.evidence().get(0).span();
    Matcher site = SITE.matcher(title);
    return IN.matcher(title.substring(0, span.begin())).find()
        && !MORE.matcher(title.substring(span.end())).find()
        && (!site.find() || site.start() > span.begin());
  }

  List<Claim<Responsibility>> responsibility() {
    List<Claim<Responsibility>> doers = new ArrayList<>();
    if (told.size() == 1) {
      for (Claim<Responsibility> claim : told.get(0).responsibility()) {
        String actor = claim.value().actor();
        boolean says = !claim.stance().silence() && claim.stance() != Stance.DENIED;
        if (actor != null && says && listed(actor) && !named(actor) && !known(actor)) {
          doers.add(titled(claim));
        }
      }
    }
    return doers;
  }

  /** The kind, where a text of one incident tells of another. */
  List<Claim<IncidentType>> types(IncidentType main) {
    IncidentType type = told.size() == 1 ? told.get(0).type() : main;
    if (type.value() == main.value() || type.value() == IncidentType.Value.OTHER) {
      return List.of();
    }
    Evidence whole = Evidence.ofTitle(report().id(), title, new Span(0, title.length()));
    return List.of(
        new Claim<>(
            type, Stance.ASSERTED, List.of(), null, List.of(whole), "kind told by the title"));
  }

  private boolean named(String name) {
    return text.contains(Folding.fold(name));
  }

  /** Whether the title's actor is one that the dictionary lists. */
  private boolean listed(String actor) {
    return Sequence.any(told.get(0).actors(), c -> actor.equals(c.value().canonical()))
        && actor.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the text names the actor, by whatever name. */
  private boolean known(String canonical) {
    for (int i = 0; i < body.sentences().size(); i++) {
      if (Sequence.any(
          body.mentions().in(i, Actor.class), m -> canonical.equals(m.value().canonical()))) {
        return true;
      }
    }
    return false;
  }

  private <V> Claim<V> titled(Claim<V> claim) {
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence words : claim.evidence()) {
      evidence.add(Evidence.ofTitle(words.report(), title, words.span()));
    }
    return new Claim<>(
        claim.value(), claim.stance(), claim.by(), claim.asOf(), evidence, claim.rule());
  }
}
