package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Fills the roles of the predicates of a sentence from its clauses. */
final class FrameFinder {

  private static final Set<String> AGAINST =
      Set.of("on", "against", "at", "of", "upon", "targeting", "in");
  private static final Set<String> NO = Set.of("no", "without");
  private static final Set<String> FORESEEN =
      Set.of(
          "planned",
          "possible",
          "future",
          "potential",
          "further",
          "imminent",
          "new",
          "likely",
          "alleged");
  private static final Set<String> AIMS =
      Set.of(
          "mission",
          "plan",
          "plot",
          "goal",
          "aim",
          "idea",
          "intention",
          "purpose",
          "threat",
          "danger",
          "risk",
          "possibility",
          "way",
          "means",
          "method",
          "policy");

  /** "in an attempt to kill the minister". */
  private static final Set<String> TRIED = Set.of("attempt", "bid", "try");

  private static final Set<String> HINDERED =
      Set.of("foiled", "thwarted", "averted", "prevented", "failed", "attempted", "botched");
  private static final Set<String> UNREAL_MODALS =
      Set.of("would", "could", "may", "might", "should", "can", "must", "'d", "ca");

  private static final Set<String> PREVENTING = Set.of("prevent", "stop", "keep", "hinder");

  /** "what appeared to be an attack", "said to be the work of": told of as done. */
  private static final Set<String> SEEMING =
      Set.of(
          "appear", "seem", "believe", "think", "suspect", "say", "presume", "know", "turn",
          "prove");

  private static final Set<String> HABIT =
      Set.of("routinely", "often", "regularly", "frequently", "usually", "sometimes", "always");

  private final Syntax syntax;
  private final Sentence sentence;
  private final List<Frame> frames = new ArrayList<>();

