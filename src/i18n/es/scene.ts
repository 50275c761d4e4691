/** Words of: scene. */
export const scene = {
  'scene.curve.empty': 'La curva empieza con la primera tarjeta.',
  'scene.curve.band': 'Banda: de mínimo a máximo',
  'scene.curve.point': {
    one: '{persona}, {phase}: {mean}, un contacto',
    other: '{persona}, {phase}: media {mean}, de {low} a {high}, {count} contactos',
  },
  'scene.everyone': 'Todo el mundo',
  'scene.unnamed': 'Sin nombre todavía',
} as const
