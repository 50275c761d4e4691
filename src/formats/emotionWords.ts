/** Feelings in English and Spanish words and in emoji, as valences from −2 to +2. */
import { within } from '../model/within'
import { withoutAccents } from './channelGuess'

/** Word beginnings without accents; a longer one wins over a shorter, so that "unhappy" is not "happy". */
const STEMS: Readonly<Record<number, string>> = {
  [-2]: `angry anger furious fury rage hate hatred terrible awful horrible devastat despair hopeless panic miserable outrage
    betray disgust terrified horrified worst dread unbearable humiliat rabia ira furios enfad enojad indigna desesper horribl
    fatal pesim odio odia panico asco traicion humillad aterr peor`,
  [-1]: `anxious anxiety worried worry frustra confus sad sadness annoy irritat disappoint stress nervous bored boring tired
    doubt skeptic sceptic overwhelm impatien insecure lost negative fear afraid scared unhappy dissatisf unsatisf upset concern
    uncomfortable unsure uncertain hesitan pain difficult hard bad poor slow disconnect lonely guilt regret shame sorrow
    perplex puzzl bewilder perplej embarrass contempt unpleasant low ansi preocup triste molest decepcion estres nervi aburrid cansa duda insegur
    escepti abrumad agobi impacien perdid negativ miedo temor infeliz insatisf descontent incomod desconfi incertid inciert inquiet dificil
    mal mala malo lento soledad culpa arrepent verguenza tristeza desprecio asustad disgust bajo decepcionad`,
  [0]: `neutral indifferen ok okay mixed surpris fine average medium so-so meh unaware unknown anticipat expectant indiferen normal
    regular mixto neutr sorpre expectac anticipac medio`,
  [1]: `happy glad satisf hopeful hope confiden interest calm relie pleas good positive content trust motivat optimis comfort
    curious curiosity engag informed reassur secure grateful thank cheerful easy amus fun like warm compassion contento esperanz confia
    confianza interesad tranquil alivi bien buen positiv motiva comod curios segur agradec gust facil divertid simpat calmad
    seren alegre complacid`,
  [2]: `delight excit thrill ecsta love amaz joy enthusias proud pride great excellent awesome fantastic wonderful elat happiest
    high inspired perfect encant emociona entusias eufori genial excelen alegria orgull fascin feliz maravill ilusion fantastic
    perfect amor enamor inspirad`,
}

const VALENCES: ReadonlyMap<string, number> = new Map(
  Object.entries(STEMS).flatMap(([valence, stems]) =>
    stems.split(/\s+/).map((stem): [string, number] => [stem, Number(valence)]),
  ),
)
const LONGEST = [...VALENCES.keys()].reduce((most, stem) => Math.max(most, stem.length), 0)
/** Shorter ones must be the whole word: "mal" is not "mall". */
const WHOLE = 5

const STRONGER = new Set(
  'very extremely really so super highly totally muy super tan extremadamente sumamente totalmente'.split(' '),
)
const WEAKER = new Set('slightly somewhat bit little rather ligeramente algo poco levemente'.split(' '))
const NOT = new Set('not no never without sin nunca isnt dont'.split(' '))

/** "very bad … very good" as our own words have them. */
function valenceOfWord(word: string): number | null {
  for (let length = Math.min(word.length, LONGEST); length > 1; length--) {
    const valence = VALENCES.get(word.slice(0, length))
    if (valence !== undefined && (length >= WHOLE || length >= word.length - 1)) return valence
  }
  return null
}

/** The mean of the feelings named, a tie going to the worse; "Anxious+" is more of it. null where none is known. */
export function valenceOfWords(text: string): number | null {
  const words = withoutAccents(text).match(/[a-z-]+\+*|\++/g) ?? []
  let strength = 0
  let negated = false
  const found: number[] = []
  for (const marked of words) {
    const word = marked.replace(/^-+|[-+]+$/g, '')
    if (STRONGER.has(word)) strength = 1
    else if (WEAKER.has(word)) strength = -1
    else if (NOT.has(word)) negated = true
    else if (word === '' && found.length > 0) found.push(stronger(found.pop() ?? 0, 1))
    else {
      const valence = valenceOfWord(word)
      if (valence === null) continue
      const more = strength + (marked.endsWith('+') ? 1 : 0)
      found.push(stronger(negated ? Math.sign(-valence) : valence, more))
      strength = 0
      negated = false
    }
  }
  return mean(found)
}

function stronger(valence: number, by: number): number {
  const size = Math.abs(valence)
  return valence === 0 ? 0 : Math.sign(valence) * within(size + by, 1, 2)
}

function mean(valences: readonly number[]): number | null {
  if (valences.length === 0) return null
  const sum = valences.reduce((a, b) => a + b, 0)
  return Math.ceil(sum / valences.length - 0.5) + 0
}

const EMOJI: ReadonlyMap<string, number> = new Map(
  (
    [
      [-2, '😡🤬😠😤😭😱🤮😫😩💔👎😖😣🆘'],
      [-1, '😟🙁☹😞😔😕😢😰😥😓😨😧😦😒🤨😬🥺😪🤢🥱😵🤯'],
      [0, '😐😑😶🤔😮😲🫤🙄😯'],
      [1, '🙂😊☺😌😏😉😇🤗👍😀😃😄🤭😋'],
      [2, '😍🤩🥰😁😆🥳❤🎉💖😻🙌💯😂🤣🌟'],
    ] as const
  ).flatMap(([valence, faces]) => Array.from(faces, (face): [string, number] => [face, valence])),
)

export function valenceOfEmoji(text: string): number | null {
  const found: number[] = []
  for (const character of text.slice(0, 200)) {
    const valence = EMOJI.get(character)
    if (valence !== undefined) found.push(valence)
  }
  return mean(found)
}