  private FrameFinder(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  static List<Frame> find(Syntax syntax) {
    FrameFinder finder = new FrameFinder(syntax);
    for (int c = 0; c < syntax.clauses().size(); c++) {
      finder.verb(c);
    }
    for (int c = 0; c < syntax.chunks().size(); c++) {
      if (syntax.chunk(c).is(Kind.NOUN)) {
        finder.noun(c);
      }
    }
    finder.frames.sort(java.util.Comparator.comparingInt(Frame::head));
    return finder.frames;
  }

  private void verb(int index) {
    Clause clause = syntax.clauses().get(index);
    VerbGroup group = clause.group();
    int matched = -1;
    for (Predicate predicate : Predicates.verbs(group.lemma())) {
      int length = predicate.particle().length();
      if (length < matched || length > 0 && !particle(clause, predicate.particle())) {
        continue;
      }
      matched = Math.max(matched, length);
      frames.add(verbFrame(index, clause, predicate));
    }
  }

  private boolean particle(Clause clause, String particle) {
    String[] words = particle.split(" ");
    int first = clause.group().head() + 1;
    int objectEnd = first;
    for (int object : clause.objects()) {
      int end = syntax.chunk(syntax.phraseEnd(object)).to();
      if (follows(end, words) || follows(syntax.chunk(object).to(), words)) {
        return true;
      }
      objectEnd = objectEnd == first ? end : objectEnd;
    }
    return follows(first, words) || words.length == 1 && within(first, objectEnd, words[0]);
  }

  private boolean follows(int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!sentence.norm(at + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** A particle that is the head of the object: "opened fire", "claimed responsibility". */
  private boolean within(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (sentence.norm(i).equals(word)) {
        return syntax.tag(i) == Tag.NOUN;
      }
    }
    return false;
  }

  private Frame verbFrame(int index, Clause clause, Predicate predicate) {
    VerbGroup group = clause.group();
    List<Integer> agents = new ArrayList<>();
    List<Integer> patients = new ArrayList<>();
    boolean intransitive = predicate.patient().equals("subject");
    boolean passive = group.passive() || bareParticiple(clause, predicate);
    if (intransitive) {
      patients.addAll(clause.subjects());
      patients.addAll(companions(clause));
    } else if (passive) {
      patients.addAll(clause.subjects());
      governed(clause, "by", agents);
      patients.addAll(companions(clause));
    } else {
      if (!predicate.agent().isEmpty()) {
        agents.addAll(clause.subjects());
      }
      patients.addAll(first(clause.objects()));
      List<Integer> target = behindObject(clause, predicate);
      if (!target.isEmpty()) {
        patients.clear();
        patients.addAll(target);
      }
      if (patients.isEmpty() && !predicate.particle().isEmpty()) {
        governed(clause, predicate.particle(), patients);
      }
      if (patients.isEmpty() && (predicate.act() == Act.ATTACK || predicate.act() == Act.CLASH)) {
        for (String preposition : List.of("with", "on", "at", "into", "upon", "against")) {
          governed(clause, preposition, patients);
        }
      }
    }
    if (patients.isEmpty() && predicate.act().harm()) {
      patients.addAll(inverted(index, clause));
    }
    return new Frame(
        predicate, sentence, group.head(), index, group, agents, patients, mood(clause, passive));
  }

  /** "set fire to a hotel", "opened fire on a bus": the object is part of the verb. */
  private List<Integer> behindObject(Clause clause, Predicate predicate) {
    List<Integer> target = new ArrayList<>();
    boolean attack = predicate.act() == Act.BURN || predicate.act() == Act.ATTACK;
    if (attack
        && !clause.objects().isEmpty()
        && sentence
            .norm(syntax.chunk(clause.objects().get(0)).head())
            .equals(predicate.particle())) {
      for (String preposition : List.of("to", "on", "at", "upon")) {
        governed(clause, preposition, target);
      }
    }
    return target;
  }

  /** "Also hurt was a vendor", "among those killed were two nurses". */
  private List<Integer> inverted(int index, Clause clause) {
    if (index + 1 >= syntax.clauses().size()) {
      return List.of();
    }
    Clause next = syntax.clauses().get(index + 1);
    int at = clause.verb() + 1;
    while (clause.subjects().isEmpty()
        && at + 1 < next.verb()
        && syntax.chunk(at).is(Kind.PREPOSITION)
        && syntax.chunk(at + 1).is(Kind.NOUN)) {
      at += 2;
    }
    boolean be = next.verb() == at && next.group().lemma().equals("be");
    return be ? first(next.objects()) : List.of();
  }

  private static List<Integer> first(List<Integer> phrases) {
    return phrases.isEmpty() ? phrases : phrases.subList(0, 1);
  }

  /** "was killed along with two friends", "was shot with his wife". */
  private List<Integer> companions(Clause clause) {
    List<Integer> found = new ArrayList<>();
    for (Prepositional phrase : clause.prepositions()) {
      int before = phrase.phrase() - 2;
      String word = before < 0 ? "" : sentence.norm(syntax.chunk(before).to() - 1);
      boolean along = word.equals("along") || word.equals("together");
      boolean own =
          before == clause.verb()
              && syntax.tag(syntax.chunk(phrase.phrase()).from()) == Tag.POSSESSIVE_PRONOUN;
      if (phrase.preposition().equals("alongside")
          || phrase.preposition().equals("with") && (along || own)) {
        found.add(phrase.phrase());
      }
    }
    return found;
  }

  /** "Twelve killed in blast": a verb that needs an object and has none is a headline's passive. */
  private static boolean bareParticiple(Clause clause, Predicate predicate) {
    VerbGroup group = clause.group();
    boolean needsObject =
        predicate.act().harm()
            || predicate.act() == Act.ABDUCT
            || predicate.act() == Act.DETAIN
            || predicate.lemma().equals("capture");
    return needsObject
        && clause.objects().isEmpty()
        && !clause.subjects().isEmpty()
        && clause.link() != Clause.Link.RELATIVE
        && (group.tense() == Tense.PAST || group.form() == Form.PARTICIPLE)
        && group.modal() == null
        && syntaxBare(clause);
  }

  private static boolean syntaxBare(Clause clause) {
    return clause.group().form() != Form.ING && clause.group().form() != Form.INFINITIVE;
  }

  private static void governed(Clause clause, String preposition, List<Integer> into) {
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals(preposition)) {
        into.add(phrase.phrase());
      }
    }
  }

  private Mood mood(Clause clause, boolean passive) {
    VerbGroup group = clause.group();
    if (group.negated() || neither(clause)) {
      return Mood.NEGATED;
    }
    if (group.tense() == Tense.FUTURE) {
      return Mood.PLANNED;
    }
    if (group.modal() != null && UNREAL_MODALS.contains(group.modal())) {
      boolean guessed =
          group.modal().equals("may")
              || group.modal().equals("might")
              || group.modal().equals("must");
      return guessed && sentence.norm(group.head() - 1).equals("have")
          ? Mood.ACTUAL
          : Mood.POSSIBLE;
    }
    if (group.form() == Form.INFINITIVE) {
      return infinitive(clause);
    }
    if (group.form() == Form.ING && aimed(clause)) {
      return Mood.PLANNED;
    }
    if (underDenialOrQuestion(clause)) {
      return Mood.NEGATED;
    }
    if (prevented(clause)) {
      return Mood.FOILED;
    }
    for (int i = clause.from(); i < group.head(); i++) {
      if (HABIT.contains(sentence.norm(i)) && group.tense() == Tense.PRESENT) {
        return Mood.HABITUAL;
      }
    }
    boolean headline = sentence.section() == Section.TITLE || sentence.upperCase();
    boolean relative = clause.link() == Clause.Link.RELATIVE;
    return group.tense() == Tense.PRESENT && relative && !headline && !passive
        ? Mood.HABITUAL
        : Mood.ACTUAL;
  }

