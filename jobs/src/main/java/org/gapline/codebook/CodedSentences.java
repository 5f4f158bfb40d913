package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;

/** Reads the coded sentences of a codebook: {@code examples/sentences-*.yaml}, one a language. */
public final class CodedSentences {

  private static final String FOLDER = "examples";
  private static final String NAME = FOLDER + "/sentences-";
  private static final String SPOILS = "No weights could be fitted to it";

  private static final String[] ROLES =
      Stream.concat(Stream.of(Role.values()).map(Role::id), Stream.of(Example.NO_STATEMENT))
          .toArray(String[]::new);

  private static final String[] SPEAKERS = {
    "participants",
    "host-state",
    "assessor",
    "organizer",
    "civil-society",
    "academic",
    "press",
    "unclear"
  };

  private static final String[] ASSISTANCE = {
    "none", "needed", "requested", "offered", "delivered"
  };

  private CodedSentences() {}

  /**
   * All sentences, in the order of the files' names; what is wrong with one goes to the problems.
   */
  public static List<CodedSentence> read(
      CodebookFiles files, Codebook codebook, Problems problems) {
    List<CodedSentence> sentences = new ArrayList<>();
    for (String name : files.namesUnder(FOLDER)) {
      if (name.startsWith(NAME)) {
        files.yaml(name, problems).ifPresent(file -> sentences.addAll(sentences(file, codebook)));
      }
    }
    return List.copyOf(sentences);
  }

  private static List<CodedSentence> sentences(YamlMap file, Codebook codebook) {
    file.allowKeys("language", "examples");
    file.requireKeys("language", "examples");
    Optional<String> language = file.optionalText("language").filter(Language::isCode);
    if (language.isEmpty()) {
      file.problem(
          file.lineOf("language"),
          "names no language",
          SPOILS,
          "Write a code of ISO 639-1 in small letters, as en, fr or es");
      return List.of();
    }
    List<CodedSentence> sentences = new ArrayList<>();
    for (YamlMap map : file.maps("examples")) {
      sentences.add(sentence(map.about("this example", SPOILS), language.get(), codebook));
    }
    return sentences;
  }

  private static CodedSentence sentence(YamlMap map, String language, Codebook codebook) {
    map.allowKeys("text", "before", "role", "themes", "asserted_by", "assistance");
    CodedSentence sentence =
        new CodedSentence(
            map.text("text"),
            language,
            map.optionalText("before"),
            map.oneOf("role", ROLES).orElse(Example.NO_STATEMENT),
            map.has("themes") ? map.texts("themes") : List.of(),
            map.optionalOneOf("asserted_by", SPEAKERS),
            map.optionalOneOf("assistance", ASSISTANCE),
            map.line());
    for (String theme : sentence.themes()) {
      if (!theme.equals(Example.NO_THEME) && codebook.theme(theme).isEmpty()) {
        map.problem(
            map.lineOf("themes"),
            "names the theme \"" + theme + "\", which is not defined",
            "Define it in themes.yaml, or delete it here");
      }
    }
    return sentence;
  }
}
