package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;

/** Reads the coded passages of a codebook: {@code examples/parties-*.yaml}, one file a language. */
public final class CodedPassages {

  private static final String FILES = "examples";
  private static final String NAME = FILES + "/parties-";
  private static final String SPOILS = "No weights could be fitted to it";

  private CodedPassages() {}

  /**
   * All passages, in the order of the files' names; what is wrong with one goes to the problems.
   */
  public static List<CodedPassage> read(CodebookFiles files, Problems problems) {
    List<CodedPassage> passages = new ArrayList<>();
    for (String name : files.namesUnder(FILES)) {
      if (name.startsWith(NAME)) {
        files.yaml(name, problems).ifPresent(file -> passages.addAll(passages(file)));
      }
    }
    return List.copyOf(passages);
  }

  private static List<CodedPassage> passages(YamlMap file) {
    file.allowKeys("language", "passages");
    file.requireKeys("language", "passages");
    Optional<String> language = file.optionalText("language").filter(Language::isCode);
    if (language.isEmpty()) {
      file.problem(
          file.lineOf("language"),
          "names no language",
          SPOILS,
          "Write a code of ISO 639-1 in small letters, as en, fr or es");
      return List.of();
    }
    List<CodedPassage> passages = new ArrayList<>();
    for (YamlMap map : file.maps("passages")) {
      passages.add(passage(map.about("this passage", SPOILS), language.get()));
    }
    return passages;
  }

  private static CodedPassage passage(YamlMap map, String language) {
    map.allowKeys("text", "organizers", "participants", "donors", "mentioned");
    CodedPassage passage =
        new CodedPassage(
            map.text("text"),
            language,
            names(map, "organizers"),
            names(map, "participants"),
            names(map, "donors"),
            names(map, "mentioned"),
            map.line());
    for (String name : passage.names()) {
      if (!passage.text().contains(name)) {
        map.problem(
            map.line(),
            "codes \"" + name + "\", which does not stand in its text",
            "Write the name as it stands there");
      }
    }
    return passage;
  }

  private static List<String> names(YamlMap map, String key) {
    return map.has(key) ? map.texts(key) : List.of();
  }
}
