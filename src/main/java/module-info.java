/** Reads news reports of incidents: who claims what, and how the claims relate. */
module org.variorum {
  requires com.fasterxml.jackson.databind;
  requires static info.picocli;
  requires static org.jspecify;

  exports org.variorum;
  exports org.variorum.dictionary;
  exports org.variorum.document;
  exports org.variorum.extract;
  exports org.variorum.extract.actor;
  exports org.variorum.extract.amount;
  exports org.variorum.extract.attribution;
  exports org.variorum.extract.casualty;
  exports org.variorum.extract.date;
  exports org.variorum.extract.event;
  exports org.variorum.extract.place;
  exports org.variorum.incident;
  exports org.variorum.link;
  exports org.variorum.reconcile;
  exports org.variorum.render;

  opens org.variorum to
      info.picocli;
  opens org.variorum.render to
      com.fasterxml.jackson.databind;
}
