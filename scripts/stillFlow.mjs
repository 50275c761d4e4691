/** How React Flow is built in: as what draws cards and ways, without what moves them and without what is not shown. */
import { fileURLToPath } from 'node:url'

const engine = fileURLToPath(new URL('../src/canvas/flow/still/engine.ts', import.meta.url))
const STILL = '\0still-flow'

/** @type {() => import('vite').Plugin} */
export const stillFlow = () => ({
  name: 'still-flow',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^(@xyflow\/system|d3-\w+)$/ },
    async handler(source, importer) {
      if (source === '@xyflow/system' && importer?.includes('/@xyflow/react/')) return STILL
      if (!importer?.includes('/@xyflow/system/')) return null
      // d3 does not say of all its parts that they may be left out where nothing of them is used.
      const part = await this.resolve(source, importer, { skipSelf: true })
      return part && { ...part, moduleSideEffects: false }
    },
  },
  load: {
    filter: { id: /^\0still-flow$/ },
    handler: () => `
      export * from '@xyflow/system'
      export { XYDrag, XYHandle, XYMinimap, XYPanZoom, XYResizer } from ${JSON.stringify(engine)}`,
  },
  // To name a part for debuggers counts as using it, and so does to wrap it: the minimap and the buttons would stay.
  transform: {
    filter: { id: /\/@xyflow\/react\/.*\.m?js$/ },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = '\w+';$/gm, '')
        .replace(/ = (memo|forwardRef)\(/g, ' = /* @__PURE__ */ $1('),
      map: null,
    }),
  },
})
