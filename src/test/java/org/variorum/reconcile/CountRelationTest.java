package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.Effect;

class CountRelationTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  static Stream<Arguments> table() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(CountRelationTest.class.getResourceAsStream("counts.tsv")),
            StandardCharsets.UTF_8)) {
      return Tsv.read("counts.tsv", reader).rows().stream()
          .map(
              row ->
                  Arguments.of(
                      row.get("first"),
                      row.get("second"),
                      row.text("scope"),
                      row.choice(Relation.class, "relation"),
                      row.choice(Relative.Subject.class, "subject")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void holdsRowByRow(
      String first, String second, String scope, Relation relation, Relative.Subject subject) {
    CountScope a = scope(first, scope, "first");
    CountScope b = scope(second, scope, "second");
    Relative expected = new Relative(relation, subject);
    assertThat(CountRelation.relate(a, b)).isEqualTo(expected);
    assertThat(CountRelation.relate(b, a)).isEqualTo(expected.flipped());
  }

  @Test
  void addsPartsUp() {
    assertThat(sum("30", true, "20", "10")).isEqualTo(SumCheck.HOLDS);
    assertThat(sum("30", true, "20", "5")).isEqualTo(SumCheck.BROKEN);
    assertThat(sum("30", false, "20", "5")).isEqualTo(SumCheck.OPEN);
    assertThat(sum("30", false, "20", "15")).isEqualTo(SumCheck.BROKEN);
    assertThat(sum("at least 30", true, "20", "over 15")).isEqualTo(SumCheck.HOLDS);
  }

  private static SumCheck sum(String total, boolean all, String... parts) {
    return SumCheck.of(Told.count(total), Stream.of(parts).map(Told::count).toList(), all);
  }

  private static CountScope scope(String words, String scope, String which) {
    List<String> own =
        Stream.of(scope.split(", "))
            .filter(s -> s.startsWith(which))
            .map(s -> s.substring(which.length() + 1))
            .toList();
    Count count = words.equals("-") ? null : Told.count(words);
    LocalDate day =
        scope.contains("no day") ? null : own.contains("later") ? MONDAY.plusDays(1) : MONDAY;
    boolean dated = scope.contains("day") || scope.contains("later");
    CountScope made =
        new CountScope(
            count,
            Stance.ASSERTED,
            Effect.KILLED,
            Side.UNKNOWN,
            dated ? day : null,
            own.contains("in headline"));
    for (String said : own) {
      for (Stance stance : Stance.values()) {
        if (stance.name().equals(said)) {
          made =
              new CountScope(
                  count, stance, made.effect(), made.side(), made.when(), made.headline());
        }
      }
      for (Effect effect : Effect.values()) {
        made = effect.name().equals(said) ? made.effect(effect) : made;
      }
      for (Side side : Side.values()) {
        made = side.name().equals(said) ? made.side(side) : made;
      }
    }
    return made;
  }
}
