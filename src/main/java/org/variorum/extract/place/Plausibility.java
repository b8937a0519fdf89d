package org.variorum.extract.place;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.actor.FirstNames;

/**
 * How much speaks for it that a name means a place, and not a person, a body or an ordinary word.
 *
 * <p>Zero divides; the weights were set on news by looking at what goes wrong.
 */
final class Plausibility {

  private static final int SEEN_OFTEN = 3;
  private static final double SITE = 2;
  private static final double ASSAILED = 3;
  private static final double RULED = 2.5;
  private static final double SURE = 5;
  private static final WordSet ARTICLES = WordSet.of("de", "du", "des", "della", "la", "el", "del");

  /** How many words a list of streets is looked through. */
  private static final int LIST = 6;

  private static final WordFact<String> HARMS = WordFact.of(Plausibility::harm);

  private Plausibility() {}

  static double of(Candidate c, DocumentNames names) {
    if (c.form == Candidate.Form.PEOPLE) {
      return people(c);
    }
    if (c.abbreviated) {
      return SURE;
    }
    double score = known(c) + words(c) + c.slot.before().weight() + neighbours(c);
    if (c.slot.before() == Slot.Before.OF && ofPlaces(c.lexeme(c.slot.start() - 1))) {
      score += RULED;
    }
    if (c.is(c.to, ",") && c.is(c.to + 1, "where")) {
      score += RULED;
    }
    if (assailed(c)) {
      score += ASSAILED;
    }
    if (c.slot.kind() != null) {
      score += 4;
    } else if (site(c) && c.runStart == c.from) {
      score += SITE;
    }
    score += names.bonus(c);
    if (c.within != null) {
      score += 6;
    } else if (c.told != null) {
      score += 3;
    }
    return score;
  }

  /** {@code the mayor of X}: of a place. */
  static boolean ofPeople(Candidate c) {
    return c.slot.before() == Slot.Before.OF
        && PlaceContext.PEOPLE_OF.is(c.lexeme(c.slot.start() - 1));
  }

  /** {@code the mayor of X}, {@code the centre of X}, {@code the outskirts of X}. */
  private static boolean ofPlaces(Lexeme governor) {
    return PlaceContext.PEOPLE_OF.is(governor)
        || PlaceContext.PART.is(governor)
        || PlaceContext.BEARING.is(governor);
  }

  /** {@code Borovo market}, {@code the Borovo checkpoint}. */
  static boolean site(Candidate c) {
    PlaceWords.Found behind = PlaceWords.after(c.sentence, c.to);
    return behind != null
        && behind.word().kind() == PlaceKind.SITE
        && !c.sentence.token(c.to).capitalized();
  }

  private static double people(Candidate c) {
    boolean person = c.runEnd > c.to && title(c.lexeme(c.runStart)) && c.runStart < c.from;
    return person ? -3 : 3;
  }

  /** The better known the place, the likelier it is meant. */
  private static double known(Candidate c) {
    GazetteerEntry best = c.best();
    if (best.kind() == PlaceKind.COUNTRY) {
      return 6;
    }
    double size = (best.prominence() - 5) * 1.6;
    return best.kind() == PlaceKind.REGION || best.kind() == PlaceKind.AREA
        ? Math.max(-0.5, size + 1)
        : Math.max(-3.5, Math.min(4.5, size));
  }

  private static double words(Candidate c) {
    if (c.to - c.from > 2) {
      return 4; // three words in a row that a gazetteer lists are hardly anything else
    }
    if (c.to - c.from > 1) {
      return 1.5;
    }
    Lexeme word = c.lexeme(c.from);
    double score = 0;
    if (NameNeighbours.is(Role.NOWHERE, word)
        || NameNeighbours.is(Role.DIRECTION, word)
        || NameNeighbours.is(Role.PEOPLE, word)) {
      score -= 8;
    } else if (NameNeighbours.is(Role.BODY, word) || NameNeighbours.is(Role.TITLE, word)) {
      score -= 5;
    }
    boolean told = c.within != null || c.slot.before() == Slot.Before.NAMED_KIND;
    if (!told && !c.country() && FirstNames.known(word)) {
      score -= c.slot.before() == Slot.Before.IN ? 2 : 5;
    }
    if (!c.country() && ordinary(word)) {
      score -= Capitals.opens(c.sentence, c.from) || !Capitals.of(c.sentence).telling() ? 6 : 2;
    }
    return score;
  }

