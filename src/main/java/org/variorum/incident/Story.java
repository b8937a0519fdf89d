package org.variorum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.document.Span;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Attribution;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement;

/**
 * A report with everything that was read in it, and which of its incidents each stretch of words is
 * about.
 */
final class Story {

  final Analysis analysis;
  final List<Mention<Attribution>> attributions;
  final List<Mention<CasualtyStatement>> casualties;
  final List<Occurrence> occurrences;
  final List<Draft> drafts;
  final Antecedents antecedents;
  private final BySentence<Occurrence> tellings;
  private final BySentence<Mention<Attribution>> said;
  private final BySentence<Mention<CasualtyStatement>> suffered;
  final FullNames names;

  /** The incident at each token of each sentence that tells of any, found when first asked for. */
  private final @Nullable Draft[] @Nullable [] owners;

  private final BothActs both;
  private final @Nullable Draft main;
  private final IdentityHashMap<Draft, List<Syntax>> about = new IdentityHashMap<>();
  private final IdentityHashMap<Draft, List<Mention<CasualtyStatement>>> harm =
      new IdentityHashMap<>();
  private final IdentityHashMap<Draft, List<Mention<CasualtyStatement>>> statements =
      new IdentityHashMap<>();
  private final IdentityHashMap<Draft, IncidentType> types = new IdentityHashMap<>();
  private final Map<String, Nations.Nation> nations;

  Story(
      Analysis analysis,
      List<Mention<Attribution>> attributions,
      List<Mention<CasualtyStatement>> casualties,
      List<Occurrence> occurrences,
      List<Draft> drafts) {
    this.analysis = analysis;
    this.attributions = attributions;
    this.casualties = AtTheWheel.read(casualties, occurrences);
    this.occurrences = occurrences;
    this.drafts = drafts;
    this.antecedents = new Antecedents(analysis);
    this.tellings = BySentence.of(occurrences, Occurrence::sentence);
    this.said = BySentence.of(attributions);
    this.suffered = BySentence.of(this.casualties);
    this.names = new FullNames(analysis);
    this.nations = Nations.of(analysis.mentions());
    this.owners = new Draft[analysis.sentences().size()][];
    this.both = new BothActs(drafts, analysis.sentences().size());
    this.main = Foremost.of(drafts, analysis.document().report());
    share();
  }

  /** Gives every incident its sentences and casualties once, however many incidents there are. */
  private void share() {
    drafts.forEach(draft -> about.put(draft, new ArrayList<>()));
    drafts.forEach(draft -> harm.put(draft, new ArrayList<>()));
    for (Syntax syntax : analysis.sentences()) {
      for (Occurrence occurrence : in(syntax.sentence().index())) {
        Draft draft = occurrence.draft;
        List<Syntax> own = draft == null || draft == main ? null : about.get(draft);
        if (own != null && (own.isEmpty() || own.get(own.size() - 1) != syntax)) {
          own.add(syntax);
        }
      }
      for (Draft draft : both.in(syntax)) {
        List<Syntax> own = draft == main ? null : about.get(draft);
        if (own != null && (own.isEmpty() || own.get(own.size() - 1) != syntax)) {
          own.add(syntax);
        }
      }
    }
    if (main != null) {
      about.put(main, analysis.sentences());
    }
    for (Mention<CasualtyStatement> statement : casualties) {
      Draft draft = draftAt(statement.sentence(), statement.from());
      if (draft != null) {
        Objects.requireNonNull(harm.get(draft)).add(statement);
      }
    }
  }

  /**
   * The sentences that can say something of an incident: those that tell of it; of the main one,
   * all.
   */
  List<Syntax> about(Draft draft) {
    return about.getOrDefault(draft, List.of());
  }

  /** The dead, wounded and the like that one sentence tells of. */
  List<Mention<CasualtyStatement>> suffered(int sentence) {
    return suffered.in(sentence);
  }

  /** The dead, wounded and the like that are of an incident, in the order of the text. */
  List<Mention<CasualtyStatement>> casualties(Draft draft) {
    return harm.getOrDefault(draft, List.of());
  }

  /** See {@link CasualtyClaims#statements}; found when first asked for. */
  List<Mention<CasualtyStatement>> statements(Draft draft) {
    return statements.computeIfAbsent(draft, own -> CasualtyClaims.inOrder(this, casualties(own)));
  }

  /** What kind of incident it is, found when first asked for. */
  IncidentType type(Draft draft) {
    return types.computeIfAbsent(draft, TypeVerdict::of);
  }

  Report report() {
    return analysis.document().report();
  }

  /** The countries it speaks of, by code. */
  Map<String, Nations.Nation> nations() {
    return nations;
  }

  Syntax syntax(int sentence) {
    return analysis.sentences().get(sentence);
  }

  /** The incident the report is about, or null when it tells of none. */
  @Nullable Draft main() {
    return main;
  }

