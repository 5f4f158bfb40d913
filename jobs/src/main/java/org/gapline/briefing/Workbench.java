package org.gapline.briefing;

/**
 * What all parts of a briefing are made with.
 *
 * @param scope the subject's events and statements
 * @param challenges its challenges, most often reported first
 * @param notes the citations so far
 * @param exemplars chooses statements
 * @param wordings shows them
 * @param indicators names what is rated
 */
record Workbench(
    Scope scope,
    Challenges challenges,
    Notes notes,
    Exemplars exemplars,
    Wordings wordings,
    Indicators indicators) {}
