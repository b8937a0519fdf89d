package org.variorum.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known when words that tell a time are laid on a calendar.
 *
 * @param publication day of publication, or null
 * @param event date of the event that words such as {@code a day prior} are said of, or null
 * @param told the date last told in a history, which lends its year, or null in news
 * @param frame the year, month or week within which the date lies ({@code Tuesday} of {@code last
 *     week}), or null
 * @param ahead whether the words look ahead ({@code will vote on Friday})
 */
public record Anchors(
    @Nullable LocalDate publication,
    @Nullable DateValue event,
    @Nullable DateValue told,
    @Nullable DateValue frame,
    boolean ahead) {

  /** Nothing is known. */
  public static final Anchors NONE = new Anchors(null, null, null, null, false);

  public Anchors withPublication(@Nullable LocalDate day) {
    return new Anchors(day, event, told, frame, ahead);
  }

  public Anchors withEvent(@Nullable DateValue date) {
    return new Anchors(publication, date, told, frame, ahead);
  }

  public Anchors withTold(@Nullable DateValue date) {
    return new Anchors(publication, event, date, frame, ahead);
  }

  public Anchors withFrame(@Nullable DateValue interval) {
    return new Anchors(publication, event, told, interval, ahead);
  }

  public Anchors looking(boolean forward) {
    return new Anchors(publication, event, told, frame, forward);
  }
}
