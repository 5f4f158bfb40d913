package org.gapline.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gapline.table.EventTable;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/** Who took part is the same in whichever parts events are looked at. */
class ParticipationTest {

  private static final List<String> STATES = List.of("GHA", "BEN", "TGO", "KEN");
  private static final List<String> DONORS = List.of("Japan", "Norway");
  private static final List<String> THEMES = List.of("border-travel", "resources");
  private static final List<String> REGIONS = List.of("west-africa", "east-africa");

  private final Random random = new Random(1373);

  @Test
  void partsOfTheEventsTogetherTellWhatAllOfThemTell() throws IOException {
    for (int trial = 0; trial < 50; trial++) {
      Participation whole = new Participation(ProjectCodebook.read());
      List<Participation> parts = new ArrayList<>();
      for (int part = 0; part < 3; part++) {
        parts.add(new Participation(ProjectCodebook.read()));
      }
      for (int number = random.nextInt(12); number >= 0; number--) {
        EventTable.Row event = event(number);
        whole.accept(event);
        parts.get(random.nextInt(3)).accept(event);
      }

      assertThat(told(parts.get(2).merge(parts.get(0)).merge(parts.get(1)))).isEqualTo(told(whole));
    }
  }

  /** All that can be asked of it. */
  private static List<String> told(Participation participation) {
    return participation.subjects().stream()
        .flatMap(
            subject ->
                participation.themes(subject).stream()
                    .flatMap(theme -> told(participation, subject, theme)))
        .toList();
  }

  private static Stream<String> told(Participation all, String subject, String theme) {
    return STATES.stream()
        .map(
            state ->
                "%s %s %s %d %d %s %d"
                    .formatted(
                        subject,
                        theme,
                        state,
                        all.statesOf(subject, theme),
                        all.treatedIn(subject, theme, state),
                        all.cameFirstTo(subject, theme, state),
                        all.comparableBefore(theme, state)));
  }

  private EventTable.Row event(int number) {
    List<String> donors = some(DONORS);
    return ImpactWorld.event(
        "e-" + number,
        random.nextInt(5) == 0 ? null : 2010 + random.nextInt(4),
        donors.isEmpty() ? "Norland" : donors.get(0),
        some(THEMES),
        some(THEMES),
        some(REGIONS),
        some(STATES));
  }

  private List<String> some(List<String> all) {
    return all.stream().filter(each -> random.nextBoolean()).toList();
  }
}
