package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Map;

/**
 * People and bodies who attend without a name of their own, as "civil society", with the patterns
 * by which texts name them in English, French and Spanish.
 */
final class Groups {

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    group(
        "civil society",
        "civil society",
        "societe civile",
        "sociedad civil",
        "(community|grassroots|local) (organizations|organisations|associations)");
    group(
        "academia",
        "academia",
        "(academics|academic institutions|scholars|university (researchers|professors|lecturers))",
        "(universities|researchers from|professors of)",
        "(monde universitaire|milieux universitaires|universitaires|chercheurs)",
        "(academicos|mundo academico|sector academico|universidades)");
    group("media", "the media", "(journalists|les medias|journalistes|periodistas)");
    group(
        "non-governmental organisations",
        "(non governmental organisations|non governmental organizations)",
        "NGOs",
        "(organisations non gouvernementales|organizaciones no gubernamentales)");
    group(
        "private sector",
        "(private|technology|telephone|internet|tech"
            + "|social media|shipping|insurance|security|mining|logistics|transport|several"
            + "|two|three|four|five|six|seven) <1> (companies|firms|businesses|corporations)",
        "(businesses|industry representatives|representatives of industry|private companies|airlines"
            + "|shipping lines|terminal operators|private operators|retailers|manufacturers|chambers of commerce"
            + "|start ups)",
        "(entreprises|operateurs prives|compagnies aeriennes)",
        "(empresas|aerolineas|operadores privados)");
    group(
        "energy companies",
        "(energy|oil|gas|oil and gas) (companies|firms)",
        "(compagnies|entreprises|societes) (energetiques|petrolieres|d energie)",
        "(empresas|companias) (energeticas|electricas|petroleras|de energia)");
    group(
        "power companies",
        "(power|electricity) (companies|utilities)",
        "(compagnies|societes) d electricite");
    group(
        "telecommunications companies",
        "(telecommunication|telecommunications|telecom) (companies|operators|firms)",
        "telcos",
        "(operateurs|entreprises) de telecommunications",
        "(operadoras|empresas|operadores) de telecomunicaciones");
    group("hotel owners", "(hotel owners|hoteliers|hotel managers)", "hoteliers", "hoteleros");
    group("hotels", "(hotel chains|chaines hotelieres|cadenas hoteleras)");
    group(
        "money changers",
        "(money changers|exchange houses|bureaux de change)",
        "(cambistes|agents de change)",
        "(cambistas|casas de cambio)");
    group("guides", "(tour guides|tourist guides)", "guides touristiques", "guias turisticos");
    group(
        "sports federations",
        "sports federations",
        "federations sportives",
        "federaciones deportivas");
    group("youth networks", "youth networks", "reseaux de (jeunesse|jeunes)", "redes juveniles");
    group("UN Resident Coordinator", "(United Nations|UN)? Resident Coordinator");
    group(
        "women's organisations",
        "(women s|womens) <1> (organizations|organisations|groups|associations|networks)",
        "(organisations|associations|groupements) (de femmes|feminines)",
        "(organizaciones|asociaciones) de mujeres");
    group(
        "youth organisations",
        "(youth|young people s) (organizations|organisations|groups|associations|networks|leaders)",
        "organisations de jeunesse",
        "organizaciones juveniles");
    group(
        "humanitarian organizations",
        "humanitarian (organizations|organisations|agencies|actors)",
        "organisations humanitaires",
        "organizaciones humanitarias");
    group(
        "faith-based associations",
        "faith based <1> (organizations|organisations|associations|groups|actors)",
        "organisations confessionnelles",
        "organizaciones religiosas");
    group(
        "religious leaders",
        "(religious|faith) leaders",
        "(chefs|leaders|dignitaires|responsables) religieux",
        "lideres religiosos");
    group(
        "traditional and religious leaders",
        "traditional and religious leaders",
        "religious and traditional leaders",
        "chefs traditionnels et religieux");
    group("traditional leaders", "traditional leaders", "chefs (traditionnels|coutumiers)");
    group("community leaders", "community leaders", "lideres comunitarios");
    group(
        "victims",
        "(victims of terrorism|victims associations|associations of victims|victims groups|survivors)",
        "(victimes du terrorisme|associations de victimes)",
        "(victimas del terrorismo|asociaciones de victimas)");
    group(
        "regional organisations",
        "(international and)? regional (organizations|organisations)",
        "organisations regionales",
        "organizaciones regionales");
    group(
        "international organisations",
        "international (organizations|organisations)",
        "organisations internationales",
        "(organizaciones|organismos) internacionales");
    group(
        "UN entities",
        "(United Nations|UN) (entities|agencies|system entities)",
        "(entites|agences) des Nations Unies",
        "(entidades|organismos|agencias) de las Naciones Unidas");
    group("service providers", "service providers", "fournisseurs de services");
    group("banks", "(commercial banks|banks)", "banques", "bancos");
    group("FIUs", "financial intelligence units", "FIUs", "cellules de renseignement financier");
    group("think tanks", "think tanks");
    group("donors", "(donors|donor (countries|agencies|community))", "bailleurs de fonds");
    group("intelligence agencies", "intelligence agencies");
    group("regulators", "regulators");
    group("parliamentarians", "parliamentarians", "parlementaires", "parlamentarios");
  }

  private Groups() {}

  private static void group(String name, String... patterns) {
    for (String pattern : patterns) {
      NAMES.put(pattern, name);
    }
  }

  /** Pattern to the name that outputs use. */
  static Map<String, String> byPattern() {
    return Map.copyOf(NAMES);
  }
}
