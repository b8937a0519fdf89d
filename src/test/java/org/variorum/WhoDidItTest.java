package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.document.Report;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.RoledActor;
import org.variorum.incident.RoledActor.Role;

/** Who is said to have done it, in the many ways that news have of saying so. */
class WhoDidItTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @Test
  void aHeadlineAloneIsRead() {
    Report report = Report.of("r", " ").withTitle("IS fighters kill six in Amboro raid");
    IncidentRecord record = VARIORUM.parse(report).incidents().get(0);
    assertThat(record.responsibility().get(0).value().actor()).isEqualTo("Islamic State");
    assertThat(record.tolls()).isNotEmpty();
    assertThat(record.responsibility().get(0).evidence().get(0).quote())
        .isEqualTo("IS fighters kill");
  }

  @Test
  void anArmedBodyIsAPartyWhateverItCallsItself() {
    Report report =
        Report.of("r", "The Baloch Liberation Army said it killed six soldiers in Quetta.");
    assertThat(VARIORUM.parse(report).incidents().get(0).casualties().get(0).by())
        .extracting(Speaker::role)
        .containsExactly(Speaker.Role.PARTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hamas fighters killed three guards near the border, witnesses said. | Hamas ASSERTED
          Bandits attacked the post and said so on the radio, killing a guard. | Bandits ASSERTED
          Syrian soldiers killed ten villagers near Homs. | Syrian Arab Army ASSERTED
          Malawian soldiers killed ten villagers near Zomba. | Malawian army ASSERTED
          A Turkish government air strike on a farm killed two people. | Turkish government ASSERTED
          Two men were killed in a Sudanese military drone attack. | Sudanese Armed Forces ASSERTED
          Two men were killed when Saudi fighter jets hit a market near Sanaa. | Saudi air force ASSERTED
          KABUL, March 4 (AFP) - Masked gunmen shot dead a judge in Herat on Monday. | Masked gunmen ASSERTED
          NAIROBI (Reuters) - Suspected militants killed six people in Garissa on Monday. | militants SUSPECTED
          The rebels said Pakistani jets hit a village in Khost on Friday, killing two. | Pakistani air force ASSERTED
          Air Force planes bombed a village in Morazan, killing a farmer. | Air Force ASSERTED
          Suspected armed Amboro rebels killed two traders on Monday. | Amboro rebels SUSPECTED
          The mayor, whose name was not given, was killed by Nigerian soldiers. | Nigerian army ASSERTED
          The mayor, accused of taking bribes, was shot dead by bandits. | bandits ASSERTED
          Armed men killed a nun, who had been accused of being a spy. | Armed men ASSERTED
          He deplored the death of six monks who were murdered by bandits. | bandits ASSERTED
          The report speaks of an Air Force bombing in which six people died. | Air Force ASSERTED
          Nine people were killed in "indiscriminate bombing" by rebels on Thursday. | rebels ASSERTED
          The judge was killed by a mine laid by unknown elements. | unknown elements ASSERTED
          The murder by gunfire of two rebels shocked the town. | NOBODY
          A blast hit a hospital in Kabul, killing nine. Taliban fighters killed four attackers. | NOBODY
          Nigerien commandos stormed a hotel in Niamey on Friday after gunmen took guests hostage. | gunmen ASSERTED
          The army said that 12 villagers died in a raid on Zulan and denied reports of 17 dead. | NOBODY
          Soldiers hit a landmine near Kidal on Saturday, killing three. | NOBODY
          Masked assailants hacked 29 people to death in Kidal. Police shot four of them dead. | Masked assailants ASSERTED
          Dozens of protesters were killed in Kidal. Soldiers shot four of them dead. | Soldiers ASSERTED
          A car packed with explosives blew up in Kidal, killing nine. Guards opened fire before it reached the gate. | NOBODY
          The pilots kept the missiles from hitting a bus. A guard was killed. | NOBODY
          The president criticized the Shining Path for killing two nuns on Monday. | Shining Path ASSERTED
          The envoy asked who had killed the two nuns on Monday. | NOBODY
          An unidentified armed gang sought to storm the customs house in Neiva on Monday. | unidentified armed gang ASSERTED
          Nine militiamen were killed by the Congolese army in a clash near Beni. | Armed Forces of the Democratic Republic of the Congo ASSERTED
          Syrian government helicopters dropped bombs on a market, killing 12 people. | Syrian government helicopters ASSERTED
          Warplanes from the Saudi-led coalition bombed a wedding, killing 22 people. | Saudi-led coalition ASSERTED
          NATO aircraft bombed a wedding, killing 15 civilians. | NATO ASSERTED
          An Israeli air strike on a house killed three people. | Israeli air force ASSERTED
          Two people were killed in Russian shelling of Kherson. | Russian Armed Forces ASSERTED
          A Palestinian shelling of a post killed two people. | NOBODY
          Three soldiers were killed by Armenian forces near the border. | Armenian army ASSERTED
          Students threw stones at police in Dhaka, injuring five officers. | Students ASSERTED
          A gunman killed six traders in a bazaar before being shot dead by soldiers. | gunman ASSERTED
          Troops foiled an attempt by rebels to kidnap the ambassador on Monday in Lima. | rebels ASSERTED
          A Russian missile struck a house in Dnipro, killing 40 people. | Russian Armed Forces ASSERTED
          Iran fired missiles at Erbil on Monday, killing four people. | Iranian army ASSERTED
          Pakistan carried out air strikes in Khost, killing eight people. | Pakistani air force ASSERTED
          Nine villagers were killed as Thailand and Cambodia exchanged fire over the frontier. | Thai army ASSERTED, Cambodian army ASSERTED
          Two bombers struck a clinic for families displaced by Boko Haram violence. | bombers ASSERTED
          Seven farmers died in a raid by the 9th Military Detachment. | 9th Military Detachment ASSERTED
          Forces loyal to the president killed 30 people in Homs. | Forces loyal to the president ASSERTED
          Forces loyal to the government killed 30 people in Homs. | Forces loyal to the government ASSERTED
          Forces loyal to General Osman Bari shelled a market in Tripoli, killing six. | Forces loyal to General Osman Bari ASSERTED
          Forces of Eritrea shelled a market near Adigrat, killing six people. | Eritrean army ASSERTED
          Six people were killed when forces of the Central African Republic shelled a market. | Central African Armed Forces ASSERTED
          Soldiers from Chad killed three villagers near Kidal. | Chadian army ASSERTED
          A Kenyan army veteran killed six people in a mall in Nairobi. | Kenyan army veteran ASSERTED
          A retired member of the Bolivian army killed two farmers near Sucre. | retired member of the Bolivian army ASSERTED
          Ex-soldiers of the Bolivian army killed two farmers near Sucre. | Ex-soldiers of the Bolivian army ASSERTED
          Four men, former members of the ELN, murdered a teacher in Arauca. | men ASSERTED
          A veteran Taliban commander killed two farmers near Kunduz. | Taliban ASSERTED
          A church was burnt in Jos. Rebels have carried out similar attacks in the past. | NOBODY
          A church was burnt in Jos. Rebels have carried out many such attacks. | NOBODY
          A church was burnt in Jos. Rebels have often attacked churches. | NOBODY
          Rebels have carried out an attack on a mosque in Jos, killing three people. | Rebels ASSERTED
          Rebels have carried out several attacks on villages near Jos, killing three people. | Rebels ASSERTED
          Rebels have carried out many attacks on villages near Jos since Monday. | Rebels ASSERTED
          An engineer was kidnapped in Gao by a group calling itself the Falcons of the Sahel. | Falcons of the Sahel ASSERTED
          Gunmen entered a village near Jos. They shot six people and burned ten houses. | Gunmen ASSERTED
          Two boats rammed a ferry full of civilians on Monday, killing six. | NOBODY
          A trader was killed in inter-clan fighting near Galkayo on Monday. | NOBODY
          """)
  void theActTells(String text, String who) {
    assertThat(who(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine people were killed in a feud involving the Berom and Fulani clans. | Fulani clans ASSERTED, Berom ASSERTED
          Twelve people died in a conflict that broke out between Berom farmers and Fulani herders. | Berom farmers ASSERTED, Fulani herders ASSERTED
          Six people were killed in clashes with Iraqi security forces in Basra. | Iraqi security forces ASSERTED
          Soldiers clashed with terrorist groups near Dikwa on Friday, killing two. Boko Haram kept silent. | terrorist groups ASSERTED, Soldiers ASSERTED
          """)
  void partiesOfAFight(String text, String who) {
    assertThat(who(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hooded men claiming to be members of the mutinous Seleka alliance killed a nurse. | Seleka SUSPECTED, Hooded men ASSERTED
          Hooded men said to be loyal to the Seleka killed a nurse. | Hooded men ASSERTED
          Gunmen working for the Cali Cartel killed a journalist in Cali. | Cali Cartel ASSERTED, Gunmen ASSERTED
          The killers, whom locals identified as Fulani herdsmen, murdered nine men. | Fulani herdsmen SUSPECTED, killers ASSERTED
          Taliban spokesman Zabihullah Mujahid said its fighters had killed ten policemen. | Taliban CLAIMED
          The al-Qaeda-linked Ansar Dine killed ten traders in Kidal. | Ansar Dine ASSERTED
          Four hooded men, members of the ELN, murdered a teacher in Arauca. | ELN ASSERTED, hooded men ASSERTED
          Gunmen paid by the Cali Cartel killed a journalist in Cali. | Cali Cartel ASSERTED, Gunmen ASSERTED
          Members of the Armed Forces murdered two students. | Armed Forces ASSERTED, Members of the Armed Forces ASSERTED
          Suspected members of the banned Ansaru faction killed two traders. | Ansaru SUSPECTED
          """)
  void whoseTheyAre(String text, String who) {
    assertThat(who(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Witnesses said the killers were soldiers of the Peruvian army. | Peruvian army ASSERTED
          The bishop said that police officers were involved in the murder. | police officers ASSERTED
          Two sergeants linked with the murder have fled. | sergeants SUSPECTED
          Two sergeants were arrested for the murder. | sergeants ACCUSED
          Two sergeants were charged with the murder. | sergeants ACCUSED
          The murder was attributed to drug traffickers. | drug traffickers ACCUSED
          Officials suspect the Shining Path. | Shining Path SUSPECTED
          The killing bore the hallmarks of the Shining Path. | Shining Path SUSPECTED
          The minister said the murder was the work of the Shining Path. | Shining Path ACCUSED
          It is presumed that the murder involved members of the Shining Path. | Shining Path SUSPECTED
          The so-called extraditables claimed responsibility for the killing in a letter sent to a radio. | The Extraditables CLAIMED
          A judge was accused of theft. | NOBODY
          Six people, including three members of the Peruvian Army, were detained because of their involvement in the murder. | Peruvian army ACCUSED, people ACCUSED
          The rebels accused a judge of being in league with the army. | NOBODY
          A commando calling itself the "Quispe Civic Force" took credit for the murder. | Quispe Civic Force CLAIMED
          The Shining Path said in a leaflet that one of its men had carried out the murder. | Shining Path CLAIMED
          The Shining Path is suspected. | Shining Path SUSPECTED
          The minister held the Quispe government responsible for the murder. | Quispe government ACCUSED
          The bishop said the Armed Forces were to blame for the murder. | Armed Forces ACCUSED
          "This government is responsible for the murder," a lawyer said. | government ACCUSED
          The Shining Path said that it was behind the murder. | Shining Path CLAIMED
          A bomb killed two. The Brigade of the Meek, a militant group, said that one of its men had carried out the attack. The Army of the White Cliffs had claimed the bombing before. | Brigade of the Meek CLAIMED, Army of the White Cliffs CLAIMED
          The Shining Path admitted killing the man. | Shining Path ADMITTED
          The Amboro Wilka group claimed the murder. The group committed the crime for revenge. | Amboro Wilka group CLAIMED, Amboro Wilka group ASSERTED
          """)
  void wordsAboutGuiltTell(String text, String who) {
    assertThat(who("A teacher was shot dead in Lima. " + text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two nuns, kidnapped on Monday near Arauca, were released by the ELN on Friday. | ELN ASSERTED
          Two nuns, kidnapped on Monday near Arauca, were freed by soldiers on Friday. | NOBODY
          """)
  void whoLetsGoHadTaken(String text, String who) {
    assertThat(who(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army denied killing any civilians. | army
          The military dismissed reports that its soldiers had killed them. | military
          The army rejected the accusation. | army
          A rebel spokesman said the ELN was not involved. | ELN
          The ELN said it had no role in the killing. | ELN
          The ELN said nothing. | NOBODY
          All parties rejected the murder. | NOBODY
          """)
  void whoDenies(String text, String who) {
    String report = "Ten villagers were killed near Tamo on Monday. " + text;
    List<IncidentRecord> incidents = VARIORUM.parse(Report.of("r", report)).incidents();
    String denying =
        incidents.get(0).responsibility().stream()
            .filter(claim -> claim.stance() == Stance.DENIED)
            .map(claim -> String.valueOf(claim.value().actor()))
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(denying.isEmpty() ? "NOBODY" : denying).isEqualTo(who);
  }

  @Test
  void aHeadlinesCapitalMakesNoDoerOfASortOfAct() {
    String report =
        "Series of Military Attacks in Mali\n\nMilitants attacked two posts on Tuesday.";
    assertThat(who(report)).isEqualTo("Militants ASSERTED");
  }

  /** Dictionary name, else name, and stance of everybody who did it, or {@code NOBODY}. */
  private static String who(String text) {
    List<IncidentRecord> incidents = VARIORUM.parse(Report.of("r", text)).incidents();
    return incidents.stream()
        .limit(1)
        .flatMap(incident -> incident.actors().stream())
        .filter(claim -> claim.value().role() == Role.PERPETRATOR)
        .map(WhoDidItTest::shortly)
        .distinct()
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), all -> all.isEmpty() ? "NOBODY" : all));
  }

  private static String shortly(Claim<RoledActor> claim) {
    String canonical = claim.value().canonical();
    return (canonical == null ? claim.value().name() : canonical) + " " + claim.stance();
  }
}
