/** The lines of a service blueprint: of interaction, of visibility and of internal interaction, each above its lane and named. */
import { laneKind } from '../lanes/index'
import type { Layout } from '../layout/layout'
import type { JourneyMap } from '../model/journeyMap'
import type { Shape } from '../shapes/shape'
import { ui } from './fonts'
import { LANE_HEAD } from './laneShapes'
import type { SceneTools } from './sceneTools'

const NAME = ui(11, 400)
const PAD = 5
const TALL = 14

/** With the left edge of the headers at 0, as the grounds of the lanes. */
export function blueprintLines(map: JourneyMap, { rows, width }: Layout, { t, measure }: SceneTools): Shape[] {
  return rows.flatMap(({ lane, y }): Shape[] => {
    const line = laneKind(map.lanes[lane]?.kind ?? '').line
    if (!line) return []
    const text = t(line)
    // Among the lanes' names, where it touches no note.
    const x = 12
    const stroke = { paint: 'line-3', width: 1.5, dash: [4, 4] } as const
    return [
      { is: 'line', x1: 0, x2: LANE_HEAD + width, y1: y, y2: y, stroke },
      { is: 'box', x, y: y - TALL / 2, width: measure(text, NAME) + 2 * PAD, height: TALL, fill: 'surface-note' },
      { is: 'text', x: x + PAD, y: y + 4, text, font: NAME, fill: 'text-3' },
    ]
  })
}
