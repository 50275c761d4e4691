/** Lanes of notes: what customers do, think and need, and what the company does in front of and behind the scenes. */
import type { LaneKind } from './laneKind'

export const NOTES: LaneKind = {
  kind: 'notes',
  label: 'lane.notes',
  hint: 'lane.notes.hint',
  icon: 'sticky-note',
  holds: 'notes',
}

export const TEXT_LANES: readonly LaneKind[] = [
  NOTES,
  {
    kind: 'actions',
    label: 'lane.actions',
    hint: 'lane.actions.hint',
    icon: 'footprints',
    holds: 'notes',
  },
  {
    kind: 'thoughts',
    label: 'lane.thoughts',
    hint: 'lane.thoughts.hint',
    icon: 'message-circle',
    holds: 'notes',
    voice: true,
  },
  {
    kind: 'needs',
    label: 'lane.needs',
    hint: 'lane.needs.hint',
    icon: 'hand-heart',
    holds: 'notes',
  },
  {
    kind: 'quotes',
    label: 'lane.quotes',
    hint: 'lane.quotes.hint',
    icon: 'quote',
    holds: 'notes',
    voice: true,
  },
  {
    kind: 'opportunities',
    label: 'lane.opportunities',
    hint: 'lane.opportunities.hint',
    icon: 'lightbulb',
    holds: 'notes',
  },
  {
    kind: 'evidence',
    label: 'lane.evidence',
    hint: 'lane.evidence.hint',
    icon: 'file-search',
    holds: 'notes',
  },
  {
    kind: 'frontstage',
    label: 'lane.frontstage',
    hint: 'lane.frontstage.hint',
    icon: 'user-round',
    holds: 'notes',
    line: 'line.interaction',
  },
  {
    kind: 'backstage',
    label: 'lane.backstage',
    hint: 'lane.backstage.hint',
    icon: 'wrench',
    holds: 'notes',
    line: 'line.visibility',
  },
  {
    kind: 'support',
    label: 'lane.support',
    hint: 'lane.support.hint',
    icon: 'server',
    holds: 'notes',
    line: 'line.internal',
  },
]
