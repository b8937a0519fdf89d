package org.variorum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.CasualtyStatement;

/** Dead, wounded and the like of one incident, with whose side they were on. */
final class CasualtyClaims {

  private static final Set<String> PRONOUNS = Set.of("he", "him", "she", "her", "they", "them");

  private CasualtyClaims() {}

  /** The statements about an incident in the order of the text, those of the body first. */
  static List<Mention<CasualtyStatement>> statements(Story story, Draft draft) {
    return story.statements(draft);
  }

  /** As {@link #statements}, of what an incident's own words tell. */
  static List<Mention<CasualtyStatement>> inOrder(
      Story story, List<Mention<CasualtyStatement>> told) {
    List<Mention<CasualtyStatement>> own = new ArrayList<>(told);
    own.removeIf(m -> m.value().share() == CasualtyStatement.Share.OVER_TIME);
    own.removeIf(m -> Retracted.is(story, m));
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
      List<Speaker> boasters = own ? List.of() : boasters(story, mention);
      Stance affirmed = story.affirmed(mention.sentence(), mention.from());
      boolean boast = !boasters.isEmpty() && affirmed == Stance.ASSERTED;
      Stance stance = own ? said.stance() : boast ? Stance.CLAIMED : affirmed;
      List<Speaker> by = story.speakers(mention.sentence(), mention.from());
      claims.add(
          new Casualty(said.effect(), said.victims(), side(said), said.count()),
          stance,
          by.isEmpty() ? boasters : by,
          List.of(story.evidence(mention.sentence(), mention.from(), mention.to())),
          mention.rule());
    }
    return claims.list();
  }

  /** Who boasts of what a statement tells, or nobody. */
  private static List<Speaker> boasters(Story story, Mention<CasualtyStatement> mention) {
    Syntax syntax = story.syntax(mention.sentence().index());
    for (Clause clause : syntax.clauses()) {
      if (mention.covers(clause.group().head())) {
        return Boasts.ofHarm(story, syntax, clause);
      }
    }
    return List.of();
  }

  /**
   * Whether an armed group says it of the forces that it fights, or boasts of it: its word of its
   * enemy's dead, which gives way to anybody else's.
   */
  static boolean ofEnemy(Story story, Mention<CasualtyStatement> mention) {
    List<Speaker> by = story.speakers(mention.sentence(), mention.from());
    List<Speaker> boasters = boasters(story, mention);
    List<Speaker> speakers = by.isEmpty() ? boasters : by;
    Side side = side(mention.value());
    boolean enemy = side == Side.STATE_FORCES || side == Side.OTHER || !boasters.isEmpty();
    return enemy
        && side != Side.ATTACKERS
        && !speakers.isEmpty()
        && Sequence.all(speakers, s -> s.role() == Speaker.Role.PARTY);
  }

  /** "before police shot him", "the rebels lost two men": an attacker is who is harmed. */
  static boolean ofAttacker(Story story, Syntax syntax, Frame frame) {
    return frame.act().harm()
        && Sequence.any(
            story.suffered(syntax.sentence().index()),
            m ->
                m.covers(frame.head())
                    && side(m.value()) == Side.ATTACKERS
                    && (PRONOUNS.contains(String.valueOf(m.value().victims()))
                        || AtTheWheel.DRIVER.equals(m.value().victims())
                        || frame.predicate().lemma().equals("lose")));
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