  /** "prevented the rockets from hitting the base". */
  private boolean prevented(Clause clause) {
    int before = syntax.chunk(clause.verb()).from() - 1;
    if (clause.group().form() != Form.ING
        || !sentence.norm(before).equals("from")
        || clause.parent() < 0) {
      return false;
    }
    return PREVENTING.contains(syntax.clauses().get(clause.parent()).group().lemma());
  }

  /** "the mission of killing the bishop", "a plan for bombing the port". */
  private boolean aimed(Clause clause) {
    int before = syntax.chunk(clause.verb()).from() - 1;
    if (before < 1 || !sentence.norm(before).equals("of") && !sentence.norm(before).equals("for")) {
      return false;
    }
    return AIMS.contains(syntax.lemma(before - 1));
  }

  private boolean neither(Clause clause) {
    return clause.subjects().stream()
        .anyMatch(s -> sentence.norm(syntax.chunk(s).from()).equals("neither"));
  }

  /** "denied that they had killed", "denied targeting", "did not say whether any were hurt". */
  private boolean underDenialOrQuestion(Clause clause) {
    int before = syntax.chunk(syntax.chunkAt(clause.from())).from() - 1;
    String word = sentence.norm(clause.from());
    if (word.equals("whether") || sentence.norm(before).equals("whether")) {
      return true;
    }
    boolean beside =
        clause.link() == Clause.Link.ADVERBIAL
            || clause.link() == Clause.Link.COORDINATE
            || clause.link() == Clause.Link.RELATIVE;
    if (clause.parent() < 0 || beside) {
      return false;
    }
    Clause parent = syntax.clauses().get(clause.parent());
    boolean denies =
        Predicates.verbs(parent.group().lemma()).stream().anyMatch(p -> p.act() == Act.DENY);
    boolean participle = clause.group().form() == Form.ING && parent.verb() + 1 == clause.verb();
    return denies && (participle || clause.link() == Clause.Link.COMPLEMENT);
  }

  /**
   * What is to be done has happened only under verbs that say so: "managed to kill", "said to
   * have".
   */
  private Mood infinitive(Clause clause) {
    int at = syntax.chunk(clause.verb()).from();
    if (sentence.norm(at + 1).equals("have")) {
      return Mood.ACTUAL;
    }
    String aim = clause.verb() > 0 ? syntax.lemma(syntax.chunk(clause.verb() - 1).head()) : "";
    if (clause.parent() < 0) {
      return TRIED.contains(aim) ? Mood.ATTEMPTED : Mood.PLANNED;
    }
    VerbGroup governor = syntax.clauses().get(clause.parent()).group();
    if (TRIED.contains(aim) || aim.equals("plot") || aim.equals("plan")) {
      boolean foiled =
          Predicates.verbs(governor.lemma()).stream().anyMatch(p -> p.act() == Act.FOIL);
      Mood tried = TRIED.contains(aim) ? Mood.ATTEMPTED : Mood.PLANNED;
      return foiled ? Mood.FOILED : tried;
    }
    if (governor.tense() == Tense.FUTURE) {
      return Mood.PLANNED;
    }
    if (clause.group().lemma().equals("be") && SEEMING.contains(governor.lemma())) {
      return Mood.ACTUAL;
    }
    return switch (governor.lemma()) {
      case "manage",
          "begin",
          "start",
          "continue",
          "go",
          "proceed",
          "report",
          "come",
          "help",
          "use" ->
          Mood.ACTUAL;
      case "try", "attempt", "fail", "seek" -> Mood.ATTEMPTED;
      case "threaten", "vow", "warn", "swear" -> Mood.THREATENED;
      default -> Mood.PLANNED;
    };
  }

