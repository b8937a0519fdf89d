package org.variorum.extract.amount;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;
import org.variorum.extract.amount.Count.Operator;

/**
 * What words before or behind a number do to it.
 *
 * <p>Soft edges are a tenth of the figure and at least one: a convention of this library, wide
 * enough for a figure that somebody rounded to its leading digits.
 */
enum Hedge {
  AT_LEAST {
    @Override
    Count on(Count c) {
      return new Count(c.min(), null, Operator.AT_LEAST, "", c.figure(), c.share(), c.vague());
    }
  },
  MORE_THAN {
    @Override
    Count on(Count c) {
      Long least = c.vague() ? c.min() : c.max();
      return new Count(
          plus(least, c.vague() ? 0 : 1),
          null,
          Operator.MORE_THAN,
          "",
          c.figure(),
          c.share(),
          c.vague());
    }
  },
  JUST_OVER {
    @Override
    Count on(Count c) {
      return between(c, 1, soft(c.max()), Operator.MORE_THAN);
    }
  },
  AT_MOST {
    @Override
    Count on(Count c) {
      return new Count(0L, c.max(), Operator.AT_MOST, "", c.figure(), c.share(), c.vague());
    }
  },
  LESS_THAN {
    @Override
    Count on(Count c) {
      Long least = c.min();
      Long below = least == null ? null : Long.valueOf(Math.max(0, least - 1));
      return new Count(0L, below, Operator.LESS_THAN, "", c.figure(), c.share(), c.vague());
    }
  },
  JUST_UNDER {
    @Override
    Count on(Count c) {
      return between(c, -soft(c.min()), -1, Operator.LESS_THAN);
    }
  },
  NEARLY {
    @Override
    Count on(Count c) {
      return between(c, -soft(c.min()), 0, Operator.ABOUT);
    }
  },
  ABOUT {
    @Override
    Count on(Count c) {
      return between(c, -soft(c.min()), soft(c.max()), Operator.ABOUT);
    }
  },
  /** Words that leave the number as it is: {@code a total of 12}. */
  PLAIN {
    @Override
    Count on(Count c) {
      return c;
    }
  },
  /** Words that are a number themselves: {@code a lone gunman}. */
  ONE {
    @Override
    Count on(Count c) {
      return c;
    }
  };

  /** Hedges that stand before a number. */
  static final Phrases<Hedge> BEFORE = load("BEFORE");

  /** Hedges that stand behind a number. */
  static final Phrases<Hedge> AFTER = load("AFTER");

  abstract Count on(Count count);

  private static Count between(Count c, long below, long above, Operator operator) {
    if (c.vague()) {
      return c;
    }
    Long low = plus(c.min(), below);
    Long high = plus(c.max(), above);
    return new Count(
        low == null ? null : Long.valueOf(Math.max(0, low)),
        high == null ? null : Long.valueOf(Math.max(0, high)),
        operator,
        "",
        c.figure(),
        c.share(),
        c.vague());
  }

  private static long soft(@Nullable Long figure) {
    return figure == null ? 0 : Math.max(1, Math.round(figure / 10.0));
  }

  private static @Nullable Long plus(@Nullable Long bound, long more) {
    return bound == null ? null : Long.valueOf(bound + more);
  }

  private static Phrases<Hedge> load(String stands) {
    Map<String, Hedge> phrases = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.load("hedges.tsv").rows()) {
      if (row.get("stands").equals(stands)) {
        phrases.put(row.get("phrase"), row.choice(Hedge.class, "effect"));
      }
    }
    return new Phrases<>(phrases);
  }
}
