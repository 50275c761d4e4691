/** What reading a foreign map needs of the world, handed in. */
import type { Attachment, Id } from './journeyMap'
import type { Tree } from './readFields'
import type { Say } from './repairs'

/** What the rooms above know of kinds. */
export interface MapKinds {
  /** Rebuilds an attachment from its known fields; null where the type is unknown or says nothing. */
  readAttachment: (raw: Tree) => Omit<Attachment, 'order' | 'persona'> | null
  isLaneKind: (kind: string) => boolean
  /** Whether cards can stand in a lane of this kind; all can where absent. */
  holdsCards?: (kind: string) => boolean
}

export interface Reading {
  raw: Tree
  kinds: MapKinds
  newId: () => Id
  say: Say
}
