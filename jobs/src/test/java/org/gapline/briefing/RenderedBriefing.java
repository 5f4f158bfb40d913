package org.gapline.briefing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;

/** A briefing in which a given text is quoted, and names an event. */
public final class RenderedBriefing {

  private RenderedBriefing() {}

  /** As a page. */
  public static byte[] html(Path folder, String text) throws Exception {
    return rendered(BriefingFormat.HTML, folder, text);
  }

  static byte[] rendered(BriefingFormat format, Path folder, String text) throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    String event = fixture.event(2025, BriefingFixture.WEST, "Course on " + text);
    for (String theme : new String[] {"ict", "border-travel", "legal-framework"}) {
      String said = " stand in this sentence on " + theme + ".";
      fixture.statement(event, "challenge", theme, "The signs " + text + said);
    }
    Path curated = Files.createTempDirectory(folder, "curated");
    Briefing briefing =
        BriefingFixture.brief(
            fixture.publish(curated),
            new BriefingRequest(Subject.unit(BriefingFixture.WEST), null, Naming.WITHHELD));
    return format.render(briefing, new BriefingPictures());
  }
}
