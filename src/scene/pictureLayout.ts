/** Where everything of a picture stands: the layout of the screen, grown where a lane's own name needs more room. */
import type { Laid } from '../layout/linkRoutes'
import { type Layout, layoutOf } from '../layout/layout'
import type { JourneyMap } from '../model/journeyMap'
import { placesOf } from '../model/places'
import { laneHeadHeight } from './laneShapes'
import { type MeasurePictureCard, pictureMeasurer } from './pictureCard'
import type { SceneTools } from './sceneTools'

export interface PictureLaid extends Laid {
  measure: MeasurePictureCard
}

export function pictureLayout(map: JourneyMap, tools: SceneTools): PictureLaid {
  const places = placesOf(map)
  const measure = pictureMeasurer(map, tools)
  return { map, places, measure, layout: grown(layoutOf(map, places, measure), map, tools) }
}

function grown(layout: Layout, map: JourneyMap, tools: SceneTools): Layout {
  let y = 0
  const rows = layout.rows.map((row) => {
    const lane = map.lanes[row.lane]
    const height = Math.max(row.height, lane ? laneHeadHeight(lane, row.section, tools) : 0)
    const box = { ...row, y, height }
    y += height
    return box
  })
  return { ...layout, rows, height: y }
}
