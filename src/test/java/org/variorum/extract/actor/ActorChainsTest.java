package org.variorum.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.KnownWords;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

/** In every example the words in braces mean those in brackets; without brackets, somebody new. */
class ActorChainsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Boko Haram] raided Lower Amboro. The {group} burnt forty houses.",
        "[Gunmen] stormed the market. The {attackers} fled on foot.",
        "[Hamas] denied it. Its {fighters} had left the day before.",
        "The [Malian army] sent reinforcements. The {army} said five men had died.",
        "[Villagers] were shot in their fields. The {victims} were buried on Monday.",
        "[Colonel Daniel Okafor] denied it. {Okafor} said he knew nothing.",
        "[Militants] seized the town. Later {they} withdrew.",
        "[Boko Haram] raided Lower Amboro. {It} said nothing.",
        "A [gunman] opened fire in a bar. The {suspect} was arrested.",
        "A [bus] hit a mine. The {bus} was carrying miners.",
        "[Ramon Quispe] was shot dead. {He} was a judge.",
        "[Gunmen] stormed the market. A {group} of protesters gathered.",
        "Police said a {group} had claimed it.",
        "Gunmen stormed the market. {Militants} elsewhere surrendered."
      })
  void findsWhoIsMeant(String example) {
    String plain = example.replaceAll("[\\[\\]{}]", "");
    int open = example.indexOf('[');
    int brace = example.indexOf('{') - (open < 0 ? 0 : 2);
    boolean expected = open >= 0 && !example.contains("A {");
    Document document =
        DocumentReader.of(KnownWords.english().withNames(ActorVocabulary::contains))
            .read(Report.of("example", plain));
    List<Mention<Actor>> mentions = new ActorExtractor().extract(document, new Mentions());
    List<Mention<Actor>> earlier = new ArrayList<>();
    Mention<Actor> later = null;
    for (Mention<Actor> mention : mentions) {
      if (mention.span().begin() < brace) {
        earlier.add(mention);
      } else if (later == null && mention.span().begin() == brace) {
        later = mention;
      }
    }
    Mention<Actor> found =
        later == null ? pronoun(document, brace, earlier) : ActorChains.antecedent(later, earlier);
    if (expected) {
      assertThat(found).isNotNull();
      assertThat(found.span().begin()).isEqualTo(open);
    } else {
      assertThat(found).isNull();
    }
  }

  private static @Nullable Mention<Actor> pronoun(
      Document document, int offset, List<Mention<Actor>> earlier) {
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).begin() == offset) {
          return ActorChains.antecedent(sentence, i, earlier);
        }
      }
    }
    return null;
  }
}
