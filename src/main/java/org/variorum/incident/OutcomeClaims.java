package org.variorum.incident;

import java.util.List;
import org.variorum.extract.Syntax;

/** What came of an incident on the ground, and by whom it is claimed. */
final class OutcomeClaims {

  private OutcomeClaims() {}

  static List<Claim<Outcome>> of(Story story, Draft draft) {
    OutcomeList outcomes = new OutcomeList(story);
    Deeds deeds = new Deeds(story, outcomes);
    Custody custody = new Custody(story, outcomes.claims);
    NounOutcomes nouns = new NounOutcomes(outcomes);
    Responses responses = new Responses(story, outcomes.claims);
    for (Syntax syntax : story.about(draft)) {
      deeds.read(syntax, draft);
      custody.read(syntax, draft);
      if (draft == story.main()) {
        nouns.read(syntax);
        responses.read(syntax);
      }
    }
    return outcomes.claims.list();
  }
}
