/** What lies over the map and is not the map: the lens of a column, the legend and the minimap. Comes after the map. */
import { Details } from '../cards/Details'
import { Legend } from './Legend'
import { Lens } from './Lens'
import { Minimap } from './Minimap'
import { SelectionBar } from './SelectionBar'

export function OverMap({ scroller, theme }: { scroller: HTMLDivElement | null; theme: 'light' | 'dark' }) {
  return (
    <>
      <Lens scroller={scroller} />
      <Details scroller={scroller} />
      <SelectionBar />
      <Legend scroller={scroller} />
      <Minimap theme={theme} />
    </>
  )
}
