package org.gapline.codebook;

import java.util.List;

/**
 * A city where events are held.
 *
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-3, or null where there is no such code
 * @param names variant names
 * @param houses buildings and seats of bodies there: who meets in them meets in the city
 */
public record City(String name, String country, List<String> names, List<String> houses) {

  public City {
    names = List.copyOf(names);
    houses = List.copyOf(houses);
  }
}
