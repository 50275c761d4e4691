import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttachmentKind, isAsked } from '../../src/attachments/attachmentKind'
import { ATTACHMENT_KINDS, attachmentKind } from '../../src/attachments/index'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { translator } from '../../src/i18n/words'
import type { Attachment } from '../../src/model/journeyMap'
import { ICONS } from '../../src/shapes/icons'

const LANGUAGES = { en: translator('en', en), es: translator('es', es) }
const initial = (kind: AttachmentKind) => ({ ...kind.initial, order: 'a0' }) as Attachment

/** Foreign data: anything at all under the names that the kind knows, and under others. */
const garbage = (kind: AttachmentKind) => {
  const names = [...Object.keys(kind.initial), ...kind.fields.map((field) => field.name), 'constructor', 'x']
  return fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.anything(), fc.double(), fc.integer(), fc.string()))
}

it('every type of attachment is known once', () => {
  const types = ATTACHMENT_KINDS.map((kind) => kind.type)
  expect(new Set(types).size).toBe(types.length)
  expect(types.map((type) => attachmentKind(type)?.type)).toEqual(types)
})

describe.each(ATTACHMENT_KINDS.map((kind) => [kind.type, kind] as const))('%s', (_type, kind) => {
  it('a fresh one reads back as it is', () => {
    expect(kind.read({ ...kind.initial })).toEqual(kind.initial)
  })

  it('what was read reads back the same, whatever the file held', () => {
    fc.assert(
      fc.property(garbage(kind), (raw) => {
        const value = kind.read(raw)
        if (value === null) return
        expect(Object.keys(value).sort()).toEqual(Object.keys(kind.initial).sort())
        expect(kind.read({ ...value })).toEqual(value)
        expect(JSON.parse(JSON.stringify(value))).toEqual(value)
      }),
    )
  })

  it('is said in words in every language, with one badge at most', () => {
    fc.assert(
      fc.property(garbage(kind), (raw) => {
        const read = kind.read(raw)
        if (read === null) return
        const value = { ...read, order: 'a0' } as Attachment
        for (const t of Object.values(LANGUAGES)) {
          const words = kind.summary(value, t)
          expect(words.trim()).not.toBe('')
          expect(words).not.toMatch(/NaN|undefined|\bnull\b|\{\w+\}/)
          const badge = kind.badge(value, t)
          if (badge?.mark === 'icon') {
            expect(ICONS).toHaveProperty([badge.icon])
            expect(badge.text ?? '').not.toMatch(/NaN|undefined|\{\w+\}/)
          }
        }
      }),
      { examples: [[initial(kind) as Record<string, unknown>]] },
    )
  })

  it('asks for what it holds and nothing else', () => {
    const held = new Set(Object.keys(kind.initial))
    const names = kind.fields.filter((field) => isAsked(field, initial(kind))).map((field) => field.name)
    expect(new Set(names).size).toBe(names.length)
    for (const field of kind.fields) {
      expect(held).toContain(field.name)
      if (field.when) expect(held).toContain(field.when.field)
      if (field.type === 'refs') expect(attachmentKind(field.to)).toBeDefined()
      if (field.type === 'picture') expect(held).toContain(field.width)
    }
  })

  it('has an icon that is drawn', () => {
    expect(ICONS).toHaveProperty([kind.icon])
    for (const field of kind.fields)
      if (field.type === 'choice')
        for (const option of field.options) if (option.icon) expect(ICONS).toHaveProperty([option.icon])
  })
})
