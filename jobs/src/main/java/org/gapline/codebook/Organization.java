package org.gapline.codebook;

import java.util.List;

/**
 * An organization that texts name.
 *
 * @param id canonical name: the acronym where it is generally known, else the shortest full name
 * @param name long name
 * @param kind un, regional, international, national, forum, civil-society, academic or private
 * @param names further names and acronyms
 */
public record Organization(String id, String name, String kind, List<String> names) {

  public Organization {
    names = List.copyOf(names);
  }
}
