/** The catalogue, room by room. */
import { app } from './app'
import { attachments } from './attachments'
import { canvas } from './canvas'
import { commands } from './commands'
import { common } from './common'
import { dialogs } from './dialogs'
import { formats } from './formats'
import { insights } from './insights'
import { inspector } from './inspector'
import { insightsView } from './insightsView'
import { lanes } from './lanes'
import { library } from './library'
import { method } from './method'
import { problems } from './problems'
import { scene } from './scene'
import { storage } from './storage'

export const en = {
  ...app,
  ...attachments,
  ...canvas,
  ...commands,
  ...common,
  ...dialogs,
  ...formats,
  ...insights,
  ...inspector,
  ...insightsView,
  ...lanes,
  ...library,
  ...method,
  ...problems,
  ...scene,
  ...storage,
} as const
