package org.variorum.extract;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;

/** Whether a verb of taking takes what its predicate says: people, or places and things. */
final class Takings {

  private static final Set<String> LED =
      Set.of(
          "take from",
          "take away",
          "drag from",
          "haul from",
          "spirit away",
          "march away",
          "march off",
          "carry off",
          "bundle into",
          "force into",
          "push into");

  /** Verbs that wound people only with something in hand: costs are slashed, teams thrashed. */
  private static final Set<String> CUTTING =
      Set.of("hack", "slash", "club", "bludgeon", "thrash", "whip", "flog");

  private static final WordSet BLADES =
      WordSet.of(
          "machete", "knife", "axe", "sword", "razor", "panga", "cutlass", "stick", "club", "bar",
          "whip", "cane", "blade", "hatchet", "cleaver", "bottle", "rod", "belt", "butt", "cable",
          "hammer");

  /** In what people are taken away. */
  private static final WordSet VEHICLES =
      WordSet.of(
          "car", "van", "vehicle", "truck", "lorry", "jeep", "pickup", "taxi", "boat", "boot",
          "trunk", "minibus", "bus", "canoe");

  /** From where people are taken against their will. */
  private static final WordSet HOMES =
      WordSet.of(
          "home",
          "house",
          "bed",
          "room",
          "apartment",
          "flat",
          "car",
          "vehicle",
          "bus",
          "village",
          "school",
          "office",
          "workplace",
          "farm",
          "church",
          "hotel",
          "dormitory",
          "residence");

  /** Where people are taken for their own good. */
  private static final WordSet CARE =
      WordSet.of("hospital", "clinic", "morgue", "mortuary", "safety", "infirmary", "shelter");

  /** Who takes people, and boards ships, by force. */
  private static final WordSet ARMED =
      WordSet.of(
          "pirate",
          "gunman",
          "attacker",
          "assailant",
          "militant",
          "rebel",
          "insurgent",
          "hijacker",
          "robber",
          "raider",
          "bandit",
          "kidnapper",
          "guerrilla",
          "militiaman",
          "terrorist",
          "extremist",
          "jihadist",
          "islamist",
          "commando",
          "taker"); // of hostages

  /** For how long people are held: "held 30 passengers for two days". */
  private static final WordSet SPAN =
      WordSet.of("minute", "hour", "day", "night", "week", "month", "year");

  private static final WordSet VESSELS =
      WordSet.of(
          "ship",
          "vessel",
          "tanker",
          "boat",
          "yacht",
          "freighter",
          "carrier",
          "trawler",
          "ferry",
          "tugboat",
          "tug",
          "barge",
          "dhow",
          "bus",
          "train",
          "plane",
          "aircraft",
          "airliner");

  /** Who carries people off for their own good. */
  private static final WordSet CARERS =
      WordSet.of(
          "parent",
          "mother",
          "father",
          "family",
          "relative",
          "friend",
          "neighbour",
          "neighbor",
          "rescuer",
          "medic",
          "paramedic",
          "nurse",
          "doctor",
          "volunteer",
          "firefighter",
          "teacher",
          "colleague",
          "resident",
          "villager",
          "bystander");

  private static final WordSet DOOR = WordSet.of("door", "feet", "doorstep");

  private static final WordSet HIM = WordSet.of("him", "her", "he", "she");

  private static final WordSet THEM = WordSet.of("them", "they", "us", "we");

  private final Syntax syntax;
  private final Rammings rammings;
  private final PeoplePhrases people;

  Takings(Syntax syntax) {
    this.syntax = syntax;
    this.rammings = new Rammings(syntax);
    this.people = new PeoplePhrases(syntax);
  }

