/** Words of: storage. */
export const storage = {
  'storage.refused':
    'Este navegador no guarda nada de esta página, así que tu trabajo solo vive en esta pestaña. Guarda una copia en un archivo antes de cerrarla.',
  'storage.full':
    'No queda espacio para tu biblioteca. Tus últimos cambios esperan en esta pestaña y se guardarán en cuanto haya sitio. Libera espacio o guarda una copia en un archivo.',
  'storage.noRoom':
    'No queda espacio para tu biblioteca, así que no se ha añadido nada. Libera espacio en este equipo o vacía la papelera e inténtalo de nuevo.',
  'storage.newer':
    'En este equipo se usa una versión más nueva de Periplo. Esta pestaña ahora es solo de lectura; recárgala para seguir.',
  'storage.missing': 'Este mapa no está en la biblioteca de este equipo.',
  'storage.erased':
    'Este mapa se borró para siempre en otra pestaña. Aquí todavía lo ves; guarda una copia en un archivo si quieres conservarlo.',
  'storage.damaged': 'No se ha podido leer este mapa en este equipo y no hay una segunda copia.',
  'storage.closed':
    'El navegador ha cerrado la biblioteca. Periplo la está abriendo de nuevo; tus últimos cambios esperan en esta pestaña.',
  'storage.noBackup': 'Este archivo no es una copia de seguridad de una biblioteca de Periplo, o está dañado.',
  'storage.inTrash': '«{title}» está aquí en la papelera. Recupéralo desde ahí.',
  'storage.largeBackup': 'Esta copia de seguridad ocupa {size} MB. Periplo lee copias de hasta {limit} MB.',
  'storage.hugeBackup':
    'Esta copia de seguridad contiene más de {limit} registros, y ninguna biblioteca de mapas tiene tantos.',
  'storage.noPicture': {
    one: 'Una imagen de la copia no era una imagen admitida y se ha dejado fuera.',
    other: '{count} imágenes de la copia no eran imágenes admitidas y se han dejado fuera.',
  },
  'storage.otherTab': 'Cambiado en otra pestaña',
  'storage.rename': 'Cambiar el nombre del mapa',
  'storage.mended': {
    one: 'Se ha quitado una tarjeta o un enlace que no llevaba a ninguna parte.',
    other: 'Se han quitado {count} tarjetas o enlaces que no llevaban a ninguna parte.',
  },
  'storage.broughtBackMany': {
    one: 'El navegador había perdido un mapa de tu biblioteca. Se ha recuperado de la segunda copia.',
    other: 'El navegador había perdido {count} mapas de tu biblioteca. Se han recuperado de la segunda copia.',
  },
  'storage.broughtBack': 'La biblioteca había perdido este mapa. Se ha recuperado de la segunda copia.',
} as const
