package org.variorum.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.dictionary.KnownWords;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

class ActorExtractorTest {

  private static final DocumentReader READER =
      DocumentReader.of(KnownWords.english().withNames(ActorVocabulary::contains));

  private static List<Mention<Actor>> read(String text) {
    Document document = READER.read(Report.of("example", text));
    return new ActorExtractor().extract(document, new Mentions());
  }

  private static List<String> quotes(String text) {
    return read(text).stream().map(m -> m.span().in(text)).toList();
  }

  private static Actor only(String text, String quote) {
    List<Actor> fitting =
        read(text).stream()
            .filter(m -> m.span().in(text).equals(quote))
            .map(Mention::value)
            .toList();
    assertThat(fitting).as("%s in %s", quote, quotes(text)).hasSize(1);
    return fitting.get(0);
  }

  @Test
  void aNameAndTheAcronymInBracketsAreOneMention() {
    String text =
        "Jama’at Nusrat al-Islam wal-Muslimin (JNIM) has not said a word. JNIM keeps silent.";
    assertThat(quotes(text)).containsExactly("Jama’at Nusrat al-Islam wal-Muslimin (JNIM)", "JNIM");
    assertThat(read(text)).allMatch(m -> "JNIM".equals(m.value().canonical()));
  }

  @Test
  void anAcronymIsLearntForTheRestOfTheReport() {
    String text = "The Amboro Salvation Front (ASF) denied it. Police said the ASF had lied.";
    assertThat(only(text, "ASF").canonical()).isEqualTo("Amboro Salvation Front");
  }

  @Test
  void whatAGroupIsLinkedToIsNoActor() {
    String text = "Fighters linked to al-Qaeda and the Islamic State raided an army camp.";
    assertThat(quotes(text)).containsExactly("Fighters", "army camp");
    assertThat(only(text, "Fighters").affiliations())
        .extracting(Actor.Affiliation::name)
        .containsExactly("al-Qaeda", "Islamic State");
  }

  @Test
  void anAppositionLendsItsLinks() {
    String text = "JNIM, an al-Qaeda-linked militant alliance, raided the town.";
    assertThat(quotes(text)).containsExactly("JNIM");
    assertThat(only(text, "JNIM").affiliations())
        .containsExactly(new Actor.Affiliation("al-Qaeda", "al-Qaeda-linked"));
  }

  @Test
  void aRelativeClauseLendsItsLinks() {
    String text = "The group, which has ties to al-Qaeda, denied it.";
    assertThat(quotes(text)).containsExactly("group");
    assertThat(only(text, "group").affiliations())
        .containsExactly(new Actor.Affiliation("al-Qaeda", "which has ties to al-Qaeda"));
  }

  @Test
  void countsAndDeterminersStayOutside() {
    assertThat(quotes("At least 30 soldiers and a policeman died."))
        .containsExactly("soldiers", "policeman");
  }

  @Test
  void headAndNumberAreTold() {
    Actor.Head head =
        only("Police blamed suspected Islamist gunmen.", "suspected Islamist gunmen").head();
    assertThat(head.at()).isEqualTo(2);
    assertThat(head.noun()).isEqualTo("gunman");
    assertThat(head.number()).isEqualTo(Actor.HowMany.MANY);
  }

  @Test
  void fightersOfAGroupBelongToIt() {
    Actor actor = only("They met four FMLN guerrillas.", "FMLN guerrillas");
    assertThat(actor.kind()).isEqualTo(Actor.Kind.GROUP);
    assertThat(actor.canonical()).isEqualTo("FMLN");
  }

  @Test
  void oneNameOfSeveralBearersIsChosenByCountry() {
    assertThat(only("The ELN blew up a pipeline in Colombia.", "ELN").canonical()).isEqualTo("ELN");
    assertThat(only("The SLA shelled a village in southern Lebanon.", "SLA").canonical())
        .isEqualTo("South Lebanon Army");
  }

  @Test
  void anArmyOfNoStateIsNoStatesArmy() {
    assertThat(only("The Army of the White Cliffs fled.", "Army of the White Cliffs").side())
        .isEqualTo(Actor.Side.NON_STATE_ARMED);
    assertThat(only("The Amboro Army fled.", "Amboro Army").side())
        .isEqualTo(Actor.Side.STATE_FORCES);
    assertThat(only("The Amboro Army, a rebel group, fled.", "Amboro Army").side())
        .isEqualTo(Actor.Side.NON_STATE_ARMED);
  }

  @Test
  void whoHasLeftABodyIsNotOfIt() {
    Actor veteran = only("They met a Malian army veteran.", "Malian army veteran");
    assertThat(veteran.canonical()).isNull();
    assertThat(veteran.side()).isEqualTo(Actor.Side.UNKNOWN);
    Actor former = only("They met former members of the ELN.", "former members of the ELN");
    assertThat(former.canonical()).isNull();
    assertThat(former.side()).isEqualTo(Actor.Side.UNKNOWN);
    assertThat(only("They met a retired FMLN guerrilla.", "retired FMLN guerrilla").side())
        .isEqualTo(Actor.Side.NON_STATE_ARMED);
    assertThat(only("They met former soldier Juan Perez.", "former soldier Juan Perez").canonical())
        .isNull();
  }

  @Test
  void forcesAreOfTheStateNamedBehindThem() {
    Actor forces =
        only("They fled forces of the United Arab Emirates.", "forces of the United Arab Emirates");
    assertThat(forces.canonical()).isEqualTo("Emirati army");
    assertThat(forces.side()).isEqualTo(Actor.Side.STATE_FORCES);
    assertThat(only("They met soldiers from Niger state.", "soldiers").canonical()).isNull();
    assertThat(quotes("They fear the forces of nature.")).isEmpty();
  }

  @Test
  void forcesLoyalToAManAreOfNoState() {
    String man = "forces loyal to Colonel Osman Bari";
    assertThat(only("They fled " + man + ".", man).side()).isEqualTo(Actor.Side.UNKNOWN);
    String state = "forces loyal to the president";
    assertThat(only("They fled " + state + ".", state).side()).isEqualTo(Actor.Side.STATE_FORCES);
  }

  @Test
  void acronymsThatAreWordsNeedTheirCapitals() {
    assertThat(quotes("They let it be, as is usual, up north.")).isEmpty();
  }

  @Test
  void aPersonWithRoleRankAndNameIsOne() {
    String text = "Amboro army spokesman Colonel Daniel Okafor denied it. Okafor was calm.";
    assertThat(quotes(text))
        .containsExactly("Amboro army spokesman Colonel Daniel Okafor", "Okafor");
  }

  @Test
  void anOwnersPeopleAreTheMention() {
    assertThat(quotes("The mayor's bodyguards fled.")).containsExactly("mayor's bodyguards");
  }

  @Test
  void aGroupOfGunmenIsTheGunmen() {
    assertThat(quotes("A group of 20 gunmen came.")).containsExactly("gunmen");
  }

  @Test
  void hostileTextIsRead() {
    read("killed ".repeat(5_000));
    read("(".repeat(2_000) + " The (((( [[[ X Y (");
    read("The Army of the ".repeat(2_000));
    read("\u202e \ud83d\ude00 soldiers’s ’s - - al- - (A)");
  }
}
