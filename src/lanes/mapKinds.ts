/** What the one door into a map needs to know of the kinds: how each attachment is read, and which lanes there are. */
import { attachmentKind } from '../attachments/index'
import type { MapKinds } from '../model/readMap'
import { isLaneKind, laneKind } from './index'

export const MAP_KINDS: MapKinds = {
  readAttachment: (raw) => (typeof raw.type === 'string' ? (attachmentKind(raw.type)?.read(raw) ?? null) : null),
  isLaneKind,
  holdsCards: (kind) => laneKind(kind).holds !== 'nothing',
}
