package org.variorum.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Bound;
import org.variorum.extract.date.DateValue.Precision;

/**
 * Lays the dates of one document on the calendar in the order of the text; a fresh one for each.
 */
final class Timeline {

  /** How many dates back an expression may refer. */
  private static final int FAR = 50;

  private final @Nullable LocalDate publication;
  private final Genre genre;
  private final List<DateValue> told = new ArrayList<>();
  private final List<Integer> toldIn = new ArrayList<>();

  private @Nullable DateValue year;
  private int yearAt = -1;

  Timeline(@Nullable LocalDate publication, Genre genre) {
    this.publication = publication;
    this.genre = genre;
  }

  /**
   * Lays the next date.
   *
   * @param sentence the index of its sentence
   * @param ahead whether it is spoken of as one to come
   */
  DateValue lay(Expression said, int sentence, boolean ahead) {
    Expression meant = meant(said, sentence);
    DateValue value = peek(meant, sentence, ahead);
    remember(value, meant, sentence);
    return value;
  }

  /** {@code "On 2 June they attacked, a day after a raid"} dates the raid: 1 June. */
  private Expression meant(Expression said, int sentence) {
    int last = told.size() - 1;
    boolean dated = last >= 0 && toldIn.get(last) == sentence && said instanceof Beside;
    return dated && said instanceof Beside beside ? beside.back() : said;
  }

  /** Lays a date without counting it as told. */
  DateValue peek(Expression said, int sentence, boolean ahead) {
    Anchors anchors =
        Anchors.NONE.withPublication(publication).withEvent(event(said, sentence)).looking(ahead);
    if (genre == Genre.HISTORY) {
      anchors =
          anchors.withTold(year).withPublication(said.anchor() == Anchor.NONE ? publication : null);
    } else if (said.anchor() == Anchor.YEAR && lends(sentence)) {
      anchors = anchors.withTold(year);
    }
    return said.resolve(anchors);
  }

  /**
   * In news a year told with a month holds for the next sentence too, a bare one only for its own.
   */
  private boolean lends(int sentence) {
    boolean bare = year != null && year.precision() == Precision.YEAR;
    return year != null && sentence - yearAt <= (bare ? 0 : 1);
  }

  private void remember(DateValue value, Expression said, int sentence) {
    if (!value.resolved() && said.anchor() != Anchor.YEAR && value.weekday() == null) {
      return;
    }
    told.add(value);
    toldIn.add(sentence);
    LocalDate first = value.earliest();
    boolean either = said instanceof EitherOrder;
    if (first == null || value.precision() == Precision.UNKNOWN && !either) {
      return;
    }
    boolean stated = said.anchor() == Anchor.NONE && said.grain().compareTo(Precision.YEAR) <= 0;
    boolean background = value.bound() == Bound.SINCE && said.grain() == Precision.YEAR;
    boolean other = publication == null || first.getYear() != publication.getYear();
    if (genre == Genre.HISTORY) {
      year = value;
    } else if (stated && other && !background) {
      year = value;
      yearAt = sentence;
    } else if (stated) {
      year = null;
    }
  }

  /**
   * The date told last that is fine enough to count from; in the same sentence a month will do,
   * too: {@code "a raid in early June, and another a day prior"}.
   */
  private @Nullable DateValue event(Expression said, int sentence) {
    Precision grain = said.step();
    for (int i = told.size() - 1; i >= 0 && i > told.size() - FAR; i--) {
      DateValue value = told.get(i);
      Expression words = value.words();
      boolean beside =
          toldIn.get(i) == sentence && words != null && words.grain() != Precision.YEAR;
      if (beside || value.precision().compareTo(grain) <= 0 || !value.resolved()) {
        return value;
      }
    }
    return told.isEmpty() ? fallback(said) : told.get(told.size() - 1);
  }

  /** The year, month or week that is told is that of publication when nothing else is told. */
  private @Nullable DateValue fallback(Expression said) {
    boolean running = said.holdsAnchor() && said.step() != Precision.DAY;
    return publication == null || !running ? null : DateValue.day(publication);
  }
}
