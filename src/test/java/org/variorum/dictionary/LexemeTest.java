package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  void isOneWordAndNoOther() {
    assertThat(Lexeme.of("bridge").is("bridge")).isTrue();
    assertThat(Lexeme.of("bridge").is("bridges")).isFalse();
    assertThat(Lexeme.of("Aa").is("BB")).isFalse(); // they share a hash
    assertThat(Lexeme.NONE.is("")).isTrue();
  }

  @Test
  void aSetOfAnySizeHasItsWordsAndNoOther() {
    for (int size = 0; size < 300; size += 1 + size / 4) {
      Set<String> words = new HashSet<>();
      IntStream.range(0, size).forEach(i -> words.add("word" + 2 * i));
      words.addAll(size > 3 ? Set.of("Aa", "BB") : Set.of());
      WordSet set = WordSet.copyOf(words);
      for (int i = 0; i < 600; i++) {
        String word = "word" + i;
        assertThat(set.has(Lexeme.of(word))).as(word).isEqualTo(words.contains(word));
      }
      assertThat(set.has(Lexeme.of("Aa"))).isEqualTo(size > 3);
      assertThat(set.has(Lexeme.of("BB"))).isEqualTo(size > 3);
      assertThat(set.has(Lexeme.of("AaAa"))).isFalse();
      assertThat(set.has(Lexeme.NONE)).isFalse();
    }
    assertThat(WordSet.of("").has(Lexeme.NONE)).isTrue();
  }

  /** It never says no to a word that is there, and nearly always to one that is not. */
  @Test
  void aFilterLetsAllOfItsWordsPassAndFewOthers() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).toList();
    WordFilter filter = new WordFilter(words.size());
    filter.addAll(words);

    assertThat(words).allMatch(filter::mayHold);
    assertThat(IntStream.range(0, 5_000).filter(i -> filter.mayHold("other" + i)).count())
        .isLessThan(1_000);
    assertThat(new WordFilter(0).mayHold("word")).isFalse();
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

  /** There is room beside the word for some facts that are nothing; the others are kept apart. */
  @Test
  void aFactIsKeptHoweverManyThereAre() {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String fact = "fact" + i;
      WordFact<String> found =
          WordFact.of(
              word -> {
                asked.add(fact + word);
                return word.equals("ford") ? fact : null;
              });
      for (int again = 0; again < 2; again++) {
        assertThat(found.of(Lexeme.of("bridge"))).isNull();
        assertThat(found.of(Lexeme.of("ford"))).isEqualTo(fact);
      }
    }

    assertThat(asked).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void aWordInSmallLettersIsFoundInItsText() {
    Lexeme word = Lexeme.of("ambushed");

    assertThat(Lexeme.kept("they ambushed us", 5, 13)).isSameAs(word);
    assertThat(Lexeme.kept("they ambushed us", 5, 12)).isNotSameAs(word);
    assertThat(Lexeme.kept("They", 0, 4)).isNull();
    assertThat(Lexeme.kept("zzyzx", 0, 5)).isNull();
  }

  @Test
  void bitsSayNoToMostWordsThatDoNotOccurAndToNoneThatDoes() {
    WordBits occurring = new WordBits();
    IntStream.range(0, 25).forEach(i -> occurring.add(Lexeme.of("word" + i)));

    assertThat(IntStream.range(0, 25)).allMatch(i -> occurring.mayHold(WordSet.of("word" + i)));
    assertThat(occurring.mayHold(WordSet.of("other", "word7"))).isTrue();
    assertThat(IntStream.range(0, 1_000).filter(i -> occurring.mayHold(WordSet.of("other" + i))))
        .hasSizeLessThan(200);
    assertThat(occurring.mayHold(WordSet.of())).isFalse();
    WordBits more = occurring.copy();
    more.add(Lexeme.of("ford"));
    assertThat(more.mayHold(WordSet.of("ford"))).isTrue();
  }
}
