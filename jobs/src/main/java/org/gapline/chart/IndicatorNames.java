package org.gapline.chart;

import java.util.Map;
import org.gapline.assessment.Scheme;

/** Names for people of schemes and their indicators; what no mapping knows keeps its id. */
public final class IndicatorNames {

  private final Map<String, Scheme> schemes;

  /**
   * @param schemes the schemes by their ids
   */
  public IndicatorNames(Map<String, Scheme> schemes) {
    this.schemes = Map.copyOf(schemes);
  }

  /** The name of a scheme. */
  public String scheme(String id) {
    Scheme scheme = schemes.get(id);
    return scheme == null ? id : scheme.label();
  }

  /** The name of an indicator of a scheme. */
  public String indicator(String schemeId, String id) {
    Scheme scheme = schemes.get(schemeId);
    return scheme == null
        ? id
        : scheme.indicators().stream()
            .filter(each -> each.id().equals(id))
            .map(Scheme.Indicator::label)
            .findFirst()
            .orElse(id);
  }
}
