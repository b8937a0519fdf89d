package org.variorum.dictionary;

/** What kind of place a name stands for. */
public enum PlaceKind {
  /** A continent, a sea or a region across borders. */
  AREA,
  COUNTRY,
  /** A first-level division: province, state, governorate. */
  REGION,
  /** A second-level division. */
  DISTRICT,
  TOWN,
  VILLAGE,
  /** A building, street, base, camp, airport, bridge or quarter. */
  SITE,
  BORDER_AREA,
  /** A place by its slot in the sentence only. */
  UNKNOWN;

  /** Whether such a place is where something can have happened: no region or land, if known. */
  public boolean fine() {
    return switch (this) {
      case TOWN, VILLAGE, SITE, DISTRICT, UNKNOWN -> true;
      case AREA, COUNTRY, REGION, BORDER_AREA -> false;
    };
  }
}
