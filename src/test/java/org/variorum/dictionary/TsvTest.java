package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TsvTest {

  private static Tsv table(String text) throws IOException {
    return Tsv.read("names.tsv", new StringReader(text));
  }

  @Test
  void readsTypedCellsByColumn() throws IOException {
    Tsv table =
        table(
            "# about\nname\tkind\tcount\tlat\taliases\tofficial\n\nMopti\ttown\t12\t14.5\ta | b\tyes\nGao\n");
    Tsv.Row mopti = table.rows().get(0);
    assertThat(mopti.get("name")).isEqualTo("Mopti");
    assertThat(mopti.choice(PlaceKind.class, "kind")).isEqualTo(PlaceKind.TOWN);
    assertThat(mopti.integer("count")).isEqualTo(12);
    assertThat(mopti.real("lat")).isEqualTo(14.5);
    assertThat(mopti.list("aliases")).containsExactly("a", "b");
    assertThat(mopti.flag("official")).isTrue();
    Tsv.Row gao = table.rows().get(1);
    assertThat(gao.find("kind")).isNull();
    assertThat(gao.list("aliases")).isEmpty();
    assertThat(gao.flag("official")).isFalse();
    assertThat(table.has("kind")).isTrue();
    assertThat(table.has("colour")).isFalse();
  }

  @Test
  void errorsNameFileLineAndValue() throws IOException {
    Tsv.Row row = table("name\tkind\nGao\tplanet\n").rows().get(0);
    assertThatThrownBy(() -> row.choice(PlaceKind.class, "kind"))
        .hasMessage("names.tsv:2: column kind is no PlaceKind: planet");
    assertThatThrownBy(() -> table("word\tuse\noften\tHABITS\n").words(GrammarWords.class))
        .hasMessage("names.tsv:2: column use is no GrammarWords: HABITS");
    assertThatThrownBy(() -> row.integer("kind"))
        .hasMessageContaining("names.tsv:2")
        .hasMessageContaining("planet");
    assertThatThrownBy(() -> row.get("colour")).hasMessage("names.tsv:2: no column colour");
    assertThatThrownBy(() -> table("name\nGao\tMali\n"))
        .hasMessage("names.tsv:2: 2 cells under 1 columns");
    assertThatThrownBy(() -> table("name\tname\n")).hasMessage("names.tsv:1: column twice: name");
    assertThatThrownBy(() -> Tsv.load("nowhere.tsv")).hasMessage("no such table: nowhere.tsv");
  }
}
