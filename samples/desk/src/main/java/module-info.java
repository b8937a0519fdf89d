/** A desk that keeps one dossier per incident while reports come in. */
module org.example.desk {
  requires org.variorum;
}
