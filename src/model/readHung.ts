/** Reads whom a foreign card concerns and what hangs on it. */
import { freshId, isId } from './ids'
import type { Attachment, Card, FieldValue, Id } from './journeyMap'
import { fieldsOf, isTree, readText, type Tree } from './readFields'
import type { Reading } from './reading'
import type { Say } from './repairs'
import type { Names } from './takenIn'

export function readPersonas(raw: Tree, card: Id, names: Names, say: Say): Card['personas'] {
  const met: Card['personas'] = {}
  for (const [name, meets] of Object.entries(raw)) {
    const persona = names.personas.get(name)
    if (meets === true && persona !== undefined) met[persona] = true
    else say(meets === true ? 'unknown-persona' : 'wrong-value', card)
  }
  return met
}

export function readAttachments(raw: Tree, card: Id, names: Names, reading: Reading): Card['attachments'] {
  const read: Card['attachments'] = {}
  const unnamed: Attachment[] = []
  for (const [name, value] of Object.entries(raw)) {
    const attachment = isTree(value) ? readAttachment(value, card, names, reading) : null
    if (!attachment) reading.say('unknown-attachment', card)
    else if (isId(name)) read[name] = attachment
    else unnamed.push(attachment)
  }
  for (const attachment of unnamed) {
    read[freshId(reading.newId, { has: (id) => Object.hasOwn(read, id) })] = attachment
    reading.say('new-id', card)
  }
  return read
}

function readAttachment(raw: Tree, card: Id, names: Names, { kinds, say }: Reading): Attachment | null {
  const fields = fieldsOf(raw, card, say)
  // A copy has own fields alone, whatever the kind looks at.
  const value = kinds.readAttachment({ ...raw })
  if (!value) return null
  const attachment: Attachment = { type: String(value.type), order: fields.order() }
  for (const [name, field] of Object.entries(value as Tree)) {
    if (name === 'order' || name === 'persona' || field === undefined) continue
    const given = fields.id(name)
    const kept = typeof field === 'string' ? readText(field, card, say) : plain(field)
    if (given !== undefined && kept !== given && field !== given) say('wrong-value', card)
    attachment[name] = kept
  }
  const whose = fields.id('persona')
  const persona = names.personas.get(whose)
  if (persona !== undefined) attachment.persona = persona
  else if (whose !== undefined) say('unknown-persona', card)
  fields.rest()
  return attachment
}

function plain(value: unknown): FieldValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value || 0 : null
  return typeof value === 'boolean' ? value : null
}
