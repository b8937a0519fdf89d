package org.variorum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.document.Section;
import org.variorum.extract.Mention;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.CasualtyStatement;

/** Dead, wounded and the like of one incident, with whose side they were on. */
final class CasualtyClaims {

  private CasualtyClaims() {}

  /** The statements about an incident in the order of the text, those of the body first. */
  static List<Mention<CasualtyStatement>> statements(Story story, Draft draft) {
    List<Mention<CasualtyStatement>> own = new ArrayList<>(story.casualties(draft));
    own.removeIf(m -> m.value().share() == CasualtyStatement.Share.OVER_TIME);
    own.sort(
        Comparator.comparing(
            (Mention<CasualtyStatement> m) -> m.sentence().section() != Section.BODY));
    return own;
  }

  /** Those that nobody is said to deny. */
  static List<Mention<CasualtyStatement>> affirmed(
      Story story, List<Mention<CasualtyStatement>> statements) {
    return statements.stream()
        .filter(m -> m.value().stance() != Stance.DENIED)
        .filter(m -> story.affirmed(m.sentence(), m.from()) != Stance.DENIED)
        .toList();
  }

  static List<Claim<Casualty>> of(Story story, Draft draft) {
    Claims<Casualty> claims = new Claims<>();
    for (Mention<CasualtyStatement> mention : statements(story, draft)) {
      CasualtyStatement said = mention.value();
      boolean silence = said.stance().silence();
      if (said.count() == null && !silence) {
        continue;
      }
      boolean own = silence || said.stance() != Stance.ASSERTED;
      Stance stance = own ? said.stance() : story.affirmed(mention.sentence(), mention.from());
      claims.add(
          new Casualty(said.effect(), said.victims(), side(said), said.count()),
          stance,
          story.speakers(mention.sentence(), mention.from()),
          List.of(story.evidence(mention.sentence(), mention.from(), mention.to())),
          mention.rule());
    }
    return claims.list();
  }

  /** Whose side: by what the victims are by nature; officials and the unarmed are civilians. */
  static Side side(CasualtyStatement said) {
    return side(said.nature());
  }

  private static Side side(Actor.Side nature) {
    return switch (nature) {
      case NON_STATE_ARMED -> Side.ATTACKERS;
      case STATE_FORCES -> Side.STATE_FORCES;
      case CIVILIANS, AUTHORITY, MEDIA -> Side.CIVILIANS;
      case INTERNATIONAL -> Side.OTHER;
      case UNKNOWN -> Side.UNKNOWN;
    };
  }
}
