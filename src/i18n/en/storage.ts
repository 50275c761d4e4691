/** Words of: storage. */
export const storage = {
  'storage.refused':
    'This browser keeps nothing for this page, so your work lives in this tab only. Save a copy to a file before you close it.',
  'storage.full':
    'There is no space left for your library. Your last changes wait in this tab and are saved as soon as there is space. Free some, or save a copy to a file.',
  'storage.noRoom':
    'There is no space left for your library, so nothing was added. Free some space on this device or empty the trash, and try again.',
  'storage.newer': 'A newer version of Periplo is in use on this device. This tab only reads now; reload it to go on.',
  'storage.missing': 'This map is not in the library on this device.',
  'storage.erased':
    'This map was deleted for good in another tab. You still see it here; save a copy to a file to keep it.',
  'storage.damaged': 'This map could not be read from this device, and there is no second copy of it.',
  'storage.closed': 'The browser closed the library. Periplo is opening it again; your last changes wait in this tab.',
  'storage.noBackup': 'This file is no backup of a Periplo library, or it is damaged.',
  'storage.inTrash': '“{title}” is in the trash here. Put it back from there.',
  'storage.largeBackup': 'This backup is {size} MB. Periplo reads backups of up to {limit} MB.',
  'storage.hugeBackup': 'This backup holds more than {limit} records, which no library of maps does.',
  'storage.noPicture': {
    one: 'One picture of the backup was none that may come in, so it was left out.',
    other: '{count} pictures of the backup were none that may come in, so they were left out.',
  },
  'storage.otherTab': 'Changed in another tab',
  'storage.rename': 'Rename map',
  'storage.mended': {
    one: 'A card or link that led nowhere was taken out.',
    other: '{count} cards or links that led nowhere were taken out.',
  },
  'storage.broughtBackMany': {
    one: 'The browser had lost a map of your library. It was brought back from the second copy.',
    other: 'The browser had lost {count} maps of your library. They were brought back from the second copy.',
  },
  'storage.broughtBack': 'The library had lost this map. It was brought back from the second copy.',
} as const
