package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.linking.EventName;

/**
 * One row per event on its way to those of the same facts, one of which goes by these alone.
 *
 * @param facts facts of which its id is made
 * @param published when its founding report was published, or null
 * @param reports how many documents report it
 * @param founder its founding report
 * @param home the partition in which that waits
 * @param elsewhere links to it from documents that wait in others, which lack its id
 */
public record NameClaim(
    String facts,
    LocalDate published,
    int reports,
    String founder,
    int home,
    List<DocumentLink> elsewhere) {

  public NameClaim {
    elsewhere = List.copyOf(elsewhere);
  }

  /** The claim of an event. */
  public static NameClaim of(EventName name, int home, List<DocumentLink> elsewhere) {
    return new NameClaim(
        name.facts(), name.published(), name.reports(), name.founder(), home, elsewhere);
  }

  /** Of what the id is made. */
  public EventName name() {
    return new EventName(facts, published, reports, founder);
  }
}
