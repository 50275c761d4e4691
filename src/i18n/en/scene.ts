/** Words of: scene. */
export const scene = {
  'scene.curve.empty': 'The curve starts with the first feeling.',
  'scene.curve.band': 'Band: min to max',
  'scene.curve.point': {
    one: '{persona}, {phase}: {mean}, one touchpoint',
    other: '{persona}, {phase}: mean {mean}, from {low} to {high}, {count} touchpoints',
  },
  'scene.everyone': 'Everyone',
  'scene.unnamed': 'No name yet',
  'scene.legend.pair': '{kind}: {value}',
  'scene.legend.dashed': 'Assumed, not yet checked',
  'scene.source.toBe': 'To-be journey.',
  'scene.source.known': {
    one: '{known} of one touchpoint measured or observed.',
    other: '{known} of {count} touchpoints measured or observed.',
  },
} as const
