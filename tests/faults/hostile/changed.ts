/** Sound files with wrong words, cuts and encodings. */
import { NAUGHTY } from '../../support/naughty'
import { type HostileFile, isJson, made, utf8 } from './hostileFile'
import type { Seed } from './seeds'

/** What every place for words is tried with. */
const WORDS = [
  ...NAUGHTY,
  '<svg onload=alert(1)><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>',
  'javascript:alert(document.domain)',
  'http://example.invalid/beacon.png',
  '"><script>globalThis.polluted=true</script>',
  '\u0000\u0001\u0008\u001b[31m',
  '\ud800',
  '\udfff\ud800',
  'x'.repeat(300_000),
  ' '.repeat(300_000),
  '<'.repeat(200_000),
  '&#x41;'.repeat(20_000),
  ';'.repeat(100_000),
  'a;'.repeat(100_000),
  ':'.repeat(100_000),
  '"'.repeat(100_000),
  '%%{'.repeat(50_000),
  'é'.repeat(50_000).normalize('NFD'),
]

/** Each word in one of the places in turn, so that every place meets many of them. */
export function words(seed: Seed): HostileFile[] {
  const places = isJson(seed)
    ? [...seed.text.matchAll(/: ?"([^"]*)"|\["([^"]*)"/g)]
    : [...seed.text.matchAll(/[A-Za-z]{3,}/g)]
  return WORDS.map((word, i) => {
    const place = places[(i * 7) % places.length]!
    const written = isJson(seed) ? JSON.stringify(word).slice(1, -1) : word
    const value = place[1] ?? place[2] ?? place[0]
    const at = place.index + place[0].indexOf(value, isJson(seed) ? 1 : 0)
    return made(
      `${seed.file}: the word ${JSON.stringify(word.slice(0, 30))} at ${at}`,
      seed.file,
      seed.text.slice(0, at) + written + seed.text.slice(at + value.length),
    )
  })
}

export function cuts(seed: Seed): HostileFile[] {
  return Array.from({ length: 12 }, (_, i) => {
    const length = Math.floor((seed.text.length * (i + 1)) / 13)
    return made(`${seed.file}: cut after ${length}`, seed.file, seed.text.slice(0, length))
  })
}

export function encodings(seed: Seed): HostileFile[] {
  const units = Uint16Array.from(seed.text, (character) => character.charCodeAt(0))
  const little = new Uint8Array(units.buffer)
  const big = little.map((_, i) => little[i ^ 1]!)
  const bytes = utf8(seed.text)
  const broken = bytes.slice()
  broken.set([0xc3, 0x28, 0xff], Math.floor(bytes.length / 2))
  const joined = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
  return [
    made(`${seed.file}: UTF-16 LE with its mark`, seed.file, joined([0xff, 0xfe], little)),
    made(`${seed.file}: UTF-16 BE with its mark`, seed.file, joined([0xfe, 0xff], big)),
    made(`${seed.file}: UTF-16 without a mark`, seed.file, little),
    made(`${seed.file}: UTF-16 cut in a letter`, seed.file, joined([0xff, 0xfe], little.slice(0, -1))),
    made(`${seed.file}: two marks`, seed.file, `\ufeff\ufeff${seed.text}`),
    made(`${seed.file}: broken UTF-8`, seed.file, broken),
    made(
      `${seed.file}: Latin-1`,
      seed.file,
      Uint8Array.from(`${seed.text}\nEmoci\xf3n`, (character) => character.charCodeAt(0)),
    ),
    made(`${seed.file}: NULs throughout`, seed.file, seed.text.replaceAll(' ', '\0')),
    made(`${seed.file}: carriage returns alone`, seed.file, seed.text.replaceAll('\n', '\r')),
    made(`${seed.file}: everything twice`, seed.file, seed.text + seed.text),
    made(`${seed.file}: backwards`, seed.file, seed.text.split('').reverse().join('')),
  ]
}
