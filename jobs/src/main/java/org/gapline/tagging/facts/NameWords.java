package org.gapline.tagging.facts;

import java.util.Set;

/** Words that tell where the name of a body begins, goes on and ends. */
final class NameWords {

  static final Set<String> AIM_WORDS =
      WordList.of(
          "preventing countering combating prevention crime drugs justice peace security research",
          "training education safety trade commerce development foreign police border economic",
          "arts science industry health law policy international strategic women home banking finance",
          "islam democracy democratization rights freedoms freedom human corrections correction",
          "administration management leadership governance government studies study analysis policies",
          "technology technologies technical information communication communications media culture",
          "sciences economics history religion religious humanitarian social political legal judicial",
          "criminal forensic forensics intelligence defence defense military maritime aviation transport",
          "customs immigration citizenship migration refugees children youth sport sports gender family",
          "families equality inclusion cooperation integration reconciliation dialogue mediation conflict",
          "terrorism extremism radicalization radicalisation violence counterterrorism excellence reform",
          "innovation partnership partnerships environment energy labour employment affairs relations",
          "european asian african islamic arab diplomacy preachers imams psychology anthropology",
          "cooperacion seguridad inteligencia justicia paz defensa desarrollo comercio industria",
          "crimen delito drogas economia migracion migraciones extranjeria proteccion prevencion",
          "investigacion analisis estudios legales sociales humanos derechos libertades municipios",
          "provincias bancaria valores seguros cultura educacion ciencia tecnologia innovacion policia",
          "aduanas impuestos finanzas sensibilizacion formacion capacitacion memoria castilla estado");

  /** Capitalised words with which no name of a body begins. */
  static final Set<String> OPENING =
      WordList.of(
          "the a an in on at from by for and this these they it its he she government",
          "governments member states participants experts specialists officers delegates",
          "staff members trainers judges prosecutors republic kingdom royaume republique reino",
          "l d republica officials representatives speakers as with during after before following",
          "gazette newsletter bulletin boletin lettre journal magazine revue revista communique",
          "comunicado nota note minutes acta statement summary",
          "yet also but however although while when where both such most many several some other",
          "another further moreover meanwhile today what why how who new magistrates investigators",
          "lawyers teachers students pupils schoolchildren graduates advisers advisors staffers",
          "diplomats inspectors instructors lecturers professors colleagues thanks through between",
          "since until within outre celui celle ceux celles selon avec par pour dans sur cette ce ces",
          "un une magistrats directrice directeur membres representants delegues agents",
          "enqueteurs juges procureurs avocats policiers gendarmes douaniers officiers formateurs",
          "conseillers fonctionnaires segun ademas tambien con por para en una uno este esta estos",
          "estas asesores representantes delegados miembros expertos jueces fiscales policias agentes",
          "oficiales funcionarios instructores directora director alta alto chef cheffe jefe jefa",
          "of under held organized photo images read le la les el los las du de");

  /** People and office holders after whom bodies are called: "Women's Network". */
  static final Set<String> OWNERS =
      WordList.of(
          "women men people children general attorney prosecutor defender mufti president minister",
          "king queen mother father farmer worker lawyer student teacher citizen consumer victim judge",
          "magistrate journalist trader merchant parent writer survivor veteran combatant employer",
          "commissioner ombudsman auditor coroner sheriff speaker mayor governor chancellor");

  /** What stands behind a name in a masthead. */
  static final Set<String> NUMBERING =
      WordList.of("vol volume issue no nr tel fax email news page");

  static final Set<String> GENERIC =
      WordList.of(
          "programme program regional office secretariat centre center of for executive unit",
          "branch country field delegation committee bureau working group groups task force steering",
          "national joint technical expert experts plenary headquarters section division department",
          "subregional coordination project team board");

  private NameWords() {}
}
