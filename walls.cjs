/** The rooms of src/, what each may import (types too), and why: dependency-cruiser holds them (npm run lint). */

// room: [rooms it may import, the reason]
const rooms = {
  i18n: [[], 'The words know nothing but themselves.'],
  idle: [
    [],
    'When work that may wait is done: the rooms that have such work ask here, and it knows nothing of theirs.',
  ],
  model: [[], 'The model knows no screen, store, clock or chance.'],
  shapes: [[], 'Shapes and their painters draw what they are handed; they know no map.'],
  attachments: [['model', 'i18n'], 'An attachment kind is data about a card, not a component.'],
  insights: [['model', 'attachments', 'i18n'], 'A reading is a pure formula over the map.'],
  lanes: [['model', 'attachments', 'insights', 'i18n'], 'A lane kind is data and computation, not a component.'],
  layout: [['model', 'lanes'], 'Layout turns a map into boxes; text measuring is handed in.'],
  scene: [
    ['model', 'attachments', 'lanes', 'insights', 'layout', 'shapes', 'i18n'],
    'The scene turns a map into shapes; it knows no screen and no file.',
  ],
  commands: [
    ['model', 'attachments', 'lanes', 'layout', 'i18n'],
    'A command plans a change; it knows no store or pixel.',
  ],
  editor: [['model', 'commands', 'i18n'], 'The editor is headless: who looks at it or saves it is not its business.'],
  storage: [['model', 'editor', 'i18n', 'idle'], 'Storage keeps what the editor holds; it draws and exports nothing.'],
  formats: [
    ['model', 'attachments', 'lanes', 'insights', 'layout', 'scene', 'shapes', 'i18n'],
    'A format gets a map and gives bytes, or the reverse; it knows neither editor nor store.',
  ],
  ui: [['i18n', 'idle', 'shapes'], 'Buttons, menus and fields know no map.'],
  canvas: [
    [
      'editor',
      'commands',
      'model',
      'layout',
      'attachments',
      'lanes',
      'insights',
      'scene',
      'shapes',
      'ui',
      'idle',
      'i18n',
    ],
    'The canvas and the panels meet in the editor, and the canvas neither saves nor exports.',
  ],
  panels: [
    [
      'editor',
      'commands',
      'model',
      'attachments',
      'lanes',
      'insights',
      'layout',
      'scene',
      'shapes',
      'ui',
      'idle',
      'i18n',
    ],
    'The panels and the canvas meet in the editor, and a panel neither saves nor exports.',
  ],
  samples: [[], 'A sample is data in files; whoever opens it reads it like any other file.'],
}
// app may import every room. main.tsx imports app and style sheets alone.

// package: [rooms that may import it, the reason]
const packages = {
  'react|react-dom': [['canvas', 'panels', 'ui', 'app', 'main'], 'Only the rooms that draw the page know React.'],
  '@xyflow/react': [['canvas'], 'React Flow can be replaced as long as one room knows it.'],
  dexie: [['storage'], 'The database can be replaced as long as one room knows it.'],
  immer: [['editor', 'commands', 'storage'], 'Patches are made and read where the map changes, nowhere else.'],
  'html-to-image|papaparse|fflate': [['formats'], 'A file library belongs to the one format that needs it.'],
  zustand: [
    ['editor', 'app', 'i18n', 'storage', 'canvas', 'ui', 'panels'],
    'The pure rooms hold no state, so they need no store.',
  ],
  nanoid: [
    ['app', 'editor', 'storage'],
    'Ids are handed to the pure rooms, so that the same input gives the same map.',
  ],
}

// rooms that may import these packages and no others
const fewPackages = {
  model: [['fractional-indexing'], 'The model must outlive every library; order keys are its one dependency.'],
  shapes: [['lucide'], 'Shapes run in a worker, a file and a page, so they lean on icon data alone.'],
  samples: [[], 'A sample is data.'],
}

const inRooms = (names) => names.map((name) => (name === 'main' ? '^src/main\\.tsx$' : `^src/${name}/`)).join('|')
const ofPackages = (names) => `(^|/)node_modules/(@types/)?(${names})/`
const bare = (name) => name.replace(/[^a-z0-9]+/gi, '-')
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

// What a table was understood as is talked about by two rooms, the format and the dialog: a shape that imports nothing.
const shared = '^src/formats/table/tableReading\\.ts$'

const walls = [
  ...Object.entries(rooms).map(([room, [may, why]]) =>
    wall(
      `room-${room}`,
      why,
      { path: inRooms([room]) },
      { path: '^src/', pathNot: `${inRooms([room, ...may])}${room === 'panels' ? `|${shared}` : ''}` },
    ),
  ),
  wall('shared-shape', 'What two rooms share may lead to no third.', { path: shared }, { path: '.' }),
  wall(
    'room-main',
    'main.tsx starts the app and does nothing else.',
    { path: inRooms(['main']) },
    { path: '^src/', pathNot: '^src/app/|\\.css$' },
  ),
  wall('nobody-imports-main', 'main.tsx is where the program starts.', { path: '^src/' }, { path: inRooms(['main']) }),
  ...Object.entries(packages).map(([names, [may, why]]) =>
    wall(`package-${bare(names)}`, why, { path: '^src/', pathNot: inRooms(may) }, { path: ofPackages(names) }),
  ),
  ...Object.entries(fewPackages).map(([room, [may, why]]) =>
    wall(
      `packages-of-${room}`,
      why,
      { path: inRooms([room]) },
      { path: '(^|/)node_modules/', ...(may.length ? { pathNot: ofPackages(may.join('|')) } : {}) },
    ),
  ),
  wall('no-cycles', 'Two files that need each other are one file.', { path: '^src/' }, { circular: true }),
  wall(
    'source-stands-alone',
    'The app is built from src/ and packages alone: tests and tools look at it, never the reverse.',
    { path: '^src/' },
    { path: '.', pathNot: '^src/|^virtual:|(^|/)node_modules/', dependencyTypesNot: ['core'] },
  ),
  wall('browser', 'The app runs in a browser.', { path: '^src/' }, { dependencyTypes: ['core'] }),
  wall('found', 'An import must lead somewhere.', { path: '^src/' }, { couldNotResolve: true, pathNot: '^virtual:' }),
  wall(
    'declared',
    'A package must be named in package.json.',
    { path: '^src/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
]

const drawing = packages['react|react-dom'][0]

module.exports = { walls, rooms: [...Object.keys(rooms), 'app'], drawing }
