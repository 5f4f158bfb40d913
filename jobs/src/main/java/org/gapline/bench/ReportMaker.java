package org.gapline.bench;

import java.util.Map;
import java.util.TreeMap;
import org.gapline.codebook.Codebook;

/** Makes the reports of a corpus up, each by its number alone. */
final class ReportMaker {

  private final long seed;
  private final CorpusPlan plan;
  private final Names names;
  private final Map<String, Wording> wordings = new TreeMap<>();

  ReportMaker(long seed, Codebook codebook) {
    this.seed = seed;
    this.plan = new CorpusPlan(seed);
    this.names = Names.of(codebook);
    for (String language : new String[] {"en", "es", "fr"}) {
      wordings.put(language, Wording.of(language));
    }
  }

  /** The report with this number. */
  MadeReport make(long number) {
    CorpusPlan.Planned planned = plan.at(number);
    boolean copy = planned.origin() == CorpusPlan.Origin.NEAR_COPY;
    long told = copy ? planned.first() : number;
    ReportText text = text(planned, told);
    if (copy) {
      text.vary(Dice.of(seed, Purpose.COPY, number), number);
    }
    boolean newEvent = !planned.eventless() && planned.origin() == CorpusPlan.Origin.NEW;
    return new MadeReport(number, text.toString(), text.challenges(), newEvent);
  }

  private ReportText text(CorpusPlan.Planned planned, long told) {
    Wording wording = wordings.get(planned.language());
    MadeEvent event = MadeEvent.of(seed, planned.first(), names, wording);
    ReportText text = new ReportText(wording, event, Dice.of(seed, Purpose.TEXT, told));
    if (planned.eventless()) {
      text.writeWithoutEvent();
    } else {
      text.write();
    }
    return text;
  }
}
