package org.gapline.tagging.facts;

import java.util.List;

/** Patterns of the words that tell when something was, and which event is meant. */
final class TimeWords {

  private static final String GATHERINGS =
      "workshop*|meeting*|training*|seminar*|conference*|course*|event*|session*|exercise*|edition*"
          + "|drill*|gathering*|visit*|mission*|activity|activities|round|webinar*|consultation*"
          + "|symposium*|module*";
  private static final String RENCONTRES =
      "atelier*|seminaire*|formation*|conference*|reunion*|session*|exercice*|edition*|visite*"
          + "|mission*|activite*|rencontre*|colloque*";
  private static final String ENCUENTROS =
      "taller*|seminario*|curso*|conferencia*|reunion*|sesion*|ejercicio*|edicion*|visita*"
          + "|mision*|actividad*|encuentro*|jornada*|capacitacion*";

  static final List<String> OTHER_EVENT =
      List.of(
          "(earlier|previous|past|preceding|prior|former) (<1>)? ("
              + GATHERINGS
              + "|update|project)",
          "(first|second|third|fourth|fifth) (" + GATHERINGS + ") (of|in) (the|a|this) series",
          "the first (of the series|meeting|look|steps|two|three|such|one|was|were)",
          "(last|next) (year|month)",
          "(another|an other|a further|a second|a third|a fourth|the second|further|next|future|upcoming|forthcoming|follow up to the|subsequent) (<1>)? ("
              + GATHERINGS
              + ")",
          "other ("
              + GATHERINGS
              + ") (in|of|under) (the|this) (series|cycle|programme|program|project)",
          "autres (" + RENCONTRES + ") (de|du) (la|cette|ce)? (serie|cycle|programme|projet)",
          "otros (" + ENCUENTROS + ") (de|del) (la|esta|este)? (serie|ciclo|programa|proyecto)",
          "otras (" + ENCUENTROS + ") (de|del) (la|esta|este)? (serie|ciclo|programa|proyecto)",
          "(a|one)? (similar|comparable|related|parallel|sister|twin) (" + GATHERINGS + ")",
          "(series|process) that (began|started|was)",
          "left off",
          "had (already)? (taken|been|met) (place|held|there)?",
          "since (then|the|its)?",
          "in the memory of",
          "(will be|was|were|been) (followed|preceded) (up)? by",
          "followed up by",
          "(it|this|which) (follows|followed) (a|an|the|on|up)",
          "(builds|building|built) on (the|a|an)",
          "(compared with|compared to|as against) (the)?",
          "(previously|meanwhile)",
          "(weeks|months|years) (after|since|following)",
          "(semaines|mois|ans) (apres|plus tot)",
          "(semanas|meses|anos) (despues|antes|atras)",
          "ago",
          "(meets|meet) (again|next)",
          "(offered|agreed|volunteered|promised|undertook|intends|plans|hopes) to (host|hold|organise|organize|convene|meet|repeat)",
          "(precedent|precedente|precedents|dernier|derniere|prochain|prochaine|prochains|prochaines|ancien|futur|autre) ("
              + RENCONTRES
              + ")",
          "("
              + RENCONTRES
              + ") (precedent|precedente|analogue|similaire|suivant|suivante|comparable|prochain|prochaine)",
          "(un|une) (deuxieme|second|seconde|troisieme|autre|nouvel|nouvelle|prochain|prochaine) ("
              + RENCONTRES
              + ")",
          "(s etait|s etaient|avait|avaient) (deja)? (tenu|tenue|eu lieu|reuni|organise)",
          "(fait suite a|font suite a|il y a (un|deux|trois) ans)",
          "(el|la)? (anterior|anteriores|previo|previa|proximo|proxima|proximos|proximas|futuro|futura|otro|otra|siguiente) ("
              + ENCUENTROS
              + ")",
          "("
              + ENCUENTROS
              + ") (anterior|precedente|previo|previa|similar|siguiente|proximo|proxima)",
          "(un|una) (segundo|segunda|tercer|tercera|nuevo|nueva|otro|otra) (" + ENCUENTROS + ")",
          "(se habia|se habian|habia|habian) (celebrado|realizado|reunido|tenido)",
          "hace (un|dos|tres) anos",
          "(the|a) same (" + GATHERINGS + ")",
          "(le|la|un|une) meme (" + RENCONTRES + ")",
          "(el|la|un|una) (mismo|misma) (" + ENCUENTROS + ")",
          "(l annee|l an) (prochaine|prochain|derniere|dernier|passee)",
          "(el|del)? (ano pasado|ano que viene|proximo ano|ano proximo|ano anterior)",
          "(prochain|prochaine|prochains|prochaines|dernier|derniere) (cycle|rendez vous|etape|module|stage)",
          "(proximo|proxima|proximos|proximas|ultimo) (ciclo|cita|etapa|modulo|fase)");

