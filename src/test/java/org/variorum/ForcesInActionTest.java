package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.document.Report;
import org.variorum.incident.RoledActor;

/** Who did it where the verb of harm names nobody, or only what they flew. */
class ForcesInActionTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ten squatters were killed during a police operation near Belem on Monday. | police
          Four students were killed when soldiers clamped down on protesters in Conakry. | soldiers
          Two officers were killed during a police operation near Belem on Monday. | NOBODY
          Four students were killed when police arrived in Conakry. | NOBODY
          Five villagers died in an air raid by Saudi forces in Amran on Monday. | Saudi army
          Two men were shot dead by Pakistan troops near Poonch on Monday. | Pakistan Army
          An Antonov of the Sudanese Air Force bombed a school in Kadugli, killing five. | Sudanese air force
          Russian MiGs bombed a school in Idlib on Monday, killing five people. | Russian air force
          An elder was shot dead by AU soldiers in Adado, Somalia, on Monday. | AMISOM
          African Union troops killed two men in Bamako on Monday. | African Union
          Six people were killed when gang members went on a shooting spree in Warri. | gang members
          Police said men dragged the women out and beat them to death in Ranchi. | men
          Six people were killed in fighting sparked by a theft between two rival clans in Godob. | rival clans
          Attackers stormed Zulan as families sat down to supper, killing 39 people. | Attackers
          Guerrillas burned a bus in Tamo on Monday. The rebels also shot its driver. | Guerrillas
          Hooded men shot a guard in Tamo. Two of the killers fled on foot. The assassins are sought. | Hooded men
          Twa pygmies attacked a village near Kalemie on Friday, killing twelve people. | Twa pygmies
          """)
  void whoDidIt(String text, String who) {
    String names =
        VARIORUM.parse(Report.of("r", text)).incidents().stream()
            .limit(1)
            .flatMap(incident -> incident.actors().stream())
            .map(claim -> claim.value())
            .filter(actor -> actor.role() == RoledActor.Role.PERPETRATOR)
            .map(RoledActor::goesBy)
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(names.isEmpty() ? "NOBODY" : names).isEqualTo(who);
  }
}
