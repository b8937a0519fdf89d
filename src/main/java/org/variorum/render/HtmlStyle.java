package org.variorum.render;

/** The style sheet of the page: readable on a screen and on paper, in light and dark. */
final class HtmlStyle {

  static final String SHEET =
      """
      :root { color-scheme: light dark; --soft: #8884; --said: #ffe58a66; --odds: #ff8a6699; }
      body { font: 1rem/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2, h3, h4, dt, .kind, .support, .facts { font-family: system-ui, sans-serif; }
      h2 { margin-top: 3rem; border-bottom: 1px solid var(--soft); }
      dl { display: grid; grid-template-columns: 9rem 1fr; gap: .2rem 1rem; }
      dt { color: GrayText; }
      dd { margin: 0; }
      .odds { border-left: .3rem solid var(--soft); padding: .1rem 1rem; margin: 1rem 0; }
      .odds.s6, .odds.s7 { border-color: #c33; }
      .odds.s4, .odds.s5 { border-color: #c80; }
      .odds h4 { margin: .5rem 0; }
      .kind { font-size: .75rem; letter-spacing: .05em; padding: .1rem .4rem; background: var(--soft); }
      .support, .facts { font-size: .85rem; color: GrayText; }
      .preferred > strong::after { content: " \\2713"; }
      .quotes { padding-left: 1rem; }
      .why { margin: .5rem 0; }
      .text { white-space: pre-wrap; overflow-wrap: anywhere; }
      mark { background: var(--said); color: inherit; }
      mark.s3, mark.s4, mark.s5, mark.s6, mark.s7 { background: var(--odds); }
      mark:target { outline: 3px solid #c33; }
      @media print { a { color: inherit; text-decoration: none; } article { break-inside: avoid-page; } }
      """;

  private HtmlStyle() {}
}
