/** Words of: canvas. */
export const canvas = {
  'canvas.grid': 'Mapa del recorrido: {title}',
  'canvas.phase.unnamed': 'Fase sin título',
  'canvas.step.unnamed': 'Paso sin título',
  'canvas.card.untitled': 'Tarjeta sin título',
  'canvas.card.place': '{step}, {lane}, {index} de {count}',
  'canvas.cell.empty': '{step}, {lane}, vacía',
  'canvas.cell.touchpoints': {
    one: '{step}, {lane}, {count} contacto',
    other: '{step}, {lane}, {count} contactos',
  },
  'canvas.cell.notes': { one: '{step}, {lane}, {count} nota', other: '{step}, {lane}, {count} notas' },
  'canvas.lane.mean': 'En conjunto: {feeling}',
  'canvas.title': 'Título',
  'canvas.card.selected': 'Seleccionada',
  'canvas.add.card': 'Añadir tarjeta',
  'canvas.add.note': 'Añadir nota',
  'canvas.drop': '{step} / {lane}',
  'canvas.drop.copy': 'Copiar en {place}',
  'canvas.drop.nowhere': 'Aquí no cabe',
  'canvas.formula': 'Cómo se calcula {lane}',
} as const
