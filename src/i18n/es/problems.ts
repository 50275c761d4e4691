/** Words of: problems. */
export const problems = {
  'read.not-a-map': 'Esto no es un mapa de Periplo. Abre un archivo guardado con Periplo.',
  'read.no-version': 'Este archivo no dice qué versión de Periplo lo escribió, así que no se puede leer con seguridad.',
  'read.newer':
    'Este mapa se guardó con un Periplo más nuevo (formato {version}; este lee hasta el {known}). Recarga la página para tener el nuevo.',
  'read.too-large': 'Este mapa tiene más de {most} elementos. Divídelo y abre las partes.',
  'read.damaged': 'Este mapa está dañado y no se ha podido actualizar. Abre una copia anterior.',
  'read.no-records':
    'Este mapa está dañado: lo que hay en «{collection}» no es una lista de elementos, así que no se ha abierto nada. Abre una copia anterior.',
  'repair.new-id': {
    one: '{count} elemento tenía un identificador repetido o inservible; ahora tiene uno nuevo',
    other: '{count} elementos tenían identificadores repetidos o inservibles; ahora tienen uno nuevo',
  },
  'repair.bad-order': {
    one: '{count} elemento no tenía un lugar válido en su lista y ha pasado al final',
    other: '{count} elementos no tenían un lugar válido en su lista y han pasado al final',
  },
  'repair.wrong-value': {
    one: '{count} valor no se ha podido leer y ha vuelto a su valor inicial',
    other: '{count} valores no se han podido leer y han vuelto a su valor inicial',
  },
  'repair.unknown-field': {
    one: 'Periplo no conoce {count} dato; se ha quedado fuera',
    other: 'Periplo no conoce {count} datos; se han quedado fuera',
  },
  'repair.not-a-record': {
    one: '{count} elemento era ilegible y se ha quedado fuera',
    other: '{count} elementos eran ilegibles y se han quedado fuera',
  },
  'repair.text-cleaned': {
    one: '{count} texto tenía caracteres que no se pueden guardar; se han quitado',
    other: '{count} textos tenían caracteres que no se pueden guardar; se han quitado',
  },
  'repair.text-cut': {
    one: '{count} texto pasaba de 20.000 caracteres y se ha cortado',
    other: '{count} textos pasaban de 20.000 caracteres y se han cortado',
  },
  'repair.unknown-lane': {
    one: '{count} carril era de un tipo desconocido y ahora es de notas',
    other: '{count} carriles eran de un tipo desconocido y ahora son de notas',
  },
  'repair.computed-lane': {
    one: '{count} carril calculado tenía tarjetas; ahora es de notas',
    other: '{count} carriles calculados tenían tarjetas; ahora son de notas',
  },
  'repair.unknown-attachment': {
    one: '{count} detalle de tarjeta era de un tipo desconocido o estaba vacío; se ha quedado fuera',
    other: '{count} detalles de tarjeta eran de un tipo desconocido o estaban vacíos; se han quedado fuera',
  },
  'repair.phase-without-step': {
    one: '{count} fase no tenía ningún paso; ahora tiene uno',
    other: '{count} fases no tenían ningún paso; ahora tienen uno cada una',
  },
  'repair.step-without-phase': {
    one: '{count} paso no era de ninguna fase y se ha quitado',
    other: '{count} pasos no eran de ninguna fase y se han quitado',
  },
  'repair.card-without-place': {
    one: '{count} tarjeta no estaba en ningún paso o carril y se ha quitado',
    other: '{count} tarjetas no estaban en ningún paso o carril y se han quitado',
  },
  'repair.link-without-end': {
    one: '{count} enlace no llevaba a ninguna parte y se ha quitado',
    other: '{count} enlaces no llevaban a ninguna parte y se han quitado',
  },
  'repair.unknown-persona': {
    one: 'Se ha quitado {count} mención de una persona desconocida',
    other: 'Se han quitado {count} menciones de personas desconocidas',
  },
} as const