  /** The telling that a token's words belong to, or null when the sentence tells of no act. */
  static @Nullable Occurrence owner(List<Occurrence> here, int token) {
    Occurrence best = null;
    for (int i = 0; i < here.size(); i++) {
      Occurrence occurrence = here.get(i);
      boolean closer = best == null || occurrence.start >= best.start;
      if (occurrence.start <= token
          && closer
          && (best == null || covers(occurrence, token) || !covers(best, token))) {
        best = occurrence;
      }
    }
    return best == null && !here.isEmpty() ? here.get(0) : best;
  }

  private static boolean covers(Occurrence occurrence, int token) {
    int clause = occurrence.frame.clause();
    return clause >= 0 && occurrence.syntax.clauses().get(clause).covers(token);
  }

  List<Occurrence> in(int sentence) {
    return tellings.in(sentence);
  }

  /**
   * The incident that the words at a token are about: that of the telling there, else the main one.
   */
  @Nullable Draft draftAt(Sentence sentence, int token) {
    List<Occurrence> here = in(sentence.index());
    if (here.isEmpty()) {
      return main;
    }
    @Nullable Draft[] known = owners[sentence.index()];
    if (known == null) {
      known = told(here, sentence);
      owners[sentence.index()] = known;
    }
    return token >= 0 && token < known.length ? known[token] : told(here, token);
  }

  /** Whether the words at a token are about an incident, alone or as one of "both attacks". */
  boolean concerns(Sentence sentence, int token, Draft draft) {
    return draftAt(sentence, token) == draft || both.in(syntax(sentence.index())).contains(draft);
  }

  private @Nullable Draft[] told(List<Occurrence> here, Sentence sentence) {
    @Nullable Draft[] told = new Draft[sentence.size()];
    boolean one = here.size() == 1 && !describes(here.get(0));
    Draft only = one ? told(here, 0) : null; // whatever the token
    for (int i = 0; i < told.length; i++) {
      told[i] = one ? only : told(here, i);
    }
    return told;
  }

  private @Nullable Draft told(List<Occurrence> here, int token) {
    Occurrence owner = owner(here, token);
    if (owner != null && token < owner.start && describes(owner)) {
      return main;
    }
    if (owner != null && owner.draft != null && about.containsKey(owner.draft)) {
      return owner.draft;
    }
    return Sequence.all(here, o -> o.draft == null) ? main : null;
  }

  /**
   * "Suspicion fell on the rebels, who raided a market last week": what stands before such a clause
   * is not of its act where the report has told of another.
   */
  private boolean describes(Occurrence telling) {
    int clause = telling.frame.clause();
    return main != null
        && telling.draft != main
        && main.begin() < telling.sentence()
        && clause >= 0
        && Earlier.ofSuspects(telling.syntax, telling.syntax.clauses().get(clause));
  }

  /** The chain of speakers over a token, nearest to the report first. */
  List<Speaker> speakers(Sentence sentence, int token) {
    List<Speaker> chain = new ArrayList<>();
    for (Attribution attribution : attributionsAt(sentence, token)) {
      for (Speaker speaker : attribution.speakers()) {
        boolean again = Sequence.any(chain, other -> other.name().equals(speaker.name()));
        if (!again) {
          chain.add(speaker);
        }
      }
    }
    return chain;
  }

  /** How firmly the words at a token are said, leaving out who says them. */
  Stance stance(Sentence sentence, int token) {
    return said(Stance.UNVERIFIED, sentence, token) ? Stance.UNVERIFIED : Stance.ASSERTED;
  }

  /** As {@link #stance}, and whether somebody denies it: for what can be denied by itself. */
  Stance affirmed(Sentence sentence, int token) {
    return said(Stance.DENIED, sentence, token) ? Stance.DENIED : stance(sentence, token);
  }

  private boolean said(Stance stance, Sentence sentence, int token) {
    for (Mention<Attribution> mention : said.in(sentence.index())) {
      if (mention.value().stance() == stance && mention.value().covers(token)) {
        return true;
      }
    }
    return false;
  }

  private List<Attribution> attributionsAt(Sentence sentence, int token) {
    List<Mention<Attribution>> here = said.in(sentence.index());
    if (here.isEmpty()) {
      return List.of();
    }
    List<Attribution> found = new ArrayList<>();
    for (Mention<Attribution> mention : here) {
      if (mention.value().covers(token)) {
        found.add(mention.value());
      }
    }
    found.sort(Comparator.comparingInt((Attribution a) -> a.from() - a.to()));
    return found;
  }

  /** The words of a mention, and those of the clause that ties it to its act. */
  List<Evidence> evidence(Mention<?> mention) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Evidence.of(report(), mention.span()));
    Syntax syntax = syntax(mention.sentence().index());
    Clause clause = syntax.clauseAt(mention.from());
    if (clause != null) {
      int from = Math.min(clause.from(), mention.from());
      int to = Math.max(clause.to(), mention.to());
      evidence.add(Evidence.of(report(), syntax.sentence().span(from, to)));
    }
    return evidence;
  }

  Evidence evidence(Sentence sentence, int from, int to) {
    Span span = sentence.span(from, to);
    return Evidence.of(report(), span);
  }
}
