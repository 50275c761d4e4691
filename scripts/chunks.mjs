/**
 * Which modules of the build travel together: those that the same screens need, so that a screen is a handful of
 * files and not fifty. What is fetched later than a screen keeps the bundler's own chunks.
 */

/** What is asked for together (src/app/fetchAhead.ts). Everybody needs `main`, and every screen `start`. */
const ofAMap = ['storage/keeping/keeper.ts', 'model/readMap.ts']
const roots = {
  main: ['main.tsx'],
  start: ['app/start.tsx'],
  library: ['app/library/LibraryRoute.tsx'],
  editor: ['app/map/EditorRoute.tsx', ...ofAMap],
  insights: ['app/map/InsightsRoute.tsx', ...ofAMap],
  // What comes into the editor once the map is painted.
  beside: [
    'app/map/InspectMap',
    'app/bars/TouchBar',
    'canvas/painting/Painted',
    'canvas/rows/PinnedLane',
    'canvas/over/OverMap',
  ].map((part) => `${part}.tsx`),
}

/** Everything that these modules import before they run, themselves included. */
function reach(from, modules) {
  const gone = from.find((id) => !modules.getModuleInfo(id))
  if (gone) throw new Error(`${gone} is no part of the app any more: say in scripts/chunks.mjs what took its place.`)
  const reached = new Set(from)
  for (const id of reached) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}

/**
 * The groups for the bundler. It takes what a group's modules import into the same group, unless one of a higher
 * priority has it: so what more screens need is taken first.
 * @param {string} src the folder of the sources, with a slash
 */
export function chunksOfScreens(src) {
  let reaches
  const needing = (id, modules) => {
    reaches ??= Object.entries(roots).map(([name, files]) => [
      name,
      reach(
        files.map((file) => src + file),
        modules,
      ),
    ])
    const names = reaches.filter(([, reached]) => reached.has(id)).map(([name]) => name)
    const always = names.find((name) => name === 'main' || name === 'start')
    return always ? [always] : names
  }
  const group = (priority, fits) => ({
    priority,
    debugName: `screens ${priority}`,
    name: (id, modules) => {
      const names = needing(id, modules)
      return fits(names) ? names.join('-') : null
    },
  })
  return [
    group(6, ([name]) => name === 'main'),
    group(5, ([name]) => name === 'start'),
    ...[4, 3, 2, 1].map((count) => group(count, (names) => names.length === count)),
  ]
}

/**
 * The page asks for what starts the app together with the list of what to fetch, and waits for that list with its first
 * paint: the list is small, and puts the theme on.
 */
export const startAtOnce = {
  name: 'start-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const { fileName, imports } = Object.values(bundle).find(({ name }) => name === 'start')
      const tags = [fileName, ...imports.filter((file) => !html.includes(file))].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head',
      }))
      return { html: html.replace('<script type="module"', '$& blocking="render"'), tags }
    },
  },
}