  /** It is still to come: another event, unless the page announces it. */
  static final List<String> LATER =
      List.of(
          "(will|shall) (be held|take place|meet|host|hold|return|gather|convene)",
          "(is|are) (due|scheduled|planned|foreseen|expected|set) (to|in|for|on|by|before)",
          "(will|shall) (support|fund|finance|sponsor|run|deliver|conduct|organize|organise|offer)",
          "will be (submitted|presented|tabled|repeated|offered|followed)",
          "(sera|seront) (soumis|soumise|soumises|presente|presentee|presentes|presentees|examine|examinee|examines|transmis|transmise|organises|organisees|suivi|suivie)",
          "(est|sont) (prevu|prevue|prevus|prevues|envisage|envisagee|programme|programmee) (pour|en|a|au|le)?",
          "(seran|se someteran|se sometera|se presentara|se presentaran|se reuniran|se celebraran|se realizaran)",
          "(sera|seran) (en|sometido|sometida|sometidas|presentado|presentada|presentadas)",
          "(esta|estan) (previsto|prevista|previstos|previstas|programado|programada)",
          "(aura lieu|auront lieu|se tiendra|se tiendront|organisera|accueillera)",
          "sera (tenu|tenue|organise|organisee|conduit|conduite)",
          "(tendra lugar|se celebrara|se realizara|se llevara a cabo|sera sede|acogera|se reunira)");

  static final List<String> OTHER_FACT =
      List.of(
          "(signed|ratified|endorsed|founded|created|established|entered into force|opened for signature|born|postponed|cancelled|canceled)",
          "(attack|attacks|bomb|bombing|killed)",
          "(adopted|revised) (the|a|by|in|on)",
          "(deadline|apply by|applications|registration|register by|submission|closing date|no later than|at the latest|due on|due by|expires|expire)",
          "(operational|valid|in force|in place|running) since",
          "(signe|ratifie|cree|fonde|entre en vigueur|adopte|reporte|annule|attentat|attentats|date limite|au plus tard|echeance|expire|arrive a echeance)",
          "(firmo|firmado|ratifico|creado|creada|fundado|entro en vigor|aprobada|se cancelo|aplazado|atentado|atentados|fecha limite|a mas tardar|vence|vencen|vencimiento|expira)");

