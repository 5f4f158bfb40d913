package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.evaluation.GoldDocument;
import org.gapline.evaluation.GoldFolder;
import org.gapline.evaluation.GoldFormatException;
import org.gapline.evaluation.GoldValues;
import org.gapline.evaluation.Selection;
import picocli.CommandLine.Option;

/** Documents that people coded; a command takes several of these groups. */
final class CodedFolder {

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "What people found, as JSON Lines (docs/inputs.md).")
  Path gold;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "The documents that the gold names.")
  Path documents;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "Only documents of this split, as tune or check.")
  String split;

  /**
   * The selected documents; a user's mistake where some are not there.
   *
   * @param codebook of which the gold's themes, regions and States are
   * @param lang ISO 639-1 code, or null for all
   * @param style house style, or null for all
   */
  GoldFolder read(Codebook codebook, String lang, String style) {
    GoldValues known = new GoldValues(codebook);
    try {
      return GoldFolder.read(gold, documents, new Selection(split, lang, style), known);
    } catch (GoldFormatException e) {
      throw new UserMistake(e.getMessage());
    } catch (IOException e) {
      throw new UserMistake(gold + " cannot be read (" + Failures.inWords(e) + "). Check --gold.");
    }
  }

  /** The same, each with what people found. */
  List<GoldDocument> documents(Codebook codebook, String lang, String style) {
    try {
      return read(codebook, lang, style).documents();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  UserMistake unreadable(IOException e) {
    return new UserMistake(
        documents + " cannot be read (" + Failures.inWords(e) + "). Check --documents.");
  }
}
