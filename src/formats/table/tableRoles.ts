/** What a header of a table means, in English or Spanish, however it is written. */
import { guessChannel, withoutAccents } from '../channelGuess'
import type { Role } from './tableReading'

/** Tried in order on the header without accents and marks; the first that fits decides. */
const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['ignore', words('#|no|nº|n|id|number|num|numero|row|fila|index|indice|orden|order|card|tarjeta', true)],
  ['step', words('sub ?(stage|phase|step|etapa|fase|paso|journey)s?|steps?|pasos?|micro ?moments?|scenes?|escenas?')],
  ['lane:evidence', words('(physical|tangible) evidences?|evidencias? (fisicas?|tangibles?)|props')],
  [
    'moment',
    words(
      'moments? of truth|momentos? de (la )?verdad|mots?|moments? that matters?|key moments?|momentos? clave|critical|critico',
    ),
  ],
  ['importance', words('importance|importancia|weight|relevancia')],
  ['severity', words('severity|severidad|gravedad|pain (level|score)')],
  [
    'pain',
    words(
      'pains?|pain ?points?|frustrations?|frictions?|barriers?|obstacles?|issues?|problems?|challenges?|blockers?|weakness(es)?|(puntos? de )?dolor(es)?|puntos? de friccion|fricciones|friccion|frustracion(es)?|barreras?|obstaculos?|problemas?|dificultad(es)?|puntos? debil(es)?',
    ),
  ],
  [
    'opportunity',
    words(
      'opportunit(y|ies)|improvements?|ideas?|solutions?|recommendations?|how might we|hmw|oportunidad(es)?|mejoras?|soluci(on|ones)|recomendaci(on|ones)|propuestas?',
    ),
  ],
  [
    'bright',
    words(
      'bright spots?|delights?|highlights?|positives?|gains?|strengths?|what works|wow( moments?)?|puntos? fuertes?|fortalezas?|aciertos?|lo que funciona|alegrias?',
    ),
  ],
  [
    'emotion',
    words(
      'emotions?|emotional|feelings?|feels?|moods?|sentiments?|scores?|ratings?|satisfaction|valence|experience (level|score|rating)|emoci(on|ones)|emocional|sentimientos?|siente|que siente|animo|estado de animo|humor|satisfaccion|valoraci(on|ones)|puntuaci(on|ones)|valencia|smiley|emoji',
    ),
  ],
  [
    'lane:thoughts',
    words(
      'thoughts?|thinks?|thinking|mindset|mental model|questions?|pensamientos?|piensa|que piensa|lo que piensa|preguntas?|mentalidad',
    ),
  ],
  [
    'quote',
    words(
      'quotes?|verbatims?|says?|voice of (the )?customer|voc|citas?|literal(es)?|dice|testimonios?|comentarios? de clientes?',
    ),
  ],
  ['lane:needs', words('needs?|expectations?|wants?|jobs? to be done|jtbd|necesidad(es)?|expectativas?|deseos?')],
  ['goal', words('goals?|objectives?|aims?|objetivos?|metas?')],
  [
    'lane:frontstage',
    words('front ?stage|on ?stage|front office|line of interaction|escenario|cara visible|de cara al cliente|front'),
  ],
  [
    'lane:backstage',
    words(
      'back ?stage|back office|behind the scenes|internal (process|processes|actions)|bastidores|bambalinas|trastienda|entre bastidores|procesos? internos?|back',
    ),
  ],
  [
    'lane:support',
    words(
      'support( process| processes| systems?)?|systems?|technolog(y|ies)|soporte|apoyo|procesos? de (apoyo|soporte)|sistemas?|tecnologias?',
    ),
  ],
  [
    'evidence',
    words('evidences?|confidence|certainty|validated|validation|evidencias?|confianza|certeza|validado|validacion'),
  ],
  ['source', words('sources?|data source|fuentes?')],
  [
    'owner',
    words(
      'owners?|owned by|responsible|department|areas?|teams?|stakeholders?|responsables?|departamentos?|equipos?|duenos?|propietarios?',
    ),
  ],
  [
    'persona',
    words(
      'personas?|actors?|user types?|segments?|who|customer types?|profiles?|roles?|actor(es)?|segmentos?|quien|perfil(es)?|tipo de (cliente|usuario)',
    ),
  ],
  ['medium', words('online offline|medium|lane type|channel type|type of channel|medio|tipo de (canal|carril)')],
  ['channel', words('channels?|canal(es)?|devices?|dispositivos?|platforms?|plataformas?|media|medios')],
  [
    'touchpoint',
    words(
      'touch ?points?|touch ?points?|puntos? de contacto|contactos?|interactions?|interacci(on|ones)|contact points?|puntos? de interaccion',
    ),
  ],
  [
    'lane:actions',
    words(
      '(user|customer|client|persona|consumer|patient)? ?(actions?|activit(y|ies)|behaviou?rs?|tasks?|doing|does)|acci(on|ones)|actividad(es)?|tareas?|comportamientos?|conductas?|que hace|hace',
    ),
  ],
  [
    'phase',
    words('(journey |customer journey |lifecycle |life cycle )?(phases?|stages?)|fases?|etapas?|momentos?|moments?'),
  ],
  ['text', words('descriptions?|details?|text|descripci(on|ones)|detalles?|texto')],
  ['lane:notes', words('notes?|comments?|remarks?|observations?|notas?|comentarios?|observaci(on|ones)')],
]

