package org.gapline.cli;

import java.util.List;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.evaluation.CodedCorpus;
import org.gapline.evaluation.GoldDocument;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How narrow the documents may be to which weights are fitted. */
final class SharingOption {

  private static final int MOST_NAMED = 5;

  @Option(
      names = "--sharing",
      paramLabel = "LABEL",
      defaultValue = "public",
      converter = Converter.class,
      description = {
        "Also fit to documents that bear this label: restricted, confidential or donor:<id>. The",
        "weights bear the narrowest label, and serve no audience that may not see it."
      })
  SharingLabel sharing;

  /** A user's mistake where the corpus holds documents that are narrower than was asked for. */
  void requireFor(CodedCorpus corpus) {
    List<String> narrower =
        corpus.documents().stream()
            .map(GoldDocument::document)
            .flatMap(document -> document.filter(this::isNarrower).stream())
            .map(document -> document.sourcePath() + " (" + document.metadata().sharing() + ")")
            .toList();
    if (!narrower.isEmpty()) {
      throw new UserMistake(
          "%s %s not shared as \"%s\": %s%s. Weights name words of the documents to which they are"
                  .formatted(
                      Counted.of(narrower.size(), "coded document"),
                      narrower.size() == 1 ? "is" : "are",
                      sharing,
                      String.join(", ", narrower.subList(0, Math.min(MOST_NAMED, narrower.size()))),
                      narrower.size() > MOST_NAMED ? ", ..." : "")
              + " fitted, and serve whoever is given what they find. Mark the documents in"
              + " _meta.json (docs/inputs.md) or leave them out; or fit to them with --sharing"
              + " LABEL, and the weights serve only those who may see that label.");
    }
  }

  private boolean isNarrower(Document document) {
    return !sharing.narrowedBy(document.metadata().sharing()).equals(sharing);
  }

  /** Reads a label from the command line. */
  static final class Converter implements ITypeConverter<SharingLabel> {

    @Override
    public SharingLabel convert(String value) {
      return SharingLabel.parse(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + value + "\" is none of public, restricted, confidential, donor:<id>"));
    }
  }
}
