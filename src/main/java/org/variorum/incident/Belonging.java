package org.variorum.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Whom those who did it are held to be: "gunmen thought to be from X", "men, allegedly of X". */
final class Belonging {

  /** Adverbs that hold by themselves: "kidnappers, apparently ELN members". */
  private static final Set<String> SUPPOSEDLY =
      Set.of(
          "allegedly",
          "presumably",
          "apparently",
          "probably",
          "possibly",
          "supposedly",
          "reportedly");

  private static final Set<String> HELD =
      Set.of(
          "suspected",
          "believed",
          "thought",
          "alleged",
          "presumed",
          "likely",
          "assumed",
          "said",
          "claiming",
          "purporting",
          "identified",
          "described");

  private static final Set<String> SAID = Set.of("said", "reportedly", "identified", "described");
  private static final Set<String> BETWEEN =
      Set.of(",", "who", "were", "are", "is", "was", "which", "widely", "all", "both", "-");
  private static final Set<String> TIES =
      Set.of("be", "been", "from", "of", "belonging", "belong", "to", "as");
  private static final int REACH = 9;

  private final Story story;

  Belonging(Story story) {
    this.story = story;
  }

  /** SUSPECTED where the words at the actor say so, else null. */
  static @Nullable Stance hedge(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    for (int i = Math.max(0, actor.from() - 2); i < actor.to(); i++) {
      String norm = sentence.norm(i);
      boolean claim = norm.equals("claiming") || norm.equals("purporting");
      if (SUPPOSEDLY.contains(norm) || HELD.contains(norm) && !claim) {
        if (!SAID.contains(norm)) {
          return Stance.SUSPECTED;
        }
      }
    }
    return null;
  }

  /** "gunmen suspected to be members of X", "attackers believed to be from X", or null. */
  @Nullable Mention<Actor> suspectedToBe(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    int at = actor.to();
    while (at < actor.to() + 3 && BETWEEN.contains(sentence.norm(at))) {
      at++;
    }
    boolean belonging = sentence.norm(at).equals("belonging");
    boolean supposedly = SUPPOSEDLY.contains(sentence.norm(at));
    if (!belonging && !supposedly && !HELD.contains(sentence.norm(at))) {
      return null;
    }
    Syntax syntax = story.syntax(sentence.index());
    boolean tied = belonging || supposedly && at > actor.to();
    for (int i = at + 1; i < Math.min(sentence.size(), at + REACH); i++) {
      tied |= TIES.contains(sentence.norm(i));
      if (syntax.tag(i) == Tag.COMMA || syntax.tag(i) == Tag.STOP) {
        return null;
      }
      for (Mention<Actor> other : story.analysis.mentions().in(sentence.index(), Actor.class)) {
        if (other.from() == i && !bareMembers(other)) {
          return tied && other.value().kind() != Actor.Kind.FACILITY ? other : null;
        }
      }
    }
    return null;
  }

  /** "members of the ruling X": the body behind them says more. */
  private static boolean bareMembers(Mention<Actor> actor) {
    return actor.to() - actor.from() == 1
        && actor.value().canonical() == null
        && "member".equals(actor.value().head().noun());
  }
}
