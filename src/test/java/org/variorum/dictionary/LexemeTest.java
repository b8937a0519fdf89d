package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexemeTest {

  @Test
  void tellsWhatTheDictionariesKnow() {
    Lexeme word = Lexeme.of("shot");

    assertThat(word.norm()).isEqualTo("shot");
    assertThat(word.verb()).extracting(Words.VerbForm::lemma).isEqualTo("shoot");
    assertThat(word.tag()).isNull();
    assertThat(Lexeme.of("the").tag()).isEqualTo("DETERMINER");
    assertThat(Lexeme.of("villagers").noun()).isEqualTo("villager");
    assertThat(Lexeme.of("villagers").plural()).isTrue();
    assertThat(Lexeme.of("zzyzx").entry()).isNull();
    assertThat(Lexeme.NONE.norm()).isEmpty();
  }

  @Test
  void noStrangerPushesOutAWordThatIsKnown() {
    Lexeme word = Lexeme.of("ambushed");
    IntStream.range(0, 100_000).forEach(i -> Lexeme.of("stranger" + i));

    assertThat(Lexeme.of("ambushed")).isSameAs(word);
    assertThat(Lexeme.of("stranger7").norm()).isEqualTo("stranger7");
  }

  @Test
  void aSetSaysTheSameOfAWordHoweverOftenAndAfterHoweverManyOthers() {
    Lexeme word = Lexeme.of("bridge");
    List<WordSet> sets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sets.add(i % 3 == 0 ? WordSet.of("bridge", "road") : WordSet.of("road"));
      assertThat(sets.get(i).has(word)).isEqualTo(i % 3 == 0);
    }
    for (int i = 0; i < 200; i++) {
      assertThat(sets.get(i).has(word)).isEqualTo(sets.get(i).contains("bridge"));
      assertThat(sets.get(i).has(Lexeme.of("road"))).isTrue();
      assertThat(sets.get(i).has(Lexeme.NONE)).isFalse();
    }
  }

  @Test
  void aFactIsFoundOnceEvenWhenThereIsNone() {
    List<String> asked = new ArrayList<>();
    WordFact<String> first =
        WordFact.of(
            word -> {
              asked.add(word);
              return word.isEmpty() ? null : word.substring(0, 1);
            });

    assertThat(first.of(Lexeme.of("bridge"))).isEqualTo("b");
    assertThat(first.of(Lexeme.of("bridge"))).isEqualTo("b");
    assertThat(first.of(Lexeme.NONE)).isNull();
    assertThat(first.of(Lexeme.NONE)).isNull();
    assertThat(asked).containsExactly("bridge", "");
  }
}
