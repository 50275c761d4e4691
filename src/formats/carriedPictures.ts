/** The pictures of a map, carried inside its file and taken out again: raster pictures of a bearable size, nothing else. */
import { ATTACHMENT_KINDS } from '../attachments/index'
import type { JourneyMap } from '../model/journeyMap'
import { writeMap } from '../model/writeMap'
import { pictureSize } from '../shapes/pictureSize'
import type { Tools } from './format'
import { looseList, looseObject, looseText } from './parseJson'

export interface CarriedPicture {
  type: string
  base64: string
}

const MOST_PIXELS = 40_000_000
const MOST_PICTURES = 1_000

const FIELDS: readonly { type: string; name: string }[] = ATTACHMENT_KINDS.flatMap((kind) =>
  kind.fields.flatMap((field) => (field.type === 'picture' ? [{ type: kind.type, name: field.name }] : [])),
)

/** Every picture that the map names and that is at hand, by name. */
export async function picturesAtHand(map: JourneyMap, { picture }: Pick<Tools, 'picture'>): Promise<Map<string, Blob>> {
  const names = new Set(Object.values(map.personas).flatMap(({ picture }) => picture ?? []))
  for (const card of Object.values(map.cards)) {
    for (const attachment of Object.values(card.attachments)) {
      for (const field of FIELDS) {
        const name = field.type === attachment.type ? looseText(attachment[field.name]) : ''
        if (name !== '') names.add(name)
      }
    }
  }
  const found = new Map<string, Blob>()
  for (const name of [...names].sort()) {
    const blob = await picture?.(name)
    if (blob) found.set(name, blob)
  }
  return found
}

/** The same pictures as text, in the order of their names. */
export function asCarried(pictures: ReadonlyMap<string, Blob>): Promise<CarriedPicture[]> {
  return Promise.all(
    [...pictures.values()].map(async (blob) => ({
      type: blob.type,
      base64: base64Of(new Uint8Array(await blob.arrayBuffer())),
    })),
  )
}

/** A map as the text of a file, its pictures at the end. */
export function mapText(map: JourneyMap, pictures: readonly CarriedPicture[]): string {
  const text = writeMap(map)
  if (pictures.length === 0) return text
  const end = text.lastIndexOf('}')
  return `${text.slice(0, end).trimEnd()},\n  "pictures": ${JSON.stringify(pictures, null, 2)}\n}\n`
}

const PART = 0x8000

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART))
  return btoa(text)
}

/** The pictures of a foreign file, and how many were none that may come in. */
export function takenOut(raw: unknown): { pictures: Blob[]; refused: number } {
  const list = looseList(raw)
  const pictures = list.slice(0, MOST_PICTURES).flatMap((entry) => {
    const { type, base64 } = looseObject(entry)
    return pictureOf(looseText(type), looseText(base64)) ?? []
  })
  return { pictures, refused: list.length - pictures.length }
}

function pictureOf(type: string, base64: string): Blob | null {
  try {
    return admitted(
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      type,
    )
  } catch {
    return null
  }
}

/** The picture, where the bytes are the raster picture that they are called and unpack to a bearable size; else null. */
export function admitted(bytes: Uint8Array<ArrayBuffer>, type: string): Blob | null {
  const size = pictureSize(bytes)
  return size?.type === type && size.width * size.height <= MOST_PIXELS ? new Blob([bytes], { type }) : null
}
