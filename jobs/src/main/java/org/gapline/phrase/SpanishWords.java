package org.gapline.phrase;

/** Spanish words that tell nothing new. */
final class SpanishWords {

  /** Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, verbs of any subject. */
  static final String FUNCTION =
      """
      el la los las lo un una unos unas del de al este esta estos estas ese esa esos esas aquel aquella
      aquellos esto eso ello mi mis tu tus su sus nuestro nuestra nuestros nuestras mismo misma mismos
      mismas otro otra otros otras cada todo toda todos todas ningun ninguna algun alguna algunos algunas
      varios varias muchos muchas mucho mucha poco poca pocos pocas demasiado bastante mas menos muy tan
      tanto tanta tal tales cierto cierta ciertos ciertas
      yo nosotros usted ustedes ellos ellas se le les me nos que quien quienes cual cuales cuyo cuya cuyos
      cuyas donde cuando como porque pues si aunque mientras
      y e o u ni pero sino sin embargo ademas asimismo tambien tampoco solo solamente incluso aun todavia
      ya siempre nunca jamas veces entonces asi luego despues antes finalmente especialmente
      particularmente principalmente actualmente generalmente
      a ante bajo con contra desde durante en entre hacia hasta mediante para por segun sobre tras
      debido respecto dentro fuera cerca lejos traves frente no
      ser es son era eran fue fueron sido siendo sera seran seria sea sean esta estan estaba estaban estar
      haber ha han habia habian hay hubo habido haya hayan tener tiene tienen tenia tenian tenido
      hacer hace hacen hecho hecha poder puede pueden podria podrian deber debe deben deberia deberian
      seguir sigue siguen quedar queda quedan permanece permanecen continua continuan dar da dan dado
      tomar permite permiten permitir requiere requieren falta faltan necesita necesitan necesario
      necesaria necesarios necesarias
      nuevo nueva nuevos nuevas antiguo gran grande grandes pequeno pequena buen bueno buena mejor mejores
      mayor mayores menor menores primer primero primera ultimo ultima principal principales importante
      importantes particular particulares diferente diferentes distinto distinta distintos distintas
      general generales existente existentes disponible disponibles relacionado relacionada relacionados
      relacionadas dificil dificiles debil debiles limitado limitada limitados limitadas insuficiente
      insuficientes ausencia carencia escasez escaso escasa escasos escasas
      """;

  /** What every report speaks of, whatever its subject. */
  static final String BOILERPLATE =
      """
      terrorismo terrorista terroristas antiterrorismo antiterrorista antiterroristas contraterrorismo
      participante participantes delegado delegados delegada delegadas delegacion delegaciones
      representante representantes ponente ponentes orador oradores facilitador facilitadores
      formador formadores moderador moderadores asistente asistentes
      taller talleres reunion reuniones seminario seminarios conferencia conferencias sesion sesiones
      evento eventos jornada jornadas consulta consultas plenaria
      discusion discusiones debate debates presentacion presentaciones informe informes
      senalar senalo senalaron senalado senalan destacar destaco destacaron destacado destacan
      subrayar subrayo subrayaron subrayado subrayan recordar recordo recordaron mencionar menciono
      mencionaron indicar indico indicaron indican constatar constato constataron observar observo
      observaron identificar identifico identificaron identificado expresar expreso expresaron declarar
      declaro declararon explicar explico explicaron recomendar recomendo recomendaron agradecer
      agradecio agradecieron manifestar manifesto manifestaron
      desafio desafios reto retos brecha brechas obstaculo obstaculos dificultad dificultades problema
      problemas cuestion cuestiones preocupacion preocupaciones limitacion limitaciones necesidad
      necesidades
      pais paises estado estados miembro miembros gobierno gobiernos nacional nacionales region regiones
      regional regionales internacional internacionales
      ano anos mes meses semana semanas dia dias
      dos tres cuatro cinco seis siete ocho nueve diez cien mil millon millones
      sr sra sres pagina paginas anexo parrafo capitulo figura cuadro tabla
      """;

  private SpanishWords() {}
}
