/** A program that uses the gazetteer and the resolver by themselves. */
module org.example.where {
  requires org.variorum;
}
