/** What a new map can start from, besides an empty grid. */
export interface Sample {
  id: string
  title: string
  phases: number
  channels: number
}
