package org.variorum.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame.Mood;

/**
 * Something done, with the words for its doers and those it was done to.
 *
 * @param act what was done
 * @param predicate the base form of the word that says so
 * @param type the kind of incident the word tells of, by name, or null
 * @param mood whether it is told as having happened
 * @param agents the doers, as written
 * @param patients those it was done to, as written
 */
public record Event(
    Act act,
    String predicate,
    @Nullable String type,
    Mood mood,
    List<String> agents,
    List<String> patients) {

  public Event {
    agents = Sequence.copyOf(agents);
    patients = Sequence.copyOf(patients);
  }
}
