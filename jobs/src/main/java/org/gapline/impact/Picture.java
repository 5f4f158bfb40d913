package org.gapline.impact;

/**
 * A picture that stands beside an account.
 *
 * @param file its name in the folder of the account
 * @param alternative what it shows, for whoever does not see it
 */
public record Picture(String file, String alternative) {}
