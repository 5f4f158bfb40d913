package org.gapline.codebook;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlFile;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.hash.Sha256;

/** The files of a codebook as bytes, by their names within its folder. Immutable. */
public final class CodebookFiles implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".tsv");
  private static final int VERSION_LENGTH = 12;

  private final String folder;
  private final TreeMap<String, byte[]> contents;
  private String version;

  private CodebookFiles(String folder, Map<String, byte[]> contents) {
    this.folder = folder;
    this.contents = new TreeMap<>(contents);
  }

  /**
   * All files of a folder and the folders in it that end in {@code .yaml}, {@code .yml} or {@code
   * .tsv}, in letters of any case, hidden ones left out.
   *
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static CodebookFiles read(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        boolean known =
            ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                && !name.startsWith(".");
        if (known && Files.isRegularFile(file)) {
          contents.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return new CodebookFiles(folder.toString().replace('\\', '/'), contents);
  }

  /**
   * Files that stand in no folder.
   *
   * @param folder the folder that messages name; may be empty
   * @param contents name within the folder, with {@code /}, to text
   */
  public static CodebookFiles of(String folder, Map<String, String> contents) {
    Map<String, byte[]> bytes = new TreeMap<>();
    contents.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new CodebookFiles(folder, bytes);
  }

  /** The codebook as it would be without these files. */
  public CodebookFiles without(Collection<String> names) {
    Map<String, byte[]> left = new TreeMap<>(contents);
    left.keySet().removeAll(Set.copyOf(names));
    return left.size() == contents.size() ? this : new CodebookFiles(folder, left);
  }

  /** The names of all files, in order. */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(contents.navigableKeySet());
  }

  /** The names of the files under a folder of the codebook, as {@code mappings}, in order. */
  public List<String> namesUnder(String subfolder) {
    return contents.keySet().stream().filter(name -> name.startsWith(subfolder + "/")).toList();
  }

  /** The file as messages name it: the folder, as it was given, and the name. */
  public String shown(String name) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  /** The text of a file, or nothing where there is no such file. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(contents.get(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * The text of a table, or nothing where there is no such file or it is no text: problems say so.
   *
   * @param spoils what would come of reading it all the same
   */
  Optional<String> table(String name, String spoils, Problems problems) {
    byte[] content = contents.get(name);
    try {
      return content == null ? Optional.empty() : Optional.of(TableText.of(content));
    } catch (TableText.NoTextException e) {
      problems.error(
          shown(name), e.line(), e.getMessage(), spoils, "Save it as UTF-8, or put it back");
      return Optional.empty();
    }
  }

  /** The map that a file holds, or nothing where it is missing or unreadable: problems say why. */
  public Optional<YamlMap> yaml(String name, Problems problems) {
    byte[] content = contents.get(name);
    if (content != null) {
      return YamlFile.read(shown(name), content, problems);
    }
    String remedy =
        NearestName.of(name, contents.keySet())
            .map(nearest -> "Rename " + nearest + ", or put " + name + " back")
            .orElse("Put it back, for example from an earlier commit");
    problems.error(
        shown(name), 0, "there is no such file", "Nothing could be found without it", remedy);
    return Optional.empty();
  }

  /**
   * What tells one state of the codebook from another: the first 12 hexadecimal digits of the
   * SHA-256 over names and contents in the order of names, with line endings normalised.
   */
  public synchronized String version() {
    if (version == null) {
      version = hash(contents);
    }
    return version;
  }

  /**
   * What tells one state of the files by which documents are coded from another: all but the
   * mappings, which speak of ratings alone. Two checksums and the length of each file, since it is
   * made in each run and nobody contends with it.
   */
  public String codingFingerprint() {
    StringBuilder fingerprint = new StringBuilder();
    contents.forEach(
        (name, content) -> {
          if (!name.startsWith("mappings/")) {
            fingerprint.append(
                "%s %d %x %x%n"
                    .formatted(
                        name,
                        content.length,
                        checksum(new CRC32(), content),
                        checksum(new CRC32C(), content)));
          }
        });
    return fingerprint.toString();
  }

  private static long checksum(Checksum sum, byte[] content) {
    sum.update(content);
    return sum.getValue();
  }

  private static String hash(SortedMap<String, byte[]> contents) {
    MessageDigest digest = Sha256.digest();
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      byte[] normalised = withUnixLines(file.getValue());
      String head = file.getKey() + "\n" + normalised.length + "\n";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(normalised);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }

  private static byte[] withUnixLines(byte[] content) {
    // One character for each byte, so that the text is only a faster way to look at them.
    String bytes = new String(content, StandardCharsets.ISO_8859_1);
    return bytes.contains("\r\n")
        ? bytes.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1)
        : content;
  }
}
