package org.gapline.codebook.yaml;

/** A value in a YAML file that knows where it stands. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap, YamlNothing {

  /** The file as shown to the user. */
  String file();

  /** The line on which the value begins, from 1. */
  int line();

  /** What kind of value it is, for messages: "a text", "a list", "a map" or "nothing". */
  String kind();
}
