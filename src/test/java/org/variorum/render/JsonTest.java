package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.Variorum;
import org.variorum.document.Report;
import org.variorum.document.Span;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;

class JsonTest {

  private static final Report REPORT =
      Report.of("r1", "On 5 March at least 30 soldiers died, the army said.");

  private static final IncidentRecord RECORD =
      new IncidentRecord(
          "r1#0",
          REPORT,
          IncidentRecord.Role.MAIN,
          new IncidentType(
              IncidentType.Value.ARMED_ASSAULT, IncidentType.Status.CARRIED_OUT, false),
          List.of(
              new Claim<>(
                  DateValue.day(LocalDate.of(2024, 3, 5)),
                  Stance.ASSERTED,
                  List.of(),
                  null,
                  List.of(Evidence.of(REPORT, new Span(3, 10))),
                  "<day> <month>")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Claim<>(
                  new Casualty(
                      Effect.KILLED,
                      "soldiers",
                      Casualty.Side.STATE_FORCES,
                      new Count(30L, null, Count.Operator.AT_LEAST, "at least 30")),
                  Stance.ASSERTED,
                  List.of(new Speaker("the army", Speaker.Role.MILITARY, null)),
                  null,
                  List.of(Evidence.of(REPORT, new Span(11, 36))),
                  "<number> <people> died")),
          Map.of(Effect.KILLED, Map.of("STATE_FORCES", new Interval(30, null))),
          List.of(),
          List.of(),
          null);

  @Test
  void fieldsHaveTheirNamesInTheirOrderAndWhatIsAbsentIsAbsent() {
    assertThat(Json.record(RECORD))
        .isEqualTo(
            """
            {"id":"r1#0","report":{"id":"r1","source":{"kind":"UNKNOWN"}},"role":"MAIN",\
            "type":{"value":"ARMED_ASSAULT","status":"CARRIED_OUT","coordinated":false},\
            "dates":[{"value":{"earliest":"2024-03-05","latest":"2024-03-05","precision":"DAY",\
            "year":"STATED","month":"STATED","day":"STATED","bound":"ON"},"stance":"ASSERTED","by":[],\
            "evidence":[{"report":"r1","begin":3,"end":10,"quote":"5 March"}],"rule":"<day> <month>"}],\
            "places":[],"placeCount":[],"actors":[],"responsibility":[],\
            "casualties":[{"value":{"effect":"KILLED","victims":"soldiers","side":"STATE_FORCES",\
            "count":{"min":30,"max":null,"operator":"AT_LEAST","text":"at least 30","figure":30,\
            "share":"WHOLE","vague":false}},"stance":"ASSERTED",\
            "by":[{"name":"the army","role":"MILITARY"}],\
            "evidence":[{"report":"r1","begin":11,"end":36,"quote":"at least 30 soldiers died"}],\
            "rule":"<number> <people> died"}],\
            "tolls":{"KILLED":{"STATE_FORCES":{"min":30,"max":null}}},"outcomes":[],"unresolved":[]}""");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyRecordComesBackAsItWent(long seed) {
    RandomRecords records = new RandomRecords(seed);
    for (int i = 0; i < 100; i++) {
      IncidentRecord record = records.next();
      String json = Json.record(record);

      Schemas.RECORD.check(json);
      assertThat(json).doesNotContain("\n");
      assertThat(Json.record(json)).as("seed %d, record %d", seed, i).isEqualTo(record);
    }
  }

  @Test
  void everyActorTellsWhatItGoesByAndWhoIsInNoDictionary() {
    Report report =
        Report.of(
            "r2",
            "Boko Haram fighters and two hooded gunmen killed a trader in Damaturu on Friday.");
    IncidentRecord record = Variorum.standard().parse(report).incidents().get(0);

    assertThat(Json.record(record))
        .contains("\"canonical\":\"Boko Haram\",\"kind\"")
        .contains("\"name\":\"hooded gunmen\",\"canonical\":\"gunmen\",\"unlisted\":true");
    assertThat(Json.record(Json.record(record)).actors()).isEqualTo(record.actors());
  }

  @Test
  void aRecordReadBackHasNoTextOfItsReport() {
    IncidentRecord back = Json.record(Json.record(RECORD));

    assertThat(back.report().text()).isEmpty();
    assertThat(back.casualties()).isEqualTo(RECORD.casualties());
  }

  @Test
  void fieldsOfALaterVersionAreIgnored() {
    String json = Json.record(RECORD).replaceFirst("\\{", "{\"later\":[1],");

    assertThat(Json.record(json).id()).isEqualTo("r1#0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"id\":\"x\"",
        "null",
        "{\"id\":\"x\",\"role\":\"NO\"}",
        "{\"dates\":[]}"
      })
  void whatIsNoRecordIsRefused(String json) {
    assertThatThrownBy(() -> Json.record(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no incident record");
  }
}