function words(pattern: string, whole = false): RegExp {
  return new RegExp(whole ? `^(${pattern})$` : `(^| )(${pattern})( |$)`)
}

function plain(header: string): string {
  return withoutAccents(header)
    .replace(/[^a-z0-9#º]+/g, ' ')
    .trim()
}

/** Longer texts are cells, not headers. */
const LONGEST_HEADER = 60

/** null where the header tells nothing. */
export function roleOf(header: string): Role | null {
  if (header.length > LONGEST_HEADER) return null
  const name = plain(header)
  if (name === '') return null
  const found = ROLE_WORDS.filter(([, pattern]) => pattern.test(name)).map(([role, pattern]) => ({
    role,
    at: pattern.exec(name)?.index ?? 0,
  }))
  // "Pain points" before "Customer pain points by phase": where several words fit, the first in the header decides.
  const first = found.reduce<(typeof found)[number] | null>(
    (best, next) => (best && best.at <= next.at ? best : next),
    null,
  )
  if (first) return first.role
  const near = KEY_WORDS.find(({ word }) => name.length > 5 && distance(name, word) <= (word.length > 8 ? 2 : 1))
  return near?.role ?? (guessChannel(header).sure ? 'channel-lane' : null)
}

const KEY_WORDS: readonly { word: string; role: Role }[] = (
  [
    ['touchpoint', 'touchpoint'],
    ['touchpoints', 'touchpoint'],
    ['channel', 'channel'],
    ['channels', 'channel'],
    ['emotion', 'emotion'],
    ['emotions', 'emotion'],
    ['feelings', 'emotion'],
    ['opportunity', 'opportunity'],
    ['opportunities', 'opportunity'],
    ['pain points', 'pain'],
    ['thoughts', 'lane:thoughts'],
    ['actions', 'lane:actions'],
    ['emociones', 'emotion'],
    ['emocion', 'emotion'],
    ['canales', 'channel'],
    ['oportunidad', 'opportunity'],
    ['oportunidades', 'opportunity'],
    ['pensamientos', 'lane:thoughts'],
    ['acciones', 'lane:actions'],
    ['puntos de dolor', 'pain'],
    ['punto de contacto', 'touchpoint'],
    ['puntos de contacto', 'touchpoint'],
  ] as const
).map(([word, role]) => ({ word, role }))

/** Letters to add, drop, change or swap; only small ones matter, so far-off lengths are not compared. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 9) + 1 : 9
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swap))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 9
}

const PHASE_WORDS = words(
  'pre|post|before|during|after|aware(ness)?|consider(ation)?|discover(y)?|research|explore|inspiration|compare|evaluat(e|ion)|decide|decision|purchase|buy(ing)?|order|book(ing)?|sign ?up|onboard(ing)?|setup|use|usage|service|support|retention|retain|loyalty|advoca(te|cy)|renew(al)?|return|churn|leave|arriv(e|al)|delivery|acquisition|engage(ment)?|conversion|phase|stage|antes|durante|despues|descubr(ir|imiento)|conciencia|reconocimiento|consideracion|explora(r|cion)|compara(r|cion)|evalua(r|cion)|decidir|compra(r)?|contrata(r|cion)|pedido|reserva(r)?|alta|activacion|usa(r)?|uso|servicio|soporte|fideliza(r|cion)|lealtad|retencion|recomenda(r|cion)|prescripcion|renova(r|cion)|baja|posventa|postventa|preventa|fase|etapa|busqueda|buscar',
)

export function looksLikePhase(cell: string): boolean {
  return cell.length <= LONGEST_HEADER && PHASE_WORDS.test(plain(cell))
}
