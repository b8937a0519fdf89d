package org.variorum.incident;

/**
 * What speaks for or against a telling being of an incident told before, with its weight in points.
 *
 * <p>The points of all reasons that hold are added up; a telling joins the incident with most of
 * them, and opens one of its own where no sum is above {@link #ENOUGH}.
 */
enum Tie {
  /** Ana Ruiz was killed, "the murder of Ruiz". */
  SAME_VICTIM(8),
  /** "the attack", "this bombing": of the incident told last, or of the last of that kind. */
  POINTS_BACK(5),
  /** "the murder of a priest": maybe of one told before, maybe not. */
  NAMES_AN_ACT(2),
  /** "the attackers fled", "they then opened fire". */
  DOERS_POINT_BACK(4),
  /** Both in Kayes. */
  SAME_TOWN(2),
  /** Both in Idlib province, of which the incident has no town yet. */
  SAME_REGION(2),
  /** "killing eight volunteers", "killed eight of the team". */
  SAME_FIGURE(3),
  /** Both name the same building or vehicle. */
  SAME_OBJECT(1),
  /** "Two people were wounded": harm with neither day nor place of its own goes on. */
  HARM_ALONE(3),
  /** "The other nine were killed at the airport": of the group told before. */
  THE_REST(12),
  /** "Their bodies were found the next day": of those told of before. */
  FOUND_DEAD(40),
  /** The second or third sentence tells the first in full. */
  ELABORATES(4),
  /** The incident of the telling before. */
  IN_FOCUS(2),
  /** What the report is about. */
  MAIN(1),
  /** Both on 3 May. */
  SAME_DAY(1),
  /** Both bombings. */
  SAME_KIND(1),
  /** 3 May and 5 May. */
  OTHER_DAY(-20),
  /** "previously", "last year" against the report's own time, or the other way round. */
  OTHER_TIME(-8),
  /** Kayes and Niono. */
  OTHER_TOWN(-9),
  /** Niono, after attacks in Kayes. */
  FURTHER_TOWN(-4),
  /** "another bomb", "a second attack", "in a separate incident". */
  ANOTHER(-7),
  /** "the murder of Juan Paz" beside that of Ana Ruiz. */
  OTHER_VICTIM(-12),
  /** Juan Paz was killed near his house; before, Ana Ruiz. */
  OTHER_PERSON(-3),
  /** "In addition, …", "Another report said …", "Meanwhile, …". */
  ADDED(-3),
  /** A kidnapping and a bombing. */
  OTHER_KIND(-3),
  /** A bank and a bus. */
  OTHER_OBJECT(-2),
  /** Two groups by name. */
  OTHER_DOER(-3),
  /** "Rebels blew up a bridge" where another story is told: who did what to whom begins anew. */
  AFRESH(-3),
  /** "a bomb exploded" where one was told before. */
  INDEFINITE(-3);

  /** What a sum has to exceed. */
  static final int ENOUGH = 0;

  final int points;

  Tie(int points) {
    this.points = points;
  }
}
