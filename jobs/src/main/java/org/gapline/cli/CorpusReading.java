package org.gapline.cli;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodedPassage;
import org.gapline.codebook.CodedPassages;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.CodedSentences;
import org.gapline.codebook.yaml.Problems;
import org.gapline.evaluation.CodedCorpus;
import org.gapline.evaluation.GoldDocument;
import org.gapline.evaluation.WeightFitting;

/** Reads all that people coded: the codebook's examples, and documents. */
final class CorpusReading {

  private final CodebookFiles files;
  private final Codebook codebook;

  CorpusReading(CodebookFiles files, Codebook codebook) {
    this.files = files;
    this.codebook = codebook;
  }

  /**
   * The codebook's examples with the documents of folders.
   *
   * @param folders may be none
   */
  CodedCorpus read(List<CodedFolder> folders, String lang, String style) {
    List<GoldDocument> documents = new ArrayList<>();
    for (CodedFolder folder : folders) {
      documents.addAll(folder.documents(codebook, lang, style));
    }
    Problems problems = new Problems();
    List<CodedPassage> passages = CodedPassages.read(files, problems);
    List<CodedSentence> sentences = CodedSentences.read(files, codebook, problems);
    if (problems.hasErrors()) {
      throw new CodebookMistakes(problems.all());
    }
    return new CodedCorpus(new WeightFitting(codebook), sentences, passages, documents);
  }
}
