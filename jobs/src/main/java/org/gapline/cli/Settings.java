package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a configuration file may set; null where it says nothing.
 *
 * @param raw folder of the input
 * @param curated folder of the curated tables
 * @param charts folder of the charts
 * @param codebook folder of the codebook
 * @param master Spark master
 */
record Settings(String raw, String curated, String charts, String codebook, String master) {

  static final Settings DEFAULT = new Settings(null, null, null, null, null);

  /** Reads a configuration file; an unknown key is a mistake that names the nearest known one. */
  static Settings read(Path file) {
    try {
      return SettingsFile.parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UserMistake(file + " cannot be read: " + e.getMessage() + ". Check --config.");
    }
  }
}
