package org.gapline.codebook.yaml;

/** Ends the reading of a file whose YAML is not to be trusted any further. */
final class YamlException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String remedy;

  YamlException(int line, String what, String remedy) {
    super(what);
    this.line = line;
    this.remedy = remedy;
  }

  int line() {
    return line;
  }

  String remedy() {
    return remedy;
  }
}
