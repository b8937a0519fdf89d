package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.TitleClaims;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reason;
import org.variorum.render.DossierHtml;
import org.variorum.render.DossierText;
import org.variorum.render.Json;
import org.variorum.render.Schemas;

/** A title that stands beside the text against that text: a note about the report. */
class TitleNotesTest {

  private static final String TITLE = "Market blast kills 20 in Hove";
  private static final String TEXT =
      "A blast at a market in Hove killed at least 26 people on Tuesday, police said.";

  @Test
  void aFigureThatNoneOfTheTextBearsOutIsANote() {
    Dossier dossier = dossier(TITLE, TEXT);
    assertThat(dossier.contradictions()).hasSize(1);
    Contradiction note = dossier.contradictions().get(0);
    assertThat(note.note()).isTrue();
    assertThat(note.reasons())
        .extracting(Reason::kind)
        .containsExactly(Reason.Kind.NOT_DECIDED, Reason.Kind.HEADLINE_DIFFERS);
  }

  @Test
  void itsEvidenceIsInTheTitle() {
    List<Evidence> titled =
        dossier(TITLE, TEXT).contradictions().get(0).sides().stream()
            .flatMap(side -> side.claims().stream())
            .map(Claim::evidence)
            .map(evidence -> evidence.get(0))
            .filter(Evidence::titled)
            .toList();
    assertThat(titled).hasSize(1);
    assertThat(titled.get(0).span().in(TITLE)).isEqualTo(titled.get(0).quote()).contains("20");
  }

  @Test
  void theRecordTellsWhatOnlyTheTitleSays() {
    IncidentRecord record = record(TITLE, TEXT);
    TitleClaims only = Objects.requireNonNull(record.titleOnly());
    assertThat(only.casualties())
        .extracting(claim -> claim.evidence().get(0).quote())
        .containsExactly("kills 20");
    assertThat(Json.record(record)).contains("\"titleOnly\":{\"casualties\":[{\"value\":");
    assertThat(record.casualties()).noneMatch(claim -> claim.evidence().get(0).titled());
  }

  @Test
  void whatTheTextSaysTooIsNotOfTheTitleOnly() {
    IncidentRecord record = record("Market blast kills 26 in Hove", TEXT);
    assertThat(record.titleOnly()).isNull();
    assertThat(Json.record(record)).doesNotContain("titleOnly");
  }

  @Test
  void whereByWhomAndWhatKindAreNotesUnderTheirOwnFields() {
    Contradiction note =
        dossier(
                "Bomb kills 14 in Peshawar",
                "A car bomb killed 14 people at a market in Quetta on Tuesday.")
            .contradictions()
            .get(0);
    assertThat(note.note()).isTrue();
    assertThat(note.field()).isEqualTo("places");
    assertThat(note.reasons())
        .extracting(Reason::kind)
        .containsExactly(Reason.Kind.NOT_DECIDED, Reason.Kind.TITLE_DIFFERS);
  }

  @Test
  void theNoteIsTheSameFromARecordReadBack() {
    IncidentRecord back = Json.record(Json.record(record(TITLE, TEXT)));
    assertThat(Variorum.standard().reconcileRecords(List.of(back)).get(0).contradictions())
        .hasSameSizeAs(dossier(TITLE, TEXT).contradictions());
  }

  @Test
  void itIsShownInEveryForm() {
    Dossier dossier = dossier(TITLE, TEXT);
    assertThat(DossierText.of(dossier))
        .contains("20 killed or at least 26 killed?", "a title “kills 20” 13–21");
    assertThat(DossierHtml.of(List.of(dossier))).contains("title <q>kills 20</q>");
    Schemas.DOSSIER.check(Json.dossier(dossier));
    assertThat(Json.dossier(dossier)).contains("\"quote\":\"kills 20\",\"in\":\"TITLE\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five wounded in Hove blast | A blast in Hove on Tuesday wounded eight people.",
        "Gunmen kill 12 villagers near Gboko | Gunmen on motorcycles killed nine villagers near"
            + " Gboko on Tuesday, the mayor said.",
        "Raid leaves 30 dead in Zaria | The raid on Zaria on Tuesday left 13 people dead.",
        "Bomb kills 14 in Peshawar | A car bomb killed 14 people at a market in Quetta on Tuesday.",
        "Al-Shabaab militants kill six in Garissa | Islamic State fighters killed six policemen in"
            + " Garissa on Tuesday.",
        "Gunmen kill nine in Kano | A car bomb killed nine people at a market in Kano on Tuesday."
      })
  void isAtOdds(String both) {
    assertThat(of(both)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blast kills 20 in Hove | A blast in Hove killed 20 people on Tuesday.",
        "Dozens killed in Hove blast | A blast in Hove killed 36 people on Tuesday.",
        "Blast kills 80 in Hove | A blast in Hove killed 81 people on Tuesday.",
        "Blast kills over 20 in Hove | A blast in Hove killed 26 people on Tuesday.",
        "Blast kills four in Hove | A blast in Hove killed three people on Tuesday. The bomber"
            + " also died.",
        "Four hurt in Hove blast | A man was badly hurt by a blast in Hove on Tuesday, and three"
            + " others had lighter wounds.",
        "Blast kills 30 in Hove | A blast in Hove killed 36 people on Tuesday. The toll had stood"
            + " at 30 in the morning.",
        "Blast kills 10 in Hove | A blast in Hove on Tuesday killed six soldiers and four civilians.",
        "Four shot in Hove | Two people were shot dead in Hove on Tuesday and two were wounded.",
        "Blast in Hove | A blast in Hove killed three people on Tuesday.",
        "Two held after Hove blast | A blast in Hove killed three people on Tuesday.",
        "Bomb kills 14 in Baghdad | A car bomb killed 14 people in Sadr City on Tuesday.",
        "Two shot in Oak Lawn - Fox 13 Memphis | Two men were shot dead in Oak Lawn, Illinois, on"
            + " Tuesday.",
        "Memphis man shot in Dayton | A man from Tennessee was shot dead in Dayton, Ohio, on"
            + " Tuesday.",
        "Taliban fighters kill six in Kandahar | Gunmen killed six people in Spin Boldak on Tuesday."
            + " The Taliban said they had done it.",
        "Suicide bomber and gunmen kill nine in Kano | A car bomb killed nine people at a market in"
            + " Kano on Tuesday."
      })
  void isNotInvented(String both) {
    assertThat(of(both)).isEmpty();
  }

  private static List<Contradiction> of(String both) {
    String[] parts = both.split(" \\| ");
    return dossier(parts[0], parts[1]).contradictions();
  }

  private static Dossier dossier(String title, String text) {
    return Variorum.standard().reconcile(List.of(report(title, text))).get(0);
  }

  private static IncidentRecord record(String title, String text) {
    return Variorum.standard().parse(report(title, text)).incidents().get(0);
  }

  private static Report report(String title, String text) {
    return new Report("a", text, title, Source.UNKNOWN, LocalDate.of(2024, 5, 8), null, null, null);
  }
}
