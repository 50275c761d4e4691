/** Words of: insights. */
export const insights = {
  'reading.untitled': 'Sin título',
  'reading.everyone': 'Todos',
  'reading.empty.map': 'Aún no hay tarjetas.',
  'reading.empty.touchpoints': 'Aún no hay contactos. Las lecturas empiezan con el primero.',
  'reading.empty.personas': 'Aún no hay personas.',
  'headline.start': 'Las lecturas empiezan con el primer contacto.',
  'headline.unknown': 'Nadie ha dicho aún cómo se vive este recorrido.',
  'headline.fine': 'Que el mapa sepa, aquí no duele nada.',
  'headline.hurts': 'Donde más duele es en {first}.',
  'headline.hurt': 'Donde más duele es en {first} y en {second}.',
  'headline.feels': 'Lo peor se vive en {first}, y nadie ha anotado un dolor.',
  'pains.title': 'Lo que más duele',
  'pains.title.hint': 'Los dolores por orden, con lo que se hace al respecto.',
  'pains.formula':
    'Puntuación = gravedad × sentimiento × importancia × alcance, cada uno como parte de su escala y elevado a su peso. El sentimiento va de 1 (muy bien) a 5 (muy mal). Lo que no se sabe cuenta como el centro de su escala. El peor es 100.',
  'pains.severity': 'Gravedad',
  'pains.emotion': 'Sentimiento',
  'pains.importance': 'Importancia',
  'pains.reach': 'Alcance',
  'pains.weight': 'Peso',
  'pains.weight.hint': '0 no lo cuenta, 1 lo cuenta, 2 lo hace pesar el doble.',
  'pains.empty': 'Aún no hay ningún dolor marcado.',
  'pains.empty.blank': 'Hay un dolor marcado, pero aún no dice qué duele ni cuánto.',
  'pains.said': {
    one: '{count} dolor. Lo que más duele: «{worst}».',
    many: '{count} dolores. Lo que más duele: «{worst}».',
    other: '{count} dolores. Lo que más duele: «{worst}».',
  },
  'pains.unanswered': { one: '{count} no tiene oportunidad.', other: '{count} no tienen oportunidad.' },
  'pains.unknown.severity': {
    one: '{count} dolor no dice cuánto duele.',
    other: '{count} dolores no dicen cuánto duelen.',
  },
  'pains.blank': {
    one: '{count} tarjeta tiene un dolor que aún no dice nada: se deja fuera.',
    other: '{count} tarjetas tienen un dolor que aún no dice nada: se deja fuera.',
  },
  'pains.unknown.valence': {
    one: '{count} dolor está donde no se sabe cómo se siente el cliente.',
    other: '{count} dolores están donde no se sabe cómo se siente el cliente.',
  },
  'pains.unknown.importance': {
    one: '{count} dolor está donde no se ha dado importancia.',
    other: '{count} dolores están donde no se ha dado importancia.',
  },
  'pains.unknown.reach': {
    one: '{count} dolor está donde no se sabe el alcance.',
    other: '{count} dolores están donde no se sabe el alcance.',
  },
  'emotion.title': 'Cómo se vive',
  'emotion.title.hint': 'La curva, el mejor y el peor momento, y lo que se recuerda.',
  'emotion.formula':
    'Media de las valencias (de −2 a +2) de los contactos de una persona. Lo recordado = (lo más intenso + lo último) / 2, la regla del pico y el final (Kahneman). Si un momento muy bueno y uno muy malo son igual de intensos, cuenta el malo. Lo último es la media del último paso con sentimiento.',
  'emotion.counted': {
    one: 'Se basa en 1 emoción.',
    other: 'Se basa en {count} emociones: una por cada persona de la que habla una tarjeta.',
  },
  'emotion.empty': 'Ningún contacto tiene aún un sentimiento.',
  'emotion.left': { one: '{count} contacto no tiene sentimiento.', other: '{count} contactos no tienen sentimiento.' },
  'emotion.said': {
    one: '{who}: media {mean}, se recuerda como {remembered}, en {count} contacto.',
    other: '{who}: media {mean}, se recuerda como {remembered}, en {count} contactos.',
  },
  'emotion.tie': 'El mejor y el peor momento son igual de intensos; cuenta el peor.',
  'consistency.title': 'Consistencia entre canales',
  'consistency.title.hint': 'Lo lejos que están los canales dentro de cada fase. 100 % es que todos se viven igual.',
  'consistency.formula':
    'Por fase, 1 − (la más alta − la más baja) / 4 de las valencias medias de los canales (de −2 a +2). Sin definir con menos de dos canales. Es una propuesta de Periplo, no de la literatura.',
  'consistency.empty': 'Ninguna fase tiene sentimiento en dos canales, así que no hay qué comparar.',
  'consistency.alone': {
    one: '{count} fase tiene sentimiento en un solo canal.',
    other: '{count} fases tienen sentimiento en un solo canal.',
  },
  'consistency.said': {
    one: '{percent} % en {count} fase. Donde más lejos están los canales es en {phase}.',
    other: '{percent} % en {count} fases. Donde más lejos están los canales es en {phase}.',
  },
  'coverage.blank': {
    one: '{count} contacto está marcado como momento de la verdad sin decir cuál: se deja fuera.',
    other: '{count} contactos están marcados como momentos de la verdad sin decir cuál: se dejan fuera.',
  },
  'coverage.title': 'Momentos de la verdad por canal',
  'coverage.title.hint': 'Dónde ocurren y cómo se viven, y lo que solo ofrece un medio.',
  'coverage.formula':
    'Contactos contados por momento de la verdad o fase y por canal. Una fase es solo en línea o solo en persona si lo son todos sus contactos.',
  'coverage.empty': 'Aún no hay canales.',
  'coverage.said': {
    one: '{count} contacto en {channels}.',
    other: '{count} contactos en {channels}.',
  },
  'coverage.online': { one: '{count} fase es solo en línea.', other: '{count} fases son solo en línea.' },
  'coverage.offline': { one: '{count} fase es solo en persona.', other: '{count} fases son solo en persona.' },
  'coverage.single': { one: '{count} fase tiene un solo canal.', other: '{count} fases tienen un solo canal.' },
  'bumps.title': 'Baches',
  'bumps.title.hint': 'Cambios de canal en los que cae el sentimiento.',
  'bumps.formula':
    'En el recorrido de cada persona: la tarjeta siguiente está en otro canal y su valencia es al menos 2 más baja.',
  'bumps.empty.way': 'Aún no hay ningún recorrido. Enlaza las tarjetas que se siguen.',
  'bumps.empty.channels': 'Ningún recorrido pasa de un canal a otro.',
  'bumps.none': { one: 'Ningún bache en {count} cambio de canal.', other: 'Ningún bache en {count} cambios de canal.' },
  'bumps.said': {
    one: '{count} bache: de «{from}» a «{to}» el sentimiento cae {drop}.',
    other: '{count} baches. El peor: de «{from}» a «{to}» el sentimiento cae {drop}.',
  },
  'indicators.title': 'Indicadores',
  'indicators.title.hint': 'NPS, CSAT y esfuerzo del cliente, con n, objetivos y evolución.',
  'indicators.formula':
    'NPS = % de 9–10 menos % de 0–6, preguntado de 0 a 10. CSAT = % en las dos casillas más altas de su escala. CES 1.0 = media de 1 a 5, bajo es bueno; CES 2.0 = media de 1 a 7, alto es bueno. Las puntuaciones se juntan por sus respuestas; de cada contacto cuenta la última fecha. Una puntuación de todos ya incluye las respuestas de las personas, así que nunca se suman: cuenta el mes más reciente; en el mismo mes, la de todos, o la propia de la persona si se han elegido personas. En el tiempo se comparan los mismos contactos, y cada uno cuenta igual. Con menos de 30 respuestas se avisa.',
  'indicators.empty': 'Aún no hay puntuaciones. Añade un indicador o importa una encuesta.',
  'indicators.unweighed': {
    one: '{count} contacto da una puntuación sin su n, así que no se puede ponderar.',
    other: '{count} contactos dan una puntuación sin su n, así que no se pueden ponderar.',
  },
  'indicators.mixed': {
    one: '{count} contacto tiene puntuaciones de todos y de una persona: no se suman, cuentan las más recientes.',
    other: '{count} contactos tienen puntuaciones de todos y de una persona: no se suman, cuentan las más recientes.',
  },
  'indicators.said': { one: '{name} {value}, {count} respuesta.', other: '{name} {value}, {count} respuestas.' },
  'indicators.said.small': {
    one: '{name} {value}, solo {count} respuesta.',
    other: '{name} {value}, solo {count} respuestas.',
  },
  'indicators.said.unknown': '{name} {value}, n desconocida.',
  'indicators.small': 'Pocas respuestas',
  'value.title': 'Valor del cliente',
  'value.title.hint': 'Lo que aporta un cliente, por persona.',
  'value.formula':
    'Horizonte de ventas brutas = ventas al año × años: sin costes, sin bajas y sin descontar. Valor de vida = m·r / (1 + i − r), o m·(1 + i) / (1 + i − r) si el primer margen es inmediato; m margen al año, r retención, i descuento.',
  'value.empty': 'Ninguna persona tiene aún sus cifras. Añade ventas al año y años, o margen y retención.',
  'value.left': { one: '{count} persona no tiene cifras.', other: '{count} personas no tienen cifras.' },
  'value.loss': {
    one: '{count} persona tiene un margen por debajo de cero: cada cliente cuesta dinero, así que no hay valor de vida ni valor en riesgo.',
    other:
      '{count} personas tienen un margen por debajo de cero: cada cliente cuesta dinero, así que no hay valor de vida ni valor en riesgo.',
  },
  'value.horizon': 'Horizonte de ventas brutas',
  'value.clv.later': 'Valor de vida, primer margen dentro de un año',
  'value.clv.now': 'Valor de vida, primer margen ahora',
  'value.said.horizon': '{who}: horizonte de ventas brutas de {amount} {currency}.',
  'value.said.clv':
    '{who}: valor de vida de {later} {currency}, o de {now} {currency} si el primer margen es inmediato.',
  'risk.title': 'Valor en riesgo',
  'risk.title.hint': 'Lo que valen los clientes descontentos, por dolor.',
  'risk.formula':
    'Detractores × valor × alcance, por cada dolor: la parte de detractores medida más cerca (tarjeta, fase, mapa), todo lo que valen los clientes de las personas a las que duele (valor de vida o, si no, horizonte de ventas brutas) y la parte que pasa por ahí. Un mismo cliente puede tropezar con varios dolores: el total cuenta cada tarjeta una vez y nunca más de lo que valen todos los clientes.',
  'risk.empty': 'Ningún dolor tiene aún puntuación y alcance.',
  'risk.empty.loss': 'El margen está por debajo de cero: cada cliente cuesta dinero, así que no hay valor en riesgo.',
  'risk.empty.value': 'Ninguna persona tiene aún sus cifras: ventas y años, o margen y retención, y clientes.',
  'risk.empty.score': 'Aún no hay un NPS con sus recuentos, así que no se sabe cuántos detractores hay.',
  'risk.left.score': {
    one: '{count} contacto con dolor no tiene detractores contados cerca.',
    other: '{count} contactos con dolor no tienen detractores contados cerca.',
  },
  'risk.left.reach': {
    one: '{count} contacto con dolor no tiene alcance.',
    other: '{count} contactos con dolor no tienen alcance.',
  },
  'risk.said': {
    one: '{amount} {currency} en riesgo en {count} dolor, «{worst}».',
    other: '{amount} {currency} en riesgo en {count} dolores, sobre todo en «{worst}».',
  },
  'gap.title': 'Brecha de entrega',
  'gap.title.hint': 'Lo que creemos frente a lo que viven los clientes.',
  'gap.formula':
    'Lo creído menos lo vivido, ambos de −2 a +2, en cada contacto donde se saben los dos. Bien es más de cero. Según Accenture, el 80 % de las empresas cree dar un servicio excelente y solo el 8 % de los clientes está de acuerdo.',
  'gap.empty': 'Ningún contacto dice lo bien que creemos hacerlo.',
  'gap.empty.believed': 'Se sabe lo que viven los clientes, pero no lo que creemos. Añádelo para comparar.',
  'gap.left.said': {
    one: '{count} contacto no tiene el sentimiento del cliente.',
    other: '{count} contactos no tienen el sentimiento del cliente.',
  },
  'gap.left.believed': {
    one: '{count} contacto no dice lo que creemos.',
    other: '{count} contactos no dicen lo que creemos.',
  },
  'gap.said': {
    one: 'Creemos que va bien el {believed} % de {count} contacto; para los clientes, el {customers} %. La brecha media es de {gap}.',
    other:
      'Creemos que va bien el {believed} % de {count} contactos; para los clientes, el {customers} %. La brecha media es de {gap}.',
  },
  'criteria.title': 'Cinco criterios',
  'criteria.title.hint': 'Lo que distingue la experiencia, fase a fase.',
  'criteria.formula':
    'Media de 0 a 5 de los contactos valorados: facilita, enseña, deja crear, deleita, individual (Strativity).',
  'criteria.empty': 'Ningún contacto está valorado aún según los cinco criterios.',
  'criteria.said': {
    one: 'Lo más fuerte: {strongest} ({high}). Lo más débil: {weakest} ({low}). {count} contacto valorado.',
    other: 'Lo más fuerte: {strongest} ({high}). Lo más débil: {weakest} ({low}). {count} contactos valorados.',
  },
  'promise.title': 'La promesa',
  'promise.title.hint': 'Dónde la marca rompe, cumple y supera su promesa.',
  'promise.formula': 'Contactos contados según lo que dicen de la promesa de la marca.',
  'promise.empty': 'Ningún contacto dice aún si se cumple la promesa.',
  'promise.empty.unsaid': 'El mapa no dice qué promete la marca.',
  'promise.left': {
    one: '{count} contacto no dice nada de la promesa.',
    other: '{count} contactos no dicen nada de la promesa.',
  },
  'promise.said': {
    one: 'De {count} contacto: rota {broken}, cumplida {kept}, superada {exceeded}.',
    other: 'De {count} contactos: rota {broken}, cumplida {kept}, superada {exceeded}.',
  },
  'evidence.title': 'Evidencia',
  'evidence.title.hint': 'Cuánto del mapa se sabe y cuánto se supone.',
  'evidence.formula':
    'Contactos contados según de dónde viene lo que se sabe. Suposición = supuesto y sin decir, como parte de todos los contactos.',
  'evidence.unsaid': 'Sin decir',
  'evidence.said': {
    one: '{count} contacto. Medidos: {measured}; observados: {observed}; contados: {reported}; supuestos: {assumed}; sin decir: {unsaid}. El {assumption} % es suposición.',
    other:
      '{count} contactos. Medidos: {measured}; observados: {observed}; contados: {reported}; supuestos: {assumed}; sin decir: {unsaid}. El {assumption} % es suposición.',
  },
  'opportunities.title': 'Oportunidades',
  'opportunities.title.hint': 'Impacto frente a esfuerzo, por responsable y estado.',
  'opportunities.formula': 'Impacto y esfuerzo de 1 a 5; 3 o más es alto.',
  'opportunities.empty': 'Aún no hay ninguna oportunidad anotada.',
  'opportunities.blank': {
    one: '{count} tarjeta tiene una oportunidad que aún no dice nada: se deja fuera.',
    other: '{count} tarjetas tienen una oportunidad que aún no dice nada: se deja fuera.',
  },
  'opportunities.unplaced': {
    one: '{count} oportunidad no dice su impacto y su esfuerzo: queda sin colocar.',
    other: '{count} oportunidades no dicen su impacto y su esfuerzo: quedan sin colocar.',
  },
  'opportunities.unowned': {
    one: '{count} oportunidad no tiene responsable.',
    other: '{count} oportunidades no tienen responsable.',
  },
  'opportunities.said': {
    one: '{count} oportunidad: para hacer ya, {now}; hechas, {done}.',
    other: '{count} oportunidades: para hacer ya, {now}; hechas, {done}.',
  },
  'opportunities.now': 'Hacer ya',
  'opportunities.plan': 'Planificar',
  'opportunities.fill': 'Cuando haya tiempo',
  'opportunities.rethink': 'Repensar',
  'comparison.title': 'Actual y futuro',
  'comparison.title.hint': 'Lo que cambia de un estado al otro.',
  'comparison.formula':
    'Las tarjetas se reconocen por su id, o por su título y lugar si los mapas no son copia uno del otro. La diferencia de las curvas es futuro menos actual, por fase.',
  'comparison.empty': 'No hay otro estado de este mapa con el que comparar.',
  'comparison.same': 'Los dos estados son iguales.',
  'comparison.said': 'Tarjetas añadidas: {added}; cambiadas: {changed}; movidas: {moved}; quitadas: {removed}.',
  'comparison.curve': 'El sentimiento medio se mueve {difference}.',
  'comparison.added': 'Añadida',
  'comparison.changed': 'Cambiada',
  'comparison.moved': 'Movida',
  'comparison.removed': 'Quitada',
  'time.title': 'Tiempo y espera',
  'time.title.hint': 'Cuánto le lleva cada fase al cliente y cuánto de ello es espera.',
  'time.formula':
    'Minutos de los contactos, sumados, y la parte que se va en esperar. Los canales que se sustituyen también suman: mira a una sola persona para ver un solo camino.',
  'time.empty': 'Ningún contacto dice aún cuánto tiempo lleva.',
  'time.left': {
    one: '{count} contacto no dice cuánto tiempo lleva.',
    other: '{count} contactos no dicen cuánto tiempo llevan.',
  },
  'time.said': {
    one: '{time} en {count} contacto; {waiting} de espera ({share} %).',
    other: '{time} en {count} contactos; {waiting} de espera ({share} %).',
  },
  'time.longest': 'Donde más se espera es en «{title}»: {waiting}.',
} as const
