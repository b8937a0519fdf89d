package org.variorum.incident;

import java.util.Set;
import org.variorum.extract.Mention;
import org.variorum.extract.actor.Actor;

/**
 * Who or what an act was done to, as one phrase says it.
 *
 * @param mention the words that name it here
 * @param actor it, by the fullest name that the report has
 * @param words the base forms of its words, those that only link left out
 * @param head the base form of the word that carries it; of a named person the role, or empty
 * @param named whether it is one person's name
 * @param many whether several are meant
 * @param definite whether it points back: "the priest", "their car"
 * @param vague whether it says of people no more than that they are: "people", "the victims"
 * @param rule how the words make it a target: "to kill &lt;somebody&gt;"
 */
record Target(
    Mention<Actor> mention,
    Actor actor,
    Set<String> words,
    String head,
    boolean named,
    boolean many,
    boolean definite,
    boolean vague,
    String rule) {

  Target {
    words = Set.copyOf(words);
  }

  Target by(String other) {
    return new Target(mention, actor, words, head, named, many, definite, vague, other);
  }

  Target as(Actor other) {
    return new Target(mention, other, words, head, named, many, definite, vague, rule);
  }

  boolean thing() {
    return actor.kind() == Actor.Kind.FACILITY;
  }
}
