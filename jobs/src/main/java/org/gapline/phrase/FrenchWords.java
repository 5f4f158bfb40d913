package org.gapline.phrase;

/** French words that tell nothing new. */
final class FrenchWords {

  /** Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, verbs of any subject. */
  static final String FUNCTION =
      """
      le la les l un une des du de d au aux ce cet cette ces cela ceci ceux celle celles celui
      mon ma mes notre nos votre vos son sa ses leur leurs meme memes tel telle tels telles autre autres
      chaque tout toute tous toutes aucun aucune certain certaine certains certaines plusieurs quelques
      peu beaucoup trop assez plus moins tres bien aussi encore deja toujours jamais souvent parfois
      je tu il elle on nous vous ils elles me te se lui y en qui que quoi dont ou qu quel quelle quels
      quelles lequel laquelle lesquels lesquelles c s n j m t
      et ni mais or car donc si comme quand lorsque puisque parce afin alors ainsi cependant toutefois
      neanmoins pourtant enfin ensuite puis notamment surtout particulierement egalement seulement
      actuellement generalement souvent
      a dans sur sous par pour avec sans entre parmi vers chez contre depuis pendant durant avant apres
      des jusque jusqu selon malgre sauf hors lors face grace cause vis envers travers
      ne pas point non oui guere
      etre est sont etait etaient ete etant sera seront serait soit soient ai as avons avez ont avait
      avaient eu ayant aura auront aurait aient fait font faire faisant faite faites peut peuvent pouvoir
      pourrait pourraient doit doivent devoir devrait devraient faut va vont aller vient viennent
      reste restent rester rend rendent rendre met mettre mettent prend prendre prennent permet permettre
      permettent demeure demeurent devient devenir continue continuent manque manquent fait besoin
      nouveau nouvel nouvelle nouveaux nouvelles ancien grand grande grands grandes petit petite bon bonne
      meilleur meilleure premier premiere dernier derniere principal principale principaux principales
      important importante importants importantes particulier particuliere different differente
      differents differentes general generale necessaire necessaires existant existante existants
      disponible disponibles lie liee lies liees difficile difficiles faible faibles limite limitee
      limites limitees insuffisant insuffisante insuffisants insuffisantes absence insuffisance
      """;

  /** What every report speaks of, whatever its subject. */
  static final String BOILERPLATE =
      """
      terrorisme terroriste terroristes antiterrorisme antiterroriste antiterroristes contreterrorisme
      participant participants participante participantes delegue delegues delegation delegations
      representant representants representante representantes intervenant intervenants intervenante
      orateur orateurs formateur formateurs animateur animateurs moderateur moderateurs
      atelier ateliers reunion reunions seminaire seminaires conference conferences session sessions
      seance seances evenement evenements webinaire webinaires consultation consultations pleniere
      discussion discussions debat debats presentation presentations rapport rapports
      note noter notent souligne souligner soulignent soulignant releve relever relevent rappele rappeler
      rappellent mentionne mentionner indique indiquer indiquent constate constater constatent observe
      observer evoque evoquer identifie identifier identifies exprime exprimer declare declarer explique
      expliquer signale signaler signalent recommande recommander remercie remercier deplore deplorer
      defi defis lacune lacunes obstacle obstacles difficulte difficultes probleme problemes enjeu enjeux
      preoccupation preoccupations contrainte contraintes question questions
      pays etat etats membre membres gouvernement gouvernements national nationale nationaux nationales
      region regions regional regionale regionaux regionales international internationale
      internationaux internationales
      an ans annee annees mois semaine semaines jour jours
      deux trois quatre cinq six sept huit neuf dix cent mille million millions
      mm mme mmes page pages annexe paragraphe chapitre figure tableau
      """;

  private FrenchWords() {}
}
