package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class SequenceTest {

  private final List<String> towns = Sequence.of("Gao", "Kidal", "Gao");

  @Test
  void isAListLikeAnyOther() {
    List<String> plain = List.of("Gao", "Kidal", "Gao");
    assertThat(towns).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(plain).isEqualTo(towns);
    assertThat(towns).isEqualTo(Sequence.copyOf(plain)).isNotEqualTo(Sequence.of("Gao", "Kidal"));
    assertThat(towns.indexOf("Kidal")).isEqualTo(1);
    assertThat(towns.contains("Timbuktu")).isFalse();
    assertThat(towns.stream().distinct()).containsExactly("Gao", "Kidal");
  }

  @Test
  void isACopyThatNobodyChanges() {
    List<String> source = new ArrayList<>(List.of("Gao"));
    List<String> copy = Sequence.copyOf(source);
    source.add("Kidal");
    assertThat(copy).containsExactly("Gao");
    assertThat(Sequence.copyOf(copy)).isSameAs(copy);
    assertThatThrownBy(() -> copy.add("Kidal")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copy.set(0, "Kidal"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void endsAndHoldsNoNull() {
    Iterator<String> walk = Sequence.copyOf(List.<String>of()).iterator();
    assertThat(walk.hasNext()).isFalse();
    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> Sequence.copyOf(Arrays.asList("Gao", null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void asksListsOfAnyClassWhatAStreamWouldBeAsked() {
    List<Collection<String>> all =
        List.of(towns, new ArrayList<>(towns), List.copyOf(towns), new HashSet<>(towns));
    for (Collection<String> some : all) {
      assertThat(Sequence.any(some, "Kidal"::equals)).isTrue();
      assertThat(Sequence.any(some, "Mopti"::equals)).isFalse();
      assertThat(Sequence.none(some, "Gao"::equals)).isFalse();
      assertThat(Sequence.none(some, "Mopti"::equals)).isTrue();
      assertThat(Sequence.all(some, "Gao"::equals)).isFalse();
      assertThat(Sequence.all(some, town -> town.length() > 2)).isTrue();
    }
    assertThat(Sequence.any(List.of(), town -> true)).isFalse();
    assertThat(Sequence.all(List.of(), town -> false)).isTrue();
  }
}
