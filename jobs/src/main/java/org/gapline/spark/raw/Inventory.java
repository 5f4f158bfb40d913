package org.gapline.spark.raw;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;

/**
 * What lay under {@code data/raw} when a run began, of all that its audience may see: each file
 * with a mark by which it is known again. What comes later is for the next run, and what changes
 * meanwhile is told, since a file that is being written may be read half.
 */
public final class Inventory {

  private final RawFolder raw;
  private final List<InputFile> files;
  private final Map<String, String> marks;

  private Inventory(RawFolder raw, List<InputFile> files, Map<String, String> marks) {
    this.raw = raw;
    this.files = List.copyOf(files);
    this.marks = Map.copyOf(marks);
  }

  /**
   * Takes stock. What the audience may not see is not opened.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static Inventory of(RawFolder raw, Audience audience) throws IOException {
    List<InputFile> files =
        raw.inputs("").stream().filter(file -> audience.maySee(file.metadata().sharing())).toList();
    Map<String, String> marks = new HashMap<>();
    files.parallelStream()
        .map(file -> Map.entry(file.path(), raw.mark(file)))
        .collect(Collectors.toList())
        .forEach(each -> each.getValue().ifPresent(mark -> marks.put(each.getKey(), mark)));
    return new Inventory(raw, files, marks);
  }

  /** The folder. */
  public RawFolder raw() {
    return raw;
  }

  /** The files below a subfolder, by path; all of them below the empty one. */
  public List<InputFile> inputs(String subfolder) {
    String below = subfolder.isEmpty() ? "" : subfolder + "/";
    return files.stream().filter(file -> file.path().startsWith(below)).toList();
  }

  /** The mark of a file; nothing where it could not be opened. */
  public Optional<String> mark(InputFile file) {
    return Optional.ofNullable(marks.get(file.path()));
  }

  /**
   * The bytes of a file.
   *
   * @param most how many there may be; a file must not use up the memory of all
   * @throws ChangedInputException if they are not those that lay there
   * @throws FileTooLargeException if there are more
   * @throws IOException if it cannot be opened or read
   */
  public byte[] bytes(InputFile file, int most) throws IOException {
    return raw.bytes(file.path(), mark(file).orElse(null), most);
  }
}
