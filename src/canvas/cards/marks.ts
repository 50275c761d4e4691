/** What a card shows of what hangs on it: marks in order of weight, cut by the room there is. Pure. */
import type { Badge } from '../../attachments/attachmentKind'
import { attachmentKind } from '../../attachments/index'
import type { Translate } from '../../i18n/words'
import type { AttachmentId, Card } from '../../model/journeyMap'
import { attachmentsOf } from '../../model/queries'

export interface Mark {
  id: AttachmentId
  badge: Badge
  /** How many of the kind the mark stands for; written beside it where there is room. */
  count: number
}

export interface Marks {
  row: readonly Mark[]
  /** Marks that did not fit. */
  more: number
  end: readonly Mark[]
}

const GAP = 4
const ICON = 12
/** The sign of those that had no room. */
const MORE = 26
const SEVERITY = { low: 1, middle: 2, high: 3 }

/** The width that a mark takes in the row, without its gap. */
export function widthOf({ badge }: Mark): number {
  if (badge.mark === 'icon' && badge.text) return ICON + 2 + badge.text.length * 6.2
  if (badge.mark !== 'pennant') return ICON
  return Math.min(56, 13 + badge.text.length * (badge.tone === 'high' ? 5.7 : 7.3))
}

interface Weighed extends Mark {
  weight: number
}

/** One mark a kind: of several triangles the worst, of other marks the first. */
function weighed(card: Card, t: Translate): { row: Weighed[]; end: Weighed[] } {
  const kinds = new Map<string, Weighed>()
  const end: Weighed[] = []
  for (const entry of attachmentsOf(card)) {
    const kind = attachmentKind(entry.type)
    const badge = kind?.badge(entry, t)
    if (!kind || !badge || kind.place.at === 'coin' || kind.place.at === 'strip') continue
    const mark: Weighed = { id: entry.id, badge, count: 1, weight: kind.place.weight }
    if (kind.place.at === 'end') {
      end.push(mark)
      continue
    }
    const before = kinds.get(entry.type)
    kinds.set(entry.type, before ? { ...worse(before, mark), count: before.count + 1 } : mark)
  }
  return { row: [...kinds.values()].sort((a, b) => a.weight - b.weight), end: end.sort((a, b) => a.weight - b.weight) }
}

function worse(a: Weighed, b: Weighed): Weighed {
  if (a.badge.mark !== 'triangle' || b.badge.mark !== 'triangle') return a
  return SEVERITY[b.badge.tone] > SEVERITY[a.badge.tone] ? b : a
}

/** `room` is the width of the whole row, `personas` how many markers stand at its end. */
export function marksOf(card: Card, t: Translate, room: number, personas: number): Marks {
  const { row, end } = weighed(card, t)
  const left = room - (end.length * (ICON + GAP) + personas * (10 + GAP))
  const shown: Mark[] = []
  let used = 0
  for (const [i, mark] of row.entries()) {
    const width = widthOf(mark) + GAP
    const reserve = i < row.length - 1 ? MORE : 0
    const rest = row.slice(i + 1).reduce((sum, other) => sum + widthOf(other) + GAP, 0)
    if (used + width + Math.min(rest, reserve) > left + GAP + 1 && shown.length > 0) {
      return { row: shown, more: row.length - shown.length, end }
    }
    // The count gives way before a mark does.
    const counted = mark.badge.mark === 'triangle' && mark.count > 1 && used + width + 8 + rest <= left
    shown.push({ ...mark, count: counted ? mark.count : 1 })
    used += width + (counted ? 8 : 0)
  }
  return { row: shown, more: 0, end }
}
