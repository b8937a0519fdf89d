package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Section;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/** The people of one list, told apart: who is named and described is one person. */
final class VictimList {

  private static final WordSet KIN =
      WordSet.of(
          "woman",
          "man",
          "boy",
          "girl",
          "child",
          "son",
          "daughter",
          "wife",
          "husband",
          "mother",
          "father",
          "brother",
          "sister",
          "baby",
          "infant");

  private static final WordSet ANYBODY =
      WordSet.of("passenger", "people", "person", "hostage", "guest", "visitor", "victim", "man");

  private static final Set<String> APPOSED = Set.of("both", "all");

  private final Syntax syntax;
  private final List<Told> list;

  VictimList(Syntax syntax, List<Told> list) {
    this.syntax = syntax;
    this.list = list;
  }

  /** The list without second tellings of a person; those who make up a whole are its parts. */
  List<Told> distinct() {
    List<Told> distinct = new ArrayList<>();
    for (Told one : list) {
      Told last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last != null && numberedTogether(one.victims(), last.victims())) {
        distinct.set(distinct.size() - 1, last.with(together(last.victims(), one.victims())));
      } else if (last == null || !samePerson(one, last)) {
        distinct.add(one);
      }
    }
    described(distinct);
    if (restated(distinct)) {
      Actor.Side side = distinct.get(0).victims().nature();
      for (int i = 1; i < distinct.size(); i++) {
        Told part = distinct.get(i).with(Share.PART);
        boolean theirs = side != Actor.Side.UNKNOWN;
        distinct.set(i, theirs ? part.with(part.victims().of(side)) : part);
      }
    }
    return distinct;
  }

  /** "Two brothers, both members of the council and leaders of the clan": the brothers again. */
  private void described(List<Told> people) {
    for (int i = 1; i < people.size(); i++) {
      String first = syntax.sentence().norm(syntax.chunk(people.get(i).phrase()).from());
      if (APPOSED.contains(first) && commaBehind(people.get(i - 1))) {
        people.subList(i, people.size()).clear();
      }
    }
  }

  /**
   * "Six of a family, a widow and five sons, were killed": those who follow are the six. Where no
   * comma parts them from the verb, those of another side are others: "four kidnappers, three
   * soldiers and a boy were killed".
   */
  private boolean restated(List<Told> people) {
    if (people.size() < 2 || !commaBehind(people.get(0))) {
      return false;
    }
    Long whole = least(people.get(0).victims().count());
    Actor.Side nature = people.get(0).victims().nature();
    boolean closed = commaBeforeVerb(people.get(people.size() - 1));
    long sum = 0;
    for (Told one : people.subList(1, people.size())) {
      Long part = exact(one.victims().count());
      boolean other =
          nature != Actor.Side.UNKNOWN
              && one.victims().nature() != nature
              && !anybody(people.get(0));
      if (part == null || other && !closed) {
        return false;
      }
      sum += part;
    }
    return whole != null && whole > 1 && sum == whole;
  }

  /** "At least nine of a family, three women and six children": the nine as well. */
  private static @Nullable Long least(@Nullable Count count) {
    return count != null && !count.vague() && (count.exact() || count.max() == null)
        ? count.min()
        : null;
  }

  /** "three passengers, a policeman, a diplomat and a cook": anybody may be a passenger. */
  private boolean anybody(Told one) {
    return ANYBODY.has(syntax.base(syntax.chunk(one.phrase()).head()));
  }

  private static @Nullable Long exact(@Nullable Count count) {
    return count != null && count.exact() ? count.min() : null;
  }

  private boolean commaBehind(Told one) {
    int next = syntax.phraseEnd(one.phrase()) + 1;
    return next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.COMMA);
  }

  /** "…, three men and a boy, were killed": no comma but an apposition's parts people and verb. */
  private boolean commaBeforeVerb(Told last) {
    int comma = syntax.phraseEnd(last.phrase()) + 1;
    return commaBehind(last) && syntax.chunkAt(last.frame().head()) == comma + 1;
  }

  /**
   * "a tribal elder and member of the council", "the mayor, Juan Perez", "Juan Perez, a teacher"
   * are one person.
   */
  private boolean samePerson(Told one, Told last) {
    if (!one.victims().one() || !last.victims().one()) {
      return false;
    }
    Chunk chunk = syntax.chunk(one.phrase());
    Tag first = syntax.tag(chunk.from());
    if (KIN.has(syntax.base(chunk.head()))) {
      return false;
    }
    boolean theirs = syntax.tag(syntax.chunk(last.phrase()).from()) == Tag.POSSESSIVE_PRONOUN;
    if (!one.victims().named() && (first == Tag.NOUN || first == Tag.ADJECTIVE)) {
      return !theirs && !headlineRow(last);
    }
    boolean joins = first == Tag.NAME || first == Tag.NOUN || first == Tag.ADJECTIVE;
    if (joins && bareTitle(last) && !commaBehind(last)) {
      return true;
    }
    boolean described = first == Tag.DETERMINER || first == Tag.NOUN;
    boolean named = one.victims().named() != last.victims().named();
    return named && commaBehind(last) && (one.victims().named() || described);
  }

  /** "Bomb kills mayor, bodyguard", "Mayor, bodyguard killed": two people of a headline's row. */
  private boolean headlineRow(Told last) {
    VerbGroup verb = last.frame().verb();
    Tag first = syntax.tag(syntax.chunk(last.phrase()).from());
    return commaBehind(last)
        && (first == Tag.NOUN || first == Tag.ADJECTIVE)
        && verb != null
        && (verb.tense() == VerbGroup.Tense.PRESENT
            || syntax.chunk(syntax.chunkAt(verb.head())).from() == verb.head());
  }

  /**
   * "Senator and candidate Luis Galan", "Former Minister and president of the court Jose Ruiz": one
   * without an article or a name is who is named next.
   */
  private boolean bareTitle(Told told) {
    Chunk chunk = syntax.chunk(told.phrase());
    Words.Entry entry = syntax.sentence().lexeme(chunk.head()).entry();
    Tag first = syntax.tag(chunk.from());
    boolean bare =
        syntax.sentence().section() == Section.BODY
            && first != Tag.DETERMINER
            && first != Tag.NUMBER
            && first != Tag.POSSESSIVE_PRONOUN;
    return bare && !told.victims().named() && entry != null && entry.category().equals("person");
  }

  /** "200 soldiers and rebels" are on no one side. */
  private static Victims together(Victims counted, Victims bare) {
    return counted.nature() == bare.nature() ? counted : counted.of(Actor.Side.UNKNOWN);
  }

  /** "14 women and children": the number is of both. */
  private boolean numberedTogether(Victims victims, Victims last) {
    boolean alone = victims.to() - victims.from() == 1;
    boolean described = // "800 Tutsis and moderate Hutus"
        victims.to() - victims.from() == 2 && syntax.tag(victims.from()) == Tag.ADJECTIVE;
    boolean bare =
        victims.count() != null
            && (alone || described)
            && victims.count().operator() == Count.Operator.VAGUE;
    return bare
        && last.count() != null
        && last.count().figure() != null
        && last.to() + 1 == victims.from();
  }
}
