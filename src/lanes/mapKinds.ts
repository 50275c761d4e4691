/** What `readMap` asks about kinds: which attachments and lanes this build knows. */
import { attachmentKind } from '../attachments/index'
import type { MapKinds } from '../model/readMap'
import { isLaneKind, laneKind } from './index'

export const MAP_KINDS: MapKinds = {
  readAttachment: (raw) =>
    typeof raw.type === 'string' && Object.hasOwn(raw, 'type') ? (attachmentKind(raw.type)?.read(raw) ?? null) : null,
  isLaneKind,
  holdsCards: (kind) => laneKind(kind).holds !== 'nothing',
}