  /**
   * Whether the verb has the sense of the predicate in the clause: "seized ten tourists" took
   * people, "seized the town" did not, and to beat a team is no attack.
   */
  boolean takes(Clause clause, Predicate predicate) {
    if (predicate.act() == Act.SAY && predicate.lemma().equals("rule")) {
      return clause.objects().isEmpty() && !clause.group().passive(); // "a court ruled"
    }
    if (predicate.particle().isEmpty() && predicate.lemma().equals("beat")) {
      return beaten(clause);
    }
    if (predicate.particle().isEmpty() && CUTTING.contains(predicate.lemma())) {
      return people.are(taken(clause)) && governs(clause, "with", BLADES);
    }
    if (predicate.act() == Act.LAUNCH && predicate.lemma().equals("lay")) {
      return !governs(clause, "at", DOOR); // "laid the murder at the door of the army"
    }
    if (Rammings.drives(predicate)) {
      return rammings.rams(clause);
    }
    if (predicate.lemma().equals("board")) {
      return !clause.group().passive() && armed(clause) && vessel(clause.objects());
    }
    if (predicate.act() == Act.ABDUCT
        && predicate.lemma().equals("take")
        && predicate.particle().isEmpty()) {
      return armed(clause) && people.are(taken(clause)) && !governs(clause, "to", CARE);
    }
    if (predicate.act() == Act.ABDUCT
        && predicate.lemma().equals("hold")
        && predicate.particle().isEmpty()) {
      boolean held = clause.group().passive() || !clause.objects().isEmpty(); // not "held out"
      return held && armed(clause) && people.are(taken(clause)) && governs(clause, "for", SPAN);
    }
    if (predicate.act() == Act.ABDUCT && predicate.lemma().equals("bundle") && carers(clause)) {
      return false;
    }
    if (predicate.act() == Act.ABDUCT
        && LED.contains(predicate.lemma() + ' ' + predicate.particle())) {
      return ledAway(clause, predicate.particle());
    }
    boolean thing = predicate.act() == Act.SEIZE || predicate.act() == Act.STEAL;
    if (!thing && predicate.act() != Act.ABDUCT
        || !predicate.particle().isEmpty()
        || !Predicates.seizes(predicate.lemma())) {
      return true;
    }
    return people.are(taken(clause)) != thing;
  }

  /** "beat two guards": not "beat Chile 2-0", "beating his wife". */
  private boolean beaten(Clause clause) {
    List<Integer> whom = taken(clause);
    boolean own =
        Sequence.any(whom, p -> syntax.tag(syntax.chunk(p).from()) == Tag.POSSESSIVE_PRONOUN);
    return people.are(whom) && !own;
  }

  private static List<Integer> taken(Clause clause) {
    return clause.group().passive() || clause.objects().isEmpty()
        ? clause.subjects()
        : clause.objects();
  }

  /** "took two men from their homes", "were led away by soldiers": not to a hospital. */
  private boolean ledAway(Clause clause, String particle) {
    List<Integer> taken = clause.group().passive() ? clause.subjects() : clause.objects();
    boolean named = !taken.isEmpty() && syntax.tag(syntax.chunk(taken.get(0)).head()) == Tag.NAME;
    boolean cared = governs(clause, "to", CARE);
    boolean home =
        particle.equals("away")
            || governs(clause, "from", HOMES)
            || governs(clause, "into", VEHICLES);
    boolean whom = named || people.are(taken) || somebody(clause, taken);
    return home && !cared && !carers(clause) && whom && !harmed(clause);
  }

  /** "took him from his car", "took them from their homes": whoever has a home. */
  private boolean somebody(Clause clause, List<Integer> taken) {
    if (taken.isEmpty() || syntax.tag(syntax.chunk(taken.get(0)).head()) != Tag.PRONOUN) {
      return false;
    }
    Lexeme whom = syntax.sentence().lexeme(syntax.chunk(taken.get(0)).head());
    boolean theirs =
        Sequence.any(
            clause.prepositions(),
            p ->
                p.preposition().equals("from")
                    && syntax.tag(syntax.chunk(p.phrase()).from()) == Tag.POSSESSIVE_PRONOUN);
    return HIM.has(whom) || THEM.has(whom) && theirs;
  }

  /** "pirates boarded", "were taken by gunmen". */
  private boolean armed(Clause clause) {
    return Sequence.any(who(clause), p -> ARMED.has(syntax.base(syntax.chunk(p).head())));
  }

  /** "Parents bundled two children into a car". */
  private boolean carers(Clause clause) {
    return Sequence.any(who(clause), p -> CARERS.has(syntax.base(syntax.chunk(p).head())));
  }

  private boolean vessel(List<Integer> phrases) {
    return Sequence.any(phrases, p -> VESSELS.has(syntax.base(syntax.chunk(p).head())));
  }

  private static List<Integer> who(Clause clause) {
    if (!clause.group().passive()) {
      return clause.subjects();
    }
    return clause.prepositions().stream()
        .filter(p -> p.preposition().equals("by"))
        .map(Clause.Prepositional::phrase)
        .toList();
  }

  private boolean governs(Clause clause, String preposition, WordSet what) {
    return Sequence.any(
        clause.prepositions(),
        p ->
            p.preposition().equals(preposition)
                && what.has(syntax.base(syntax.chunk(p.phrase()).head())));
  }

  /** "dragged them from their homes and shot them": they were not led away. */
  private boolean harmed(Clause clause) {
    int from = syntax.clauses().indexOf(clause);
    return syntax.clauses().stream()
        .filter(c -> c.parent() == from && c.link() == Clause.Link.COORDINATE)
        .anyMatch(
            c ->
                Sequence.any(
                    Predicates.verbs(c.group().base()),
                    p -> p.act().harm() && p.particle().isEmpty()));
  }
}
