/** A program that embeds Variorum. */
module org.example.contradictions {
  requires org.variorum;
}
