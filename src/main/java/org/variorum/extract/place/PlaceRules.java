package org.variorum.extract.place;

import java.util.List;
import org.variorum.document.Sequence;

/** The ways in which a place is written, the most telling first. */
final class PlaceRules {

  /** The first that holds gives its name to the mention. */
  static final List<PlaceRule> ALL =
      Sequence.of(
          new PlaceRule(
              "dateline",
              c -> c.dateline,
              List.of(
                  "[MOGADISHU] (Reuters) - A car bomb killed six people. => SO Mogadishu",
                  "[KABUL], June 3 - Gunmen killed six people. => AF Kabul"),
              List.of("Gunmen killed six people in Kabul.")),
          new PlaceRule(
              "adjective or people of a place",
              c -> c.form == Candidate.Form.PEOPLE,
              List.of(
                  "Two [Malian] soldiers died. => ML Mali", "Six [Kenyans] were held. => KE Kenya"),
              List.of("Two soldiers died in Mali.", "He likes polish on his shoes.")),
          new PlaceRule(
              "the capital of <country>",
              CapitalCities::is,
              List.of(
                  "A bomb went off in the Somali [capital] on Sunday. => SO Mogadishu",
                  "They marched on Mali's [capital]. => ML Bamako"),
              List.of(
                  "It happened in the capital.",
                  "A bomb went off in Helmand's capital.",
                  "The Somali capital market grew.")),
          new PlaceRule(
              "<place>, <place that holds it>",
              c -> listed(c) && c.within != null,
              List.of(
                  "A fire broke out in [Killeen], Texas. => US Killeen",
                  "He was held in [Tripoli], Lebanon. => LB Tripoli"),
              List.of("A fire broke out in Texas.", "He flew to Nairobi, London and Rome.")),
          new PlaceRule(
              "<place> that the words put in another",
              c -> listed(c) && c.told != null,
              List.of(
                  "A bomb went off in the Lebanese city of [Tripoli]. => LB Tripoli",
                  "Gunmen raided [Chibok] district in Borno State. => NG Chibok",
                  "Fighting went on in [Zabol] district of Afghanistan. => AF Zabul"),
              List.of("A bomb went off in Tripoli.", "A Lebanese man left Tripoli.")),
          new PlaceRule(
              "the village of <place>",
              c -> listed(c) && c.slot.before() == Slot.Before.NAMED_KIND,
              List.of("Rebels took the town of [Kidal]. => ML Kidal"),
              List.of("Rebels took Kidal.", "The Department of Justice said so.")),
          new PlaceRule(
              "<place> province",
              c -> listed(c) && c.slot.kind() != null,
              List.of(
                  "Helicopters flew over [Kandahar] province. => AF Kandahar",
                  "The [Kayes] region was calm. => ML Kayes"),
              List.of("Helicopters flew over Kandahar.")),
          new PlaceRule(
              "in <place>",
              c -> listed(c) && in(c),
              List.of("Gunmen stormed a market in [Maiduguri]. => NG Maiduguri"),
              List.of("It happened in March.", "He believes in Christ.")),
          new PlaceRule(
              "near <place>",
              c -> listed(c) && near(c),
              List.of("A bomb went off near [Kunduz]. => AF Kunduz"),
              List.of("He stood near Christopher.")),
          new PlaceRule(
              "from, to or of <place>",
              c -> listed(c) && way(c),
              List.of(
                  "A resident of [Kayes] fled. => ML Kayes",
                  "A convoy rolled towards [Mauritania]. => MR Mauritania"),
              List.of("He spoke of Mercy.")),
          new PlaceRule(
              "<well-known place>",
              PlaceRules::listed,
              List.of(
                  "[Turkey] has warned of a new offensive. => TR Turkey",
                  "Police said [Kabul] was calm. => AF Kabul"),
              List.of("Reading the list took an hour.", "Mr. Houston said so.")),
          new PlaceRule(
              "the village of <name that is not listed>",
              c -> c.slot.before() == Slot.Before.NAMED_KIND,
              List.of(
                  "Gunmen raided the village of [Zenga Dura]. => - -",
                  "They burnt the village of [Ormolak] in Chad. => TD -"),
              List.of("The Department of Vorlak Affairs said so.", "They burnt the village.")),
          new PlaceRule(
              "<name that is not listed> village",
              c -> c.slot.kind() != null,
              List.of(
                  "Herders attacked [Ormolak] village at night. => - -",
                  "Six died in [Velnok] town in Borno State. => NG -",
                  "Herders attacked [Ormolak], Zenga and Velnok villages. => - -"),
              List.of("Herders attacked a village.", "The Zervan Hotel burnt down.")),
          new PlaceRule(
              "in <name that is not listed>",
              PlaceRules::in,
              List.of(
                  "Six people died in [Ormolak]. => - -",
                  "Six people died in remote [Ormolak]. => - -",
                  "They fought at [Ormolak] near Gao. => ML -"),
              List.of("Six people died in July.", "He believes in Vorlan Hospital.")),
          new PlaceRule(
              "near <name that is not listed>",
              PlaceRules::near,
              List.of("A bomb went off near [San Pedro de Vilora]. => - -"),
              List.of("A bomb went off near St. Mary's Church.")),
          new PlaceRule(
              "<name that is not listed> among places or with what holds it",
              c -> true,
              List.of("They attacked [Ormolak], a village in Mali. => ML -"),
              List.of("They attacked Ormolak, a dentist.", "Ormolak said so.")));

  private PlaceRules() {}

  /** The rule by which an accepted candidate was read. */
  static PlaceRule of(Candidate c) {
    for (PlaceRule rule : ALL) {
      if (rule.holds().test(c)) {
        return rule;
      }
    }
    throw new IllegalStateException("no rule for " + c.key());
  }

  private static boolean listed(Candidate c) {
    return c.form == Candidate.Form.NAME;
  }

  private static boolean in(Candidate c) {
    return switch (c.slot.before()) {
      case IN, AT, AMONG -> true;
      case NEAR, FROM, TO, BETWEEN, OF, NAMED_KIND, OTHER, NOTHING -> false;
    };
  }

  private static boolean near(Candidate c) {
    return c.slot.before() == Slot.Before.NEAR || c.slot.before() == Slot.Before.BETWEEN;
  }

  private static boolean way(Candidate c) {
    return switch (c.slot.before()) {
      case FROM, TO, OF -> true;
      case IN, AT, NEAR, BETWEEN, AMONG, NAMED_KIND, OTHER, NOTHING -> false;
    };
  }
}
