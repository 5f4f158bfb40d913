package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Weights;
import org.gapline.document.Document;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.StatementFinder;

/**
 * Finds everything in each fold of coded documents by weights that were fitted to the other folds
 * and the codebook's examples. The rules and patterns stay as they are: where they were written on
 * these documents, the figures still flatter them.
 */
public final class CrossValidation {

  private final Codebook codebook;
  private final CodedCorpus corpus;

  public CrossValidation(Codebook codebook, CodedCorpus corpus) {
    this.codebook = codebook;
    this.corpus = corpus;
  }

  /**
   * What was found, document by document.
   *
   * @param pairs what people found beside what was found, by fold
   * @param predictions what was found, in the gold's format
   * @param statements all statements that were found, judged
   */
  public record Outcome(
      List<ScoredPair> pairs, List<Prediction> predictions, List<JudgedStatement> statements) {

    public Outcome {
      pairs = List.copyOf(pairs);
      predictions = List.copyOf(predictions);
      statements = List.copyOf(statements);
    }
  }

  /**
   * Finds facts and statements in every fold.
   *
   * @param done is told the number of each fold, from 0, once it is done
   */
  public Outcome run(Folds folds, IntConsumer done) {
    Found found = new Found();
    for (int fold = 0; fold < folds.parts().size(); fold++) {
      CodedVectors others = corpus.vectorsWithout(folds, fold);
      find(folds, fold, WeightFitting.weights(others), found);
      done.accept(fold);
    }
    return new Outcome(found.pairs, found.predictions, found.statements);
  }

  /** Finds statements only, for which the weights for parties play no part. */
  public List<JudgedStatement> statements(Folds folds) {
    Found found = new Found();
    for (int fold = 0; fold < folds.parts().size(); fold++) {
      CodedVectors others = corpus.vectorsWithout(folds, fold);
      find(folds, fold, WeightFitting.ofRoles(others), found);
    }
    return List.copyOf(found.statements);
  }

  /** What was found so far. */
  private static final class Found {
    private final List<ScoredPair> pairs = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();
    private final List<JudgedStatement> statements = new ArrayList<>();
  }

  private void find(Folds folds, int fold, Weights weights, Found into) {
    Codebook fitted = codebook.with(weights);
    StatementFinder finder = new StatementFinder(fitted);
    FactFinder facts = new FactFinder(fitted, finder);
    for (GoldDocument coded : folds.parts().get(fold)) {
      if (coded.document().isEmpty()) {
        into.pairs.add(new ScoredPair(coded.gold(), null));
        continue;
      }
      Document document = coded.document().get();
      DocumentFacts told = facts.find(document);
      List<CodedStatement> said = finder.find(document, told);
      Prediction prediction = Prediction.of(coded.gold().file(), document, told, said);
      if (coded.gold().codes(Fields.STATEMENTS)) {
        into.statements.addAll(JudgedStatement.of(fold, coded.gold(), document, said));
      }
      into.predictions.add(prediction);
      into.pairs.add(new ScoredPair(coded.gold(), CodedReport.of(prediction)));
    }
  }
}