  /** A part of the page that tells of other things: the words with which it begins. */
  static final List<String> ASIDE =
      List.of(
          "(related|more|other|latest|recent|upcoming|coming|previous|next|earlier|past|popular|useful|further|also|read|see|you might|background|elsewhere|archive|calendar|diary)",
          "(by the same author|most read|most viewed|most popular|trending|du meme auteur|de la meme autrice|de la meme auteure|les plus lus|les plus lues|del mismo autor|de la misma autora|lo mas leido|lo mas visto)",
          "(about|contact|contacts|references|bibliography|works cited|endnotes|footnotes|notes to editors|note to editors|share|tags|links|press contact|media contact)",
          "(in brief|in short|news in brief|newsbriefs|any other business|staff news|looking ahead|save the date|what s next|what comes next|the way ahead|way forward|next steps|follow up)",
          "(bibliographie|notes de bas de page|pour en savoir plus|pour aller plus loin|suggestions|recommande pour vous|vous aimerez aussi|voir aussi|a lire aussi|lire aussi|sur le meme|articles|autres|dernieres|prochain|prochaine|prochaines|precedent|a venir|agenda|contexte|a propos|a noter|contact presse|liens|et maintenant|en bref|carnet|breves)",
          "(referencias|bibliografia|notas al pie|para saber mas|sugerencias|te puede interesar|le puede interesar|ver tambien|lea tambien|lea mas|otros|otras|noticias|ultimas|proximo|proxima|proximos|proximas|anterior|actividad (precedente|anterior|siguiente)|agenda|antecedentes|sobre|nota|breves|en breve|mas informacion|enlaces|contacto)");

  static final List<String> OTHER_DAY =
      List.of(
          "(international|world) <3> day",
          "journee (internationale|mondiale)",
          "dia (internacional|mundial)");

  static final List<String> PROGRAMME =
      List.of(
          "(provisional|draft|tentative)? (programme|agenda) (of work)?",
          "(announcement|invitation|save the date|concept note|announces)",
          "(you are invited|is pleased to (invite|announce)|we look forward)",
          "will (be held|take place|bring together|gather|host|hold|convene|meet|open|run)",
          "(invitation|note conceptuelle|se tiendra|aura lieu|organisera|accueillera|reunira)",
          "(invitacion|nota conceptual|se celebrara|tendra lugar|se llevara a cabo|se realizara|acogera|reunira)");

  static final List<String> PUBLICATION =
      List.of(
          "(posted|published|updated|publication|submitted|modified|uploaded|created|released)",
          "last (updated|modified|reviewed)",
          "date of (publication|issue|release)",
          "filed under",
          "(publie|publiee|mis a jour|mise a jour|mis en ligne|mise en ligne|publication|paru|parution|date de publication) (le)?",
          "(publicado|publicada|actualizado|actualizada|difundido|subido|fecha de publicacion|ultima actualizacion) (el)?",
          "(min|minutes) read",
          "(hits|views|lectures|comments|comment|commentaire|commentaires|comentario|comentarios|vues|vistas|visualizaciones|likes|j aime|me gusta|reactions|reacciones)",
          "(minute|minutes|min|mn|minuto|minutos) de (lecture|lectura)",
          "(issue|newsletter|bulletin|press release|communique de presse|comunicado de prensa|nota de prensa) (no|number|n)?",
          "(press|media|information|news) (note|statement|advisory|communique|notice|bulletin)",
          "(note|notes) (d information|de presse|aux redactions)",
          "(boletin|gacetilla|nota) (de prensa|informativo|informativa|quincenal|mensual|semanal)",
          "(edition|edicion|numero|livraison) (du|de|del|of) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)",
          "(first published|date posted|date added|last changed|last edited|last update|retrieved|accessed)",
          "(derniere (mise a jour|modification)|modifie|modifiee|ajoute|mise a jour) (le)?",
          "(ultima (modificacion|revision)|modificado|modificada|consultado) (el)?",
          "news (provided|item|release)");

