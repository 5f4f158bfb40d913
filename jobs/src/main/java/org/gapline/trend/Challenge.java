package org.gapline.trend;

import java.io.Serializable;

/**
 * A statement that counts as a reported gap, in its own words.
 *
 * @param statementId id of the statement
 * @param docId the document that holds it
 * @param language ISO 639-1 code of its language
 * @param text its text
 */
public record Challenge(String statementId, String docId, String language, String text)
    implements Serializable {}
