/** Words of: canvas. */
export const canvas = {
  'canvas.grid': 'Journey map: {title}',
  'canvas.phase.unnamed': 'Untitled phase',
  'canvas.step.unnamed': 'Untitled step',
  'canvas.card.untitled': 'Untitled card',
  'canvas.card.place': '{step}, {lane}, {index} of {count}',
  'canvas.cell.empty': '{step}, {lane}, empty',
  'canvas.cell.touchpoints': {
    one: '{step}, {lane}, {count} touchpoint',
    other: '{step}, {lane}, {count} touchpoints',
  },
  'canvas.cell.notes': { one: '{step}, {lane}, {count} note', other: '{step}, {lane}, {count} notes' },
  'canvas.lane.mean': 'On the whole: {feeling}',
  'canvas.title': 'Title',
  'canvas.card.selected': 'Selected',
  'canvas.add.card': 'Add card',
  'canvas.add.note': 'Add note',
  'canvas.drop': '{step} / {lane}',
  'canvas.drop.copy': 'Copy to {place}',
  'canvas.drop.nowhere': 'Cannot stand here',
  'canvas.formula': 'How {lane} is counted',
} as const
