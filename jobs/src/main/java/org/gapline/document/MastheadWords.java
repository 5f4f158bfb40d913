package org.gapline.document;

import java.util.List;
import java.util.Set;

/** The words of mastheads in English, French and Spanish, in small letters. */
final class MastheadWords {

  static final LeadingPhrases BODIES =
      LeadingPhrases.of(
          """
          united nations, nations unies, naciones unidas, security council, conseil de sécurité,
          consejo de seguridad, general assembly, assemblée générale, asamblea general,
          economic and social council, conseil économique et social, consejo económico y social,
          human rights council, conseil des droits de l'homme, consejo de derechos humanos,
          counter-terrorism committee executive directorate, counter-terrorism committee,
          trusteeship council, secretariat, secrétariat, secretaría, official records,
          documents officiels, documentos oficiales, press release, communiqué de presse,
          comunicado de prensa, meetings coverage and press releases, meetings coverage,
          department of public information, department of global communications,
          african union, union africaine, unión africana, council of europe, conseil de l'europe,
          european union, organization of american states, permanent council, ministerial council
          """);

  /** Words that lead up to a symbol. */
  static final LeadingPhrases SYMBOL_LEADS =
      LeadingPhrases.of(
          "symbol:, symbol, document symbol:, un doc., un document, doc., document, cote :, cote:,"
              + " signatura:, reference:, ref.:, ref:, no.");

  static final LeadingPhrases FIELDS =
      LeadingPhrases.of(
          """
          distr., provisional, provisoire, provisional version, advance version, advance unedited version,
          advance copy, advance edited version, for participants only, english only, french only,
          spanish only, french and spanish only, anglais seulement, français seulement,
          español solamente, inglés únicamente,
          """);

  /** Beginnings of notes on how a document was issued. */
  static final List<String> ISSUE_NOTES =
      CommaList.list(
          """
          reissued for technical reasons, reissued as received, second reissue,
          the present report was submitted, the present document was submitted,
          the present document is being issued, issued without formal editing,
          nouveau tirage pour raisons, le présent rapport a été soumis,
          publicado nuevamente por razones, el presente informe se presentó
          """);

  /** Fields that a value follows, to be found at the beginning of what is left of a line. */
  static final LeadingPhrases VALUED =
      LeadingPhrases.of(
          """
          distr.:, distr., distr:, distribution:, distribution :, distribución:, original:,
          original :, original language:, langue originale :, idioma original:, version:
          """);

  static final Set<String> VALUES =
      CommaList.set(
          """
          general, limited, restricted, générale, générale., limitée, restreinte, limitada,
          restringida, reservada, english, french, spanish, arabic, chinese, russian, anglais,
          français, espagnol, arabe, chinois, russe, inglés, francés, español, árabe, chino, ruso,
          and, et, y, only, seulement, solamente
          """);

  static final LeadingPhrases CLASSIFICATIONS =
      LeadingPhrases.of(
          """
          for official use only, for official use, official use only, for internal use only,
          internal use only, not for further distribution, not for distribution,
          not for public distribution, not for quotation, law enforcement sensitive,
          strictly confidential, confidential, restricted distribution, restricted,
          limited distribution, limited, unclassified, declassified, sensitive, controlled,
          diffusion restreinte, diffusion limitée, confidentiel, strictement confidentiel,
          usage officiel, non classifié, confidencial, reservado, difusión restringida,
          uso oficial, no clasificado, classification:, classification :, clasificación:,
          tlp:white, tlp:clear, tlp:green, tlp:amber, tlp:amber+strict, tlp:red, embargoed
          """);

  static final LeadingPhrases JOBS =
      LeadingPhrases.of(
          "please recycle, prière de recycler, se ruega reciclar, *, (e), (f), (s), page");

  private MastheadWords() {}
}
