package org.variorum.render;

import java.util.List;
import org.variorum.document.Span;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.incident.ParsedReport;

/** What was read in one report, as {@code mentions} prints it. */
record ReportMentions(String id, List<Entry> mentions) {

  static ReportMentions of(ParsedReport parsed) {
    String text = parsed.report().text();
    return new ReportMentions(
        parsed.report().id(), parsed.mentions().stream().map(m -> Entry.of(m, text)).toList());
  }

  /** A mention with its quote and the mentions it was built from. */
  record Entry(
      MentionKind kind,
      int begin,
      int end,
      String text,
      Object value,
      String rule,
      List<Entry> parts) {

    static Entry of(Mention<?> mention, String text) {
      Span span = mention.span();
      return new Entry(
          mention.kind(),
          span.begin(),
          span.end(),
          span.in(text),
          mention.value(),
          mention.rule(),
          mention.parts().stream().map(part -> of(part, text)).toList());
    }
  }
}
