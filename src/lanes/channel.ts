/** A channel: where customer and company meet, online or offline. Its cells hold touchpoints. */
import type { LaneKind } from './laneKind'

export const channel: LaneKind = {
  kind: 'channel',
  label: 'lane.channel',
  hint: 'lane.channel.hint',
  icon: 'radio',
  holds: 'touchpoints',
}
