/** The words that the library needs: loaded first, the rest follows. */
import { app } from './app'
import { common } from './common'
import { library } from './library'
import { storage } from './storage'

export const first = { ...app, ...common, ...library, ...storage } as const