  static final List<String> CLOSES =
      List.of(
          "(second|third|deuxieme|troisieme|dernier|derniere|ultimo|ultima|final|last) (and last)? (et dernier)? (y ultimo)? (day|jour|journee|dia|jornada)",
          "(concluded|concludes|closed|closes|ended|ends|wrapped up|wound up|winds up|wrap up|wind up|finished|packed <2> bags|end|close|final day|last day|came to (an end|a close))",
          "(at the end of|(at|during) the closing|the closing of|closing (today|yesterday|ceremony|session)|drew to a close|rounded off|rounds off|brought to (an end|a close))",
          "(s est|se sont) (acheve|achevee|acheves|achevees|termine|terminee|termines|terminees|conclu|conclue|conclus|cloture|cloturee|clos|close)",
          "(a pris fin|ont pris fin|prend fin|prennent fin|prendra fin|s acheve|s achevent|s achevait|s achevera|se termine|se terminait|se cloture|cloture|clotures|cloturee|a l issue (de|d|du|des)|au terme (de|d|du|des))",
          "(a|ont|ayant|vient de|viennent de) (acheve|achever|termine|terminer|cloture|cloturer|clos|clore|referme|refermer|parachever|conclu|conclure|boucle|boucler|mis fin a|mis un terme a|mis un point final a)",
          "(a|ont|est|sont) (referme|refermee|refermes|refermees|baisse le rideau|tire le rideau|s est referme|s est refermee)",
          "(ha|han|acaba de|acaban de) (concluido|concluir|clausurado|clausurar|finalizado|finalizar|culminado|culminar|terminado|terminar)",
          "(completed|completes|puso fin a|pusieron fin a|puso punto final a|pusieron punto final a|puso el broche|bajo el telon|echo el cierre)",
          "(concluyo|concluyeron|concluye|finalizo|finalizaron|finaliza|clausuro|clausuraron|clausura|culmino|culminaron|culmina|termino|terminaron|termina|cerro|cerraron|al termino (de|del)|al cierre (de|del)|llego a su fin|llegaron a su fin)");

  static final List<String> ENDS_LATER =
      List.of(
          "(will (end|close|conclude|finish|last|run|continue|go on)|ends|closes|concludes|finishes|runs|lasts|continues|goes on|is to (end|close|conclude|finish|last|run|continue)) (on|to|until|till|through)?",
          "(prendra fin|prendront fin|s achevera|s acheveront|se terminera|se termineront|se poursuivra|se poursuivront|se cloturera|durera|prend fin|s acheve|se termine|se poursuit|se prolonge|dure) (jusqu au|jusqu a)?",
          "(concluira|concluiran|finalizara|finalizaran|terminara|terminaran|culminara|culminaran|clausurara|se clausurara|cerrara|se prolongara|durara|concluye|finaliza|termina|culmina|continua|continuara|prosigue|proseguira|se prolonga|dura) (hasta)?");

  static final List<String> OPENS =
      List.of(
          "(opened|opens|open|began|begins|started|starts|kicked off|kicks off|start|begin|beginning|sitting down|commenced|inaugurated|begun|underway|got under way)",
          "(s est ouvert|s est ouverte|se sont ouverts|se sont ouvertes|a debute|ont debute|s ouvre|s ouvrent|s ouvrait|debute|debutent|demarre|demarrent|a demarre|ont demarre|a commence|ont commence|commence|ouverture)",
          "(comenzo|comenzaron|comienza|comienzan|inicio|iniciaron|inicia|se inauguro|inauguro|inauguraron|arranco|arrancaron|arranca|dio inicio|dieron inicio|dio comienzo|apertura|abrio|abrieron|empezo|empezaron)");

  static final List<String> TODAY =
      List.of(
          "(today|this morning|this afternoon|aujourd hui|ce jour|ce matin|cet apres midi|hoy|esta manana|esta tarde)");

  static final List<String> YESTERDAY = List.of("(yesterday|hier|ayer)");

  static final List<String> TOMORROW = List.of("(tomorrow|demain)");

  static final List<String> THIS_WEEK =
      List.of("(this week|these days|cette semaine|ces jours ci|esta semana|estos dias)");

  static final List<String> THIS_MONTH = List.of("(this month|ce mois ci|este mes)");

  static final List<String> LAST_WEEK =
      List.of(
          "(last week|past week|previous week|la semaine derniere|la semaine passee|la semana pasada|la pasada semana|la ultima semana)");

  static final List<String> SINCE = List.of("(since|depuis|desde|ouvert|ouverts|ouverte|ouvertes)");

  static final List<String> DAYS = List.of("(day|days|jours|journees|dias|jornadas)");

  private TimeWords() {}
}