  private void noun(int index) {
    Chunk chunk = syntax.chunk(index);
    List<Predicate> predicates = Predicates.nouns(syntax.lemma(chunk.head()));
    if (predicates.isEmpty()
        || syntax.tag(chunk.head()) == Tag.NAME && caseTells()
        || result(index)) {
      return;
    }
    for (Predicate predicate : predicates) {
      if (!predicate.particle().isEmpty()) {
        continue;
      }
      List<Integer> agents = new ArrayList<>();
      List<Integer> patients = new ArrayList<>();
      complements(index, predicate, agents, patients);
      Clause clause = syntax.clauseAt(chunk.head());
      int position = clause == null ? -1 : syntax.clauses().indexOf(clause);
      frames.add(
          new Frame(
              predicate,
              sentence,
              chunk.head(),
              position,
              null,
              agents,
              patients,
              mood(chunk, clause)));
    }
  }

  /** "beaten to death", "shot him to death": what became of somebody is no act of its own. */
  private boolean result(int index) {
    int head = syntax.chunk(index).head();
    return index > 0
        && syntax.chunk(index).from() == head
        && sentence.norm(head).equals("death")
        && sentence.norm(head - 1).equals("to");
  }

  private boolean caseTells() {
    return sentence.section() == Section.BODY && !sentence.upperCase();
  }

  /** The phrases that follow a noun: "an attack by rebels on a village". */
  private void complements(
      int index, Predicate predicate, List<Integer> agents, List<Integer> patients) {
    for (int i = index + 1; i + 1 < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.verb() != null && targeting(chunk)) {
        continue;
      }
      if (chunk.is(Kind.DATE)
          || chunk.is(Kind.NOUN)
          || chunk.is(Kind.ADVERB)
          || chunk.is(Kind.QUOTE) && i == index + 1) {
        continue;
      }
      boolean again =
          !patients.isEmpty()
              && (chunk.is(Kind.CONJUNCTION) || chunk.is(Kind.COMMA))
              && repeats(i, predicate.patient());
      if (again) {
        continue;
      }
      if (!chunk.is(Kind.PREPOSITION) || !syntax.chunk(i + 1).is(Kind.NOUN)) {
        return;
      }
      String preposition = sentence.norm(chunk.from());
      boolean inner =
          preposition.equals("of") && syntax.chunk(i - 1).is(Kind.NOUN) && i - 1 > index;
      if (inner) {
        continue;
      }
      if (preposition.equals("by") || preposition.equals(predicate.agent())) {
        agents.addAll(syntax.list(i + 1));
      } else if (preposition.equals(predicate.patient())
          || !predicate.act().harm()
              && AGAINST.contains(preposition)
              && !preposition.equals("in")) {
        patients.addAll(syntax.list(i + 1));
      }
    }
  }

  /** "the murders of X, Y, and of Z": the list goes on with its preposition. */
  private boolean repeats(int at, String preposition) {
    for (int i = at; i + 1 < syntax.chunks().size() && i < at + 6; i++) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.is(Kind.CONJUNCTION)) {
        return syntax.chunk(i + 1).is(Kind.PREPOSITION)
            && sentence.norm(syntax.chunk(i + 1).from()).equals(preposition);
      }
      if (!chunk.is(Kind.COMMA) && !chunk.is(Kind.NOUN)) {
        return false;
      }
    }
    return false;
  }

  private static boolean targeting(Chunk chunk) {
    VerbGroup verb = chunk.verb();
    return verb != null && verb.form() == Form.ING && verb.lemma().equals("target");
  }

  private Mood mood(Chunk chunk, @Nullable Clause clause) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      String norm = sentence.norm(i);
      if (NO.contains(norm)) {
        return Mood.NEGATED;
      }
      if (HINDERED.contains(norm)) {
        return norm.equals("attempted") || norm.equals("failed") ? Mood.ATTEMPTED : Mood.FOILED;
      }
      if (FORESEEN.contains(norm) && !norm.equals("new") && !norm.equals("further")) {
        return Mood.POSSIBLE;
      }
    }
    if (clause == null) {
      return Mood.ACTUAL;
    }
    for (Predicate governor : Predicates.verbs(clause.group().lemma())) {
      boolean object = clause.objects().contains(syntax.chunkAt(chunk.head()));
      switch (governor.act()) {
        case FOIL -> {
          return Mood.FOILED;
        }
        case THREATEN -> {
          return Mood.THREATENED;
        }
        case PLAN -> {
          return object ? Mood.PLANNED : Mood.ACTUAL;
        }
        default -> {
          // says nothing about whether it happened
        }
      }
    }
    boolean depends =
        clause.objects().contains(syntax.chunkAt(chunk.head()))
            || clause.subjects().contains(syntax.chunkAt(chunk.head()));
    return depends ? mood(clause, clause.group().passive()) : Mood.ACTUAL;
  }
}
