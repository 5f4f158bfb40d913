package org.gapline.codebook.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a YAML file into a tree that keeps lines, and reports what it cannot read. */
public final class YamlFile {

  /** Sixteen times the themes that Gapline comes with: larger files are no work of hands. */
  private static final int MOST_BYTES = 16_000_000;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loaderOptions(asLongAsTheFile())
          // On by itself in a factory that is made without a builder.
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
          .build();
  private static final String SPOILS = "Nothing in this file could be used";

  private YamlFile() {}

  /**
   * The map that a YAML file holds, or nothing where it cannot be read: the problems say why.
   *
   * @param file the file as shown to the user
   * @param content its bytes, UTF-8
   * @param problems where to report, now and when values are asked for
   */
  public static Optional<YamlMap> read(String file, byte[] content, Problems problems) {
    if (content.length > MOST_BYTES) {
      problems.error(
          file,
          0,
          "the file is larger than " + MOST_BYTES + " bytes",
          SPOILS,
          "Leave out what tells nothing apart, such as patterns that others contain");
      return Optional.empty();
    }
    try {
      String text = decode(content);
      YamlNode root = parse(file, text, problems);
      if (root instanceof YamlMap map) {
        return Optional.of(map);
      }
      problems.error(
          file,
          root.line(),
          "the file holds " + root.kind() + " where keys with values are expected",
          SPOILS,
          "Begin it with a key, for example themes:");
    } catch (CharacterCodingException e) {
      problems.error(file, 0, "the file is not UTF-8", SPOILS, "Save it as UTF-8");
    } catch (YamlException e) {
      problems.error(file, e.line(), e.getMessage(), SPOILS, e.remedy());
    }
    return Optional.empty();
  }

  /** The parser has a smaller limit of its own, in characters. */
  private static LoaderOptions asLongAsTheFile() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_BYTES);
    return options;
  }

  private static String decode(byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static YamlNode parse(String file, String text, Problems problems) throws YamlException {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      return new YamlTree(file, parser, problems).read();
    } catch (JsonProcessingException e) {
      throw new YamlException(
          lineOf(e),
          "the YAML cannot be read: " + firstWords(e.getOriginalMessage()),
          "Check indentation, colons and quotes on this line and the one before");
    } catch (IOException e) {
      throw new YamlException(0, "the file cannot be read: " + e.getMessage(), "Save it anew");
    }
  }

  /** The exception's own location is that of the last token read, which may be lines before. */
  private static int lineOf(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return marked.getProblemMark().getLine() + 1;
    }
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  /** The parser's message without the excerpts of the file, which are indented. */
  private static String firstWords(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
        .map(String::strip)
        .collect(Collectors.joining(": "));
  }
}