  private static boolean ordinary(Lexeme word) {
    if (word.common()) {
      return true;
    }
    Words.Entry entry = word.entry();
    return entry != null
        && !entry.category().equals("location")
        && entry.noun() + entry.verb() + entry.adjective() > SEEN_OFTEN;
  }

  /** {@code Rebels attacked Kidal}: what is raided, shelled or taken is mostly a place. */
  private static boolean assailed(Candidate c) {
    boolean alone = c.runStart == c.from && c.runEnd == c.to;
    String after = c.norm(c.to);
    boolean ends =
        c.to == c.sentence.size()
            || !c.sentence.token(c.to).word() && !after.equals("'s") && !after.equals("-")
            || c.lexeme(c.to).tag() != null;
    Words.VerbForm verb = c.lexeme(c.from - 1).verb();
    return alone
        && ends
        && verb != null
        && verb.inflection() != Words.Inflection.BASE
        && Sequence.any(
            Predicates.verbs(verb.lemma()),
            p ->
                p.particle().isEmpty()
                    && p.patient().equals("object")
                    && (p.act() == Act.ATTACK || p.act() == Act.SEIZE));
  }

  /** The capitalised words beside it in its row. */
  private static double neighbours(Candidate c) {
    double score = 0;
    if (!c.country() && !ofPeople(c) && slain(c)) {
      score -= 7;
    }
    if (c.runStart < c.from) {
      Lexeme left = c.lexeme(c.from - 1);
      if (title(left) || c.from - c.runStart > 1 && title(c.lexeme(c.runStart))) {
        score -= 7;
      } else if (NameNeighbours.is(Role.DIRECTION, left)) {
        score += 0.5;
      } else if (!place(left)) {
        score -= c.country() ? 7 : FirstNames.known(left) ? 10 : 6;
      }
    }
    if (!c.country() && street(c)) {
      score -= 7;
    }
    if (c.runEnd > c.to) {
      Lexeme right = c.lexeme(c.to);
      if (PlaceContext.FEATURE.is(right)) {
        score -= 12;
      } else if (NameNeighbours.is(Role.BODY, right)
          || NameNeighbours.is(Role.EVENT, right)
          || NameNeighbours.is(Role.PEOPLE, right)
          || title(right)) {
        score += 0.5;
      } else if (!place(right)) {
        score -= c.country() ? 3 : 6;
      }
    }
    return score;
  }

  /** {@code Kayes Street}; {@code Kayes and Koulikoro streets}, where both are. */
  private static boolean street(Candidate c) {
    if (PlaceContext.STREET.is(c.lexeme(c.to)) && c.sentence.token(c.to).capitalized()) {
      return true;
    }
    int street = c.from - 1; // "Rue de Rennes", "Avenida de la Paz"
    while (ARTICLES.has(c.lexeme(street))) {
      street--;
    }
    if (PlaceContext.STREET_OF.is(c.lexeme(street)) && c.sentence.token(street).capitalized()) {
      return true;
    }
    int at = c.to;
    boolean listed = c.is(c.from - 1, "and");
    while (at < Math.min(c.sentence.size(), c.to + LIST)
        && (c.sentence.token(at).capitalized() || c.is(at, "and"))) {
      listed |= c.is(at, "and");
      at++;
    }
    return listed && c.norm(at).endsWith("s") && PlaceContext.STREET.is(c.lexeme(at));
  }

  /** {@code X was murdered}, {@code murdered X in}: that befalls no town. */
  private static boolean slain(Candidate c) {
    boolean ends = c.to == c.sentence.size() || c.lexeme(c.to).tag() != null;
    return c.is(c.to, "was") && HARMS.of(c.lexeme(c.to + 1)) != null
        || (ends || !c.sentence.token(c.to).word()) && HARMS.of(c.lexeme(c.runStart - 1)) != null;
  }

  /** The verb that a word is a form of, where it tells of harm to people and nothing else. */
  private static @Nullable String harm(String norm) {
    Words.VerbForm verb = Words.english().verb(norm);
    if (verb == null || Predicates.seizes(verb.lemma())) {
      return null;
    }
    boolean harms =
        Predicates.verbs(verb.lemma()).stream()
            .filter(p -> p.particle().isEmpty())
            .anyMatch(p -> p.act() == Act.KILL || p.act() == Act.WOUND || p.act() == Act.ABDUCT);
    return harms ? verb.lemma() : null;
  }

  private static boolean place(Lexeme word) {
    return PlaceWords.after(word) != null || PlaceWords.before(word) != null;
  }

  private static boolean title(Lexeme word) {
    return NameNeighbours.is(Role.TITLE, word);
  }
}
