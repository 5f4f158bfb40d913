package org.gapline.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what {@code _meta.json} in a folder (for all below it, its {@code files} for single
 * files) and {@code <file>.meta.json} beside a file say. What is nearer to the file wins. Metadata
 * that cannot be read, or that names no sharing label known here, fails closed: the file counts as
 * confidential and is refused with the reason.
 */
public final class MetadataReader {

  /** Name of the metadata of a folder. */
  public static final String FOLDER_FILE = "_meta.json";

  /** Ending of the metadata of a single file. */
  public static final String FILE_ENDING = ".meta.json";

  /** Bytes of the largest metadata that are read: some 10,000 files by name. */
  public static final int LARGEST = 4 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String FILES = "files";

  private final Content content;
  private final Map<String, Optional<JsonNode>> parsed = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();

  /**
   * @param content gives the bytes of a metadata file by its path under data/raw
   */
  public MetadataReader(Content content) {
    this.content = content;
  }

  /** Whether a file is metadata, and so no input of its own. */
  public static boolean isMetadata(String path) {
    return path.equals(FOLDER_FILE)
        || path.endsWith("/" + FOLDER_FILE)
        || path.endsWith(FILE_ENDING);
  }

  /** The input with all that is said about it. */
  public InputFile describe(String path, long bytes) {
    return describe(path, bytes, null);
  }

  /**
   * A file inside an archive with all that is said about it, and about the archive where nothing is
   * said about the file. Its label may narrow that of the archive and never widen it.
   */
  public InputFile describeWithin(InputMetadata outer, String path, long bytes) {
    return describe(path, bytes, outer);
  }

  private InputFile describe(String path, long bytes, InputMetadata outer) {
    ObjectNode merged = JSON.createObjectNode();
    try {
      for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
        String folder = slash == 0 ? "" : path.substring(0, slash) + "/";
        merge(merged, folder + FOLDER_FILE, path.substring(folder.length()));
      }
      merge(merged, path + FILE_ENDING, null);
      return new InputFile(path, bytes, values(merged, outer, path), null);
    } catch (BadMetadataException e) {
      return new InputFile(path, bytes, InputMetadata.unmarked(), e.getMessage());
    }
  }

  /** A value that is none stands in one of the files that speak of the input: they are named. */
  private InputMetadata values(ObjectNode merged, InputMetadata outer, String path)
      throws BadMetadataException {
    try {
      return MetadataValues.of(merged, outer);
    } catch (BadMetadataException e) {
      throw new BadMetadataException(String.join(", ", speakingOf(path)) + ": " + e.getMessage());
    }
  }

  private List<String> speakingOf(String path) {
    return parsed.keySet().stream()
        .filter(metadata -> parsed.get(metadata).isPresent())
        .filter(
            metadata ->
                metadata.equals(path + FILE_ENDING)
                    || metadata.endsWith(FOLDER_FILE)
                        && path.startsWith(
                            metadata.substring(0, metadata.length() - FOLDER_FILE.length())))
        .sorted()
        .toList();
  }

  /**
   * What metadata says of files that are not there, where it says who may see them: a mistyped name
   * would open the file that was meant.
   *
   * @param paths the files that are there
   * @return for each such name a sentence that says where it stands
   */
  public List<String> misdirectedLabels(Collection<String> paths) {
    List<String> misdirected = new ArrayList<>();
    parsed.forEach(
        (path, content) -> {
          if (path.endsWith(FOLDER_FILE) && content.isPresent()) {
            addMisdirected(misdirected, path, content.get(), paths);
          }
        });
    for (String path : paths) {
      if (path.endsWith(FILE_ENDING)
          && !paths.contains(path.substring(0, path.length() - FILE_ENDING.length()))) {
        misdirected.add(path + " speaks of a file that is not there");
      }
    }
    Collections.sort(misdirected);
    return misdirected;
  }

  private static void addMisdirected(
      List<String> misdirected, String metadataPath, JsonNode content, Collection<String> paths) {
    String folder = metadataPath.substring(0, metadataPath.length() - FOLDER_FILE.length());
    for (Map.Entry<String, JsonNode> entry : content.path(FILES).properties()) {
      String file = entry.getKey();
      if (entry.getValue().has(MetadataKey.SHARING.written()) && !paths.contains(folder + file)) {
        misdirected.add(
            metadataPath + " gives a sharing label to \"" + file + "\", and there is no such file");
      }
    }
  }

  private void merge(ObjectNode merged, String metadataPath, String fileBelow)
      throws BadMetadataException {
    JsonNode node = read(metadataPath);
    if (node == null) {
      return;
    }
    take(merged, node, metadataPath);
    JsonNode single = fileBelow == null ? null : node.path(FILES).get(fileBelow);
    if (single != null) {
      take(merged, single, metadataPath);
    }
  }

  private static void take(ObjectNode merged, JsonNode node, String metadataPath)
      throws BadMetadataException {
    if (!node.isObject()) {
      throw new BadMetadataException(metadataPath + " is no JSON object");
    }
    if (node.has(FILES) && !node.get(FILES).isObject()) {
      throw new BadMetadataException(
          metadataPath + ": \"files\" is no map from file names to values");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = entry.getKey();
      if (key.equals(FILES) || entry.getValue().isNull()) {
        continue;
      }
      String problem = MetadataValues.problem(key, entry.getValue());
      if (problem != null) {
        throw new BadMetadataException(metadataPath + ": \"" + key + "\" " + problem);
      }
      merged.set(key, entry.getValue());
    }
  }

  private JsonNode read(String metadataPath) throws BadMetadataException {
    if (!parsed.containsKey(metadataPath)) {
      parsed.put(metadataPath, parse(metadataPath));
    }
    if (problems.containsKey(metadataPath)) {
      throw new BadMetadataException(problems.get(metadataPath));
    }
    return parsed.get(metadataPath).orElse(null);
  }

  private Optional<JsonNode> parse(String metadataPath) {
    try {
      Optional<byte[]> bytes = content.bytes(metadataPath);
      if (bytes.isPresent() && bytes.get().length > LARGEST) {
        throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
      }
      return bytes.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(bytes.get()));
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr() + ",";
      problems.put(
          metadataPath,
          metadataPath
              + line
              + " is not one JSON object. Mend it; until then nobody knows who may"
              + " see what it speaks of");
    } catch (IOException e) {
      problems.put(metadataPath, metadataPath + " cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Gives the bytes of a file under data/raw, or nothing where there is no such file. */
  public interface Content {
    Optional<byte[]> bytes(String path) throws IOException;
  }
}
