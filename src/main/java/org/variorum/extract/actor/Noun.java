package org.variorum.extract.actor;

import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.Tsv;

/**
 * A word for people or for something that is attacked.
 *
 * @param singular folded; the plural where there is no singular ({@code troops})
 * @param number what this form of the word says
 * @param category the dictionary's class
 * @param side whose side it is by its own nature
 * @param facility whether it is a building, vehicle or installation
 */
record Noun(
    String singular, Actor.HowMany number, String category, Actor.Side side, boolean facility) {

  /** Whether the word itself says that they have left: "veterans", "ex-soldiers". */
  boolean former() {
    return singular.equals("veteran")
        || singular.startsWith("ex-")
        || singular.startsWith("former ")
        || singular.startsWith("retired ");
  }

  /** The side of those who were once on it: nobody's, unless they are still called fighters. */
  Actor.Side formerSide(Actor.Side once) {
    return switch (once) {
      case STATE_FORCES -> Actor.Side.UNKNOWN;
      case NON_STATE_ARMED -> side == once ? once : Actor.Side.UNKNOWN;
      default -> once;
    };
  }

  static final PhraseTable<Noun> TABLE = new PhraseTable<>();

  static {
    load("person-nouns.tsv", false);
    load("facility-nouns.tsv", true);
  }

  private static void load(String file, boolean facility) {
    for (Tsv.Row row : Tsv.load(file).rows()) {
      String singular = row.text("singular");
      String plural = row.text("plural");
      String category = row.get("category");
      Actor.Side side = row.choice(Actor.Side.class, "side");
      String base = singular.isEmpty() ? plural : singular;
      if (base.isEmpty()) {
        throw row.error("neither singular nor plural");
      }
      boolean body = Words.BODIES.contains(category);
      if (!singular.isEmpty()) {
        Actor.HowMany number = body ? Actor.HowMany.BODY : Actor.HowMany.ONE;
        TABLE.add(singular, new Noun(base, number, category, side, facility));
      }
      if (!plural.isEmpty() && !plural.equals(singular)) {
        TABLE.add(plural, new Noun(base, Actor.HowMany.MANY, category, side, facility));
      }
    }
  }

  boolean plural() {
    return number == Actor.HowMany.MANY;
  }

  Actor.Kind kind() {
    if (facility) {
      return Actor.Kind.FACILITY;
    }
    return switch (number) {
      case ONE -> Actor.Kind.PERSON;
      case MANY -> Actor.Kind.GROUP;
      case BODY ->
          side == Actor.Side.STATE_FORCES || side == Actor.Side.AUTHORITY
              ? Actor.Kind.ORGANIZATION
              : Actor.Kind.GROUP;
    };
  }
}
