package org.gapline.spark.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.cache.CacheKey;
import org.gapline.disclosure.Audience;

/**
 * What reading made of a part of a file of lines: one row per record that the audience may see. The
 * texts are not among them: each is kept by itself. Kept from run to run.
 *
 * @param rows the rows, in the order of the file
 */
public record ReadStretch(List<ReadInput> rows) {

  public ReadStretch {
    rows = List.copyOf(rows);
  }

  /**
   * The key of what reading makes of a part: everything on which the rows depend.
   *
   * @param listed a part of which a hash was taken
   * @param audience for whom it is read
   */
  public static CacheKey key(ListedInput listed, Audience audience) {
    return CacheKey.of(
        listed.content(),
        Stream.of(
                listed.path(),
                listed.begin(),
                listed.line(),
                listed.sourceUrl(),
                listed.symbol(),
                listed.published(),
                listed.sharing(),
                listed.provenance(),
                listed.language(),
                listed.kind(),
                listed.overrides(),
                audience.id())
            .map(each -> Objects.toString(each, null))
            .toArray(String[]::new));
  }

  /** The keys under which the texts are kept. */
  public List<CacheKey> texts() {
    return rows.stream().map(ReadInput::textKey).flatMap(Optional::stream).toList();
  }
}
