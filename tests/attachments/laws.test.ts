import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttachmentKind, isAsked } from '../../src/attachments/attachmentKind'
import { ATTACHMENT_KINDS, attachmentKind } from '../../src/attachments/index'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { translator } from '../../src/i18n/words'
import type { Attachment } from '../../src/model/journeyMap'
import { ICONS } from '../../src/shapes/icons'

const LANGUAGES = [translator('en', en), translator('es', es)]
/** What a figure or a word that is missing would leave behind. */
const HOLE = /NaN|undefined|\bnull\b|\{\w+\}/
/** Unless a person typed it. */
const leavesHole = (words: string, value: Attachment) => HOLE.test(words) && !HOLE.test(Object.values(value).join(' '))
const initial = (kind: AttachmentKind) => ({ ...kind.initial, order: 'a0' }) as Attachment

/** Foreign data: anything at all under the names that the kind knows, and under others. */
const garbage = (kind: AttachmentKind) => {
  const names = [...Object.keys(kind.initial), ...kind.fields.map((field) => field.name), 'constructor', 'x']
  return fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.anything(), fc.double(), fc.integer(), fc.string(), fc.constantFrom('', ' ', 'own')),
  )
}

it('every type of attachment is known once', () => {
  const types = ATTACHMENT_KINDS.map((kind) => kind.type)
  expect(new Set(types).size).toBe(types.length)
  expect(types.map((type) => attachmentKind(type)?.type)).toEqual(types)
})

/** Foreign data that the kind reads into something faulty; null where none was found. */
const faultIn = (kind: AttachmentKind, faults: (value: Attachment) => unknown[]) =>
  fc.check(
    fc.property(garbage(kind), (raw) => {
      const read = kind.read(raw)
      return read === null || faults({ ...read, order: 'a0' } as Attachment).length === 0
    }),
    { examples: [[{ ...kind.initial }]] },
  ).counterexample

describe.each(ATTACHMENT_KINDS.map((kind) => [kind.type, kind] as const))('%s', (_type, kind) => {
  it('a fresh one reads back as it is', () => {
    expect(kind.read({ ...kind.initial })).toEqual(kind.initial)
  })

  it('what was read reads back the same, whatever the file held', () => {
    const text = (value: object) => JSON.stringify(value, Object.keys(kind.initial))
    const fault = faultIn(kind, ({ order: _order, ...value }) => {
      const again = kind.read({ ...value })
      const sameKeys = Object.keys(value).length === Object.keys(kind.initial).length
      return again && sameKeys && text(again) === text(value) ? [] : [value, again]
    })
    expect(fault).toBeNull()
  })

  it('is said in words in every language', () => {
    const fault = faultIn(kind, (value) =>
      LANGUAGES.map((t) => kind.summary(value, t)).filter((words) => words.trim() === '' || leavesHole(words, value)),
    )
    expect(fault).toBeNull()
  })

  it('shows one badge at most, with an icon that is drawn', () => {
    const fault = faultIn(kind, (value) =>
      LANGUAGES.map((t) => kind.badge(value, t)).filter(
        (badge) => badge?.mark === 'icon' && (!Object.hasOwn(ICONS, badge.icon) || leavesHole(badge.text ?? '', value)),
      ),
    )
    expect(fault).toBeNull()
  })

  it('asks for what it holds and nothing else', () => {
    const held = new Set(Object.keys(kind.initial))
    const asked = kind.fields.filter((field) => isAsked(field, initial(kind))).map((field) => field.name)
    expect(new Set(asked).size).toBe(asked.length)
    const needed = kind.fields.flatMap((field) => [
      field.name,
      ...(field.when ? [field.when.field] : []),
      ...(field.type === 'picture' ? [field.width, field.height] : []),
    ])
    expect(needed.filter((name) => !held.has(name))).toEqual([])
    const targets = kind.fields.flatMap((field) => (field.type === 'refs' ? [field.to] : []))
    expect(targets.filter((type) => !attachmentKind(type))).toEqual([])
  })

  it('has icons that are drawn', () => {
    const options = kind.fields.flatMap((field) => (field.type === 'choice' ? field.options : []))
    const names = [kind.icon, ...options.flatMap((option) => option.icon ?? [])]
    expect(names.filter((name) => !Object.hasOwn(ICONS, name))).toEqual([])
  })
})
