package org.variorum.extract.actor;

import java.util.List;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;

/** Words of English that no new word ever joins, and the few verbs that decide who is meant. */
final class ClosedWords {

  static final WordSet DETERMINERS =
      words(
          "the a an this that these those some any each every no both all its their his her "
              + "our my your another other several many few various certain numerous more most half "
              + "such what which whose either neither multiple");

  static final WordSet PREPOSITIONS =
      words(
          "in at near from to of on by with for against between among outside inside around "
              + "towards toward into over under after before during since until about above across "
              + "along behind beside besides beyond despite except off per through throughout upon "
              + "via within without amid like unlike");

  /** Words that may begin a sentence with a capital and yet are no name. */
  static final WordSet FUNCTION =
      words(
          "the a an this that these those some any each every no both all its their his her "
              + "our my your another other several many few various more most such what which whose "
              + "either neither in at near from to of on by with for against between among outside "
              + "inside around after before during since until about above across along behind "
              + "despite into over under through within without amid and or but nor so yet if when "
              + "while where as because although though unless whether than then there here he she "
              + "it they we you i him them us me who whom how why not only also just even still now "
              + "today yesterday tomorrow is are was were be been has have had do does did will "
              + "would can could may might shall should must one two three four five six seven "
              + "eight nine ten eleven twelve dozens hundreds thousands scores according meanwhile "
              + "however later earlier police officials authorities witnesses residents reports "
              + "sources moreover furthermore likewise nearly almost text attention yes unknown "
              + "once again last next first second third");

  static final WordSet SAYING =
      words(
          "said says say told tells added adds stated announced reported confirmed warned "
              + "claimed denied insisted explained recalled recounted declared noted stressed "
              + "condemned accused blamed vowed urged called commented asserted admitted wrote "
              + "tweeted argued maintained replied testified alleged quoted remarked emphasized "
              + "emphasised acknowledged described indicated pointed revealed disclosed estimated "
              + "suggested believes thinks affirmed expressed reiterated refused promised pledged");

  /** Before these an otherwise common noun is a verb: "to guard", "they fired". */
  static final WordSet VERB_AHEAD =
      words(
          "to will would can could may might shall should must not n't they we i you he she "
              + "it who did does do cannot");

  /** What comes from those before it: "rebel rocket fire", "army shells". */
  static final WordSet FIRED =
      words(
          "rocket rockets mortar mortars shell shells missile missiles artillery grenade grenades "
              + "gunfire drone drones");

  /**
   * Acts of violence: a noun for people before them says who did or suffered it ("a rebel attack").
   */
  static final WordSet ACTS =
      words(
          "attack attacks ambush ambushes raid raids offensive offensives operation operations assault assaults "
              + "action actions activity activities violence death deaths casualty casualties loss losses killings "
              + "fire shelling strike strikes airstrike airstrikes bombing bombings shooting shootings incursion "
              + "incursions advance advances gunfire crossfire threat threats sabotage propaganda insurgency "
              + "infiltration clash clashes fighting bombardment targets");

  /** Weapons made of vehicles: "a car bomb" is no attack on a car. */
  static final WordSet BOMBS =
      words("bomb bombs bomber bombers bombing bombings explosive explosives borne laden");

  /** The last part of "al-Qaeda-linked". */
  static final WordSet LINKED =
      words(
          "linked affiliated associated allied aligned backed inspired led supported sponsored trained funded "
              + "financed armed loyal affiliate influenced tied friendly sympathetic");

  /** After the second, third and following names of a person. */
  static final WordSet NAME_LINKS =
      words(
          "de la del los las da dos das do di van von der den bin ibn ben bint al el ul ud ur "
              + "y e abu ould ag wa le du zu st san");

  /** Numbers and what stands before them: no part of a name, whatever their capitals. */
  static final WordSet NUMBERS =
      words(
          "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
              + "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
              + "ninety hundred thousand million dozen dozens scores hundreds thousands at least about "
              + "around some nearly almost over than up to or approximately unspecified large small "
              + "half several couple");

  /** Verbs in the past and present that no ending tells. */
  static final WordSet VERBS =
      words(
          "died fled told went came took gave lost shot fell left began found held made met saw sent spoke won "
              + "threw broke drove flew fought got hit kept knew led let put ran set stood stole thought tried "
              + "wore wrote claims says blames maintains believes plans wants hopes fears accuses denies admits "
              + "launches kills attacks fires opens seizes captures controls holds uses operates continues "
              + "remains seeks faces keeps gets goes comes takes gives makes stages carries carry say have "
              + "take make go keep use hold control face seek remain fight attack kill fire");

  private ClosedWords() {}

  /** Whether a lower-case word can be a noun, as far as endings and closed classes tell. */
  static boolean mayBeNoun(Lexeme word) {
    String norm = word.norm();
    return !(FUNCTION.has(word)
        || SAYING.has(word)
        || PREPOSITIONS.has(word)
        || VERBS.has(word)
        || DETERMINERS.has(word)
        || norm.endsWith("ed")
        || norm.endsWith("n't")
        || norm.endsWith("ly"));
  }

  /** The words of a list separated by blanks. */
  static WordSet words(String list) {
    return WordSet.copyOf(List.of(list.split(" ")));
  }
}
