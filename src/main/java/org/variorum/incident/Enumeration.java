package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/**
 * The phrases of one list of people or things, past ages, brackets and descriptions between commas:
 * "Ana Ruiz, 42; Juan Paz, a driver, of Tamo; and his two brothers".
 */
final class Enumeration {

  private static final WordSet AND = WordSet.of("and", "or", "&");

  private static final int LONGEST = 40;
  private static final Set<String> JOINTS = Set.of(";", ":", "-", "--");

  private final Syntax syntax;

  Enumeration(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The phrase and those that follow in its list. */
  List<Integer> from(int phrase) {
    List<Integer> list = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    list.add(phrase);
    boolean names = name(phrase);
    int at = behind(phrase);
    while (at < syntax.chunks().size() && list.size() + open.size() < LONGEST) {
      int next = at;
      boolean comma = is(next, Kind.COMMA);
      boolean joint = comma || is(next, Kind.STOP) && JOINTS.contains(norm(next));
      next += joint ? 1 : 0;
      boolean and = conjunction(next);
      next += and ? 1 : wellAs(next);
      boolean well = !and && next > at + (joint ? 1 : 0);
      if (!joint && !and && !well || !is(next, Kind.NOUN) || subject(next)) {
        break;
      }
      boolean sure = and || well || joint && !comma || names && name(next) || numbered(next);
      open.add(next);
      if (sure) {
        list.addAll(open);
        open.clear();
      }
      names = name(next);
      at = behind(next);
    }
    return list;
  }

  /** The phrase and those that come before it in its list: "Ana Ruiz, Juan Paz and two others". */
  List<Integer> upTo(int phrase) {
    for (int start = Math.max(0, phrase - LONGEST * 2); start < phrase; start++) {
      boolean opens =
          is(start, Kind.NOUN)
              && (start == 0 || opensHere(start - 1))
              && (name(start) || is(start + 1, Kind.CONJUNCTION) || opensList(start));
      if (opens) {
        List<Integer> list = from(start);
        if (list.contains(phrase)) {
          return list;
        }
      }
    }
    return from(phrase);
  }

  private boolean opensHere(int before) {
    return !is(before, Kind.PREPOSITION) && !is(before, Kind.CONJUNCTION) && !is(before, Kind.NOUN);
  }

  private boolean opensList(int phrase) {
    Tag tag = syntax.tag(syntax.chunk(phrase).from());
    return tag == Tag.NUMBER || tag == Tag.DETERMINER;
  }

  private boolean numbered(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return syntax.tag(chunk.from()) == Tag.NUMBER && chunk.to() - chunk.from() > 1;
  }

  /** Behind a phrase with its "of", age, bracket and what describes a name between commas. */
  private int behind(int phrase) {
    int at = syntax.phraseEnd(phrase) + 1;
    if (is(at, Kind.OPEN)) {
      int close = at;
      while (close < at + 6 && !is(close, Kind.CLOSE)) {
        close++;
      }
      at = is(close, Kind.CLOSE) ? close + 1 : at;
    }
    if (is(at, Kind.COMMA) && age(at + 1)) {
      at += 2;
    }
    boolean described =
        is(at, Kind.COMMA)
            && is(at + 1, Kind.NOUN)
            && description(at + 1)
            && name(phrase)
            && !is(syntax.phraseEnd(at + 1) + 1, Kind.VERB);
    if (described) {
      int end = syntax.phraseEnd(at + 1) + 1;
      boolean placed = is(end, Kind.PREPOSITION) && is(end + 1, Kind.NOUN);
      end = placed ? syntax.phraseEnd(end + 1) + 1 : end;
      boolean goesOn = is(end, Kind.COMMA) || is(end, Kind.STOP) || is(end, Kind.CONJUNCTION);
      at = goesOn ? end : at;
    }
    return placed(at);
  }

  /** Behind "in nearby buildings" or "at Soyo street" where the list goes on behind them. */
  private int placed(int at) {
    int end = at;
    while (end < at + 6 && is(end, Kind.PREPOSITION) && is(end + 1, Kind.NOUN)) {
      end = syntax.phraseEnd(end + 1) + 1;
    }
    boolean joint = is(end, Kind.COMMA) || is(end, Kind.CONJUNCTION);
    int next = is(end, Kind.COMMA) && is(end + 1, Kind.CONJUNCTION) ? end + 2 : end + 1;
    return end > at && joint && is(next, Kind.NOUN) && indefinite(next) ? end : at;
  }

  /** "a church", "22 stands": one more of a list, not the subject of what follows. */
  private boolean indefinite(int phrase) {
    String first = syntax.sentence().norm(syntax.chunk(phrase).from());
    return first.equals("a") || first.equals("an") || numbered(phrase);
  }

  private boolean age(int phrase) {
    return is(phrase, Kind.NOUN)
        && syntax.chunk(phrase).to() - syntax.chunk(phrase).from() == 1
        && syntax.sentence().token(syntax.chunk(phrase).head()).numeric();
  }

  /** "a driver", "rector of the university": says who the name before it is. */
  private boolean description(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    String first = syntax.sentence().norm(chunk.from());
    return syntax.tag(chunk.head()) != Tag.NAME
        && (first.equals("a")
            || first.equals("an")
            || first.equals("the")
            || syntax.tag(chunk.from()) == Tag.NOUN
                && !syntax.sentence().norm(chunk.head()).endsWith("s"));
  }

  private boolean name(int phrase) {
    return is(phrase, Kind.NOUN) && syntax.tag(syntax.chunk(phrase).head()) == Tag.NAME;
  }

  /** "as well as", "along with", "together with": as many chunks, or 0. */
  private int wellAs(int at) {
    if (at + 2 >= syntax.chunks().size()) {
      return 0;
    }
    int token = syntax.chunk(at).from();
    String first = syntax.sentence().norm(token);
    String second = syntax.sentence().norm(token + 1);
    String third = syntax.sentence().norm(token + 2);
    int to =
        first.equals("as") && second.equals("well") && third.equals("as")
            ? token + 3
            : second.equals("with") && (first.equals("along") || first.equals("together"))
                ? token + 2
                : -1;
    if (to < 0 || to >= syntax.sentence().size()) {
      return 0;
    }
    int next = syntax.chunkAt(to);
    return syntax.chunk(next).from() == to ? next - at : 0;
  }

  private boolean conjunction(int at) {
    return is(at, Kind.CONJUNCTION) && AND.has(syntax.sentence().lexeme(syntax.chunk(at).from()));
  }

  /** Whether the phrase is the subject of what follows: "…, officials said". */
  private boolean subject(int noun) {
    boolean speaks =
        Sequence.any(syntax.clauses(), c -> c.subjects().contains(noun) && SpeechVerbs.saying(c));
    if (speaks) {
      return true; // "wounding 15, two officials in Gao said"
    }
    int behind = syntax.phraseEnd(noun) + 1;
    VerbGroup verb = behind < syntax.chunks().size() ? syntax.chunk(behind).verb() : null;
    return verb != null && verb.form() == VerbGroup.Form.FINITE && !verb.passive();
  }

  private boolean is(int at, Kind kind) {
    return at >= 0 && at < syntax.chunks().size() && syntax.chunk(at).is(kind);
  }

  private String norm(int at) {
    return syntax.sentence().norm(syntax.chunk(at).from());
  }
}
