package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Weights;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentKind;

/**
 * Makes labelled vectors of coded documents and sentences, and fits to them the weights by which it
 * is told who organized an event, attended and paid.
 */
public final class PartyTraining {

  private static final double COST = 1;

  private final Lexicon<Term> lexicon;
  private final Actors actors;
  private final DocumentFactFinder finder;
  private final SentenceSplitter splitter = new SentenceSplitter();

  public PartyTraining(Codebook codebook) {
    this.lexicon = Terms.lexiconOf(codebook);
    this.actors = new Actors(codebook);
    this.finder = new DocumentFactFinder(codebook.withoutWeights());
  }

  /**
   * Who took which part, as somebody coded it.
   *
   * @param organizers canonical names, or the strings of the text
   * @param participants the same
   * @param donors the same
   */
  public record Coded(Set<String> organizers, Set<String> participants, Set<String> donors) {

    public Coded {
      organizers = Set.copyOf(organizers);
      participants = Set.copyOf(participants);
      donors = Set.copyOf(donors);
    }
  }

  /** One vector for each actor that a document on one event names. */
  public List<Labelled> of(Document document, Coded coded) {
    return finder.partyEvidence(document).map(found -> labelled(found, coded)).orElse(List.of());
  }

  /**
   * One vector for each actor that a passage out of a document names; its strings are coded.
   *
   * @param mentioned strings of those who take no part
   */
  public List<Labelled> of(String sentence, String language, Coded coded, Set<String> mentioned) {
    Document document =
        new Document(
            "d-0", "", InputMetadata.unmarked(), "text/plain", language, null, sentence, Set.of());
    Reading reading = new Reading(document, splitter.sentences(document), lexicon);
    ActorLists lists = new DocumentActors(reading, actors).at(null);
    Parties rules = new PartyFinder(reading, lists).find(DocumentKind.WORKSHOP);
    PartyEvidence evidence = new PartyEvidence(reading, lists, rules, DocumentKind.WORKSHOP, true);
    CodedNames names = new CodedNames(sentence, coded, mentioned);
    return labelled(evidence, names.canonical(reading, evidence));
  }

  /** The model that fits the vectors. */
  public static LinearModel fit(List<Labelled> examples) {
    return new LogisticRegression(Weights.PARTY_CLASSES, COST).fit(examples);
  }

  private static List<Labelled> labelled(PartyEvidence evidence, Coded coded) {
    List<Labelled> labelled = new ArrayList<>();
    for (String name : evidence.mentions().keySet()) {
      FeatureVector features = FeatureVector.named();
      evidence.describe(name, features);
      labelled.add(new Labelled(features, classes(name, coded)));
    }
    return labelled;
  }

  private static Set<String> classes(String name, Coded coded) {
    Set<String> classes = new HashSet<>();
    if (coded.organizers().contains(name)) {
      classes.add(PartyModel.ORGANIZER);
    }
    if (coded.participants().contains(name)) {
      classes.add(PartyModel.PARTICIPANT);
    }
    if (coded.donors().contains(name)) {
      classes.add(PartyModel.DONOR);
    }
    return classes;
  }
}
