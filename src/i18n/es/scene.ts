/** Words of: scene. */
export const scene = {
  'scene.curve.empty': 'La curva empieza con la primera emoción.',
  'scene.curve.band': 'Banda: mín. a máx.',
  'scene.curve.point': {
    one: '{persona}, {phase}: {mean}, un contacto',
    other: '{persona}, {phase}: media {mean}, de {low} a {high}, {count} contactos',
  },
  'scene.everyone': 'Todo el mundo',
  'scene.unnamed': 'Sin nombre todavía',
  'scene.legend.pair': '{kind}: {value}',
  'scene.legend.dashed': 'Supuesto, aún sin comprobar',
  'scene.source.toBe': 'Recorrido futuro.',
  'scene.source.known': {
    one: '{known} de un contacto, medido u observado.',
    other: '{known} de {count} contactos, medidos u observados.',
  },
} as const
