/** The database's name and version, apart from what opens it. */
import { MAP_VERSION } from '../../model/journeyMap'

export const DATABASE_NAME = 'periplo'

/** Grows with the map's own version too, so that the fence guards both. */
export const DATABASE_VERSION = MAP_VERSION * 100 + 3

/** The version of ours that the browser's own stands for: Dexie multiplies by ten and may add a little when it mends a schema. */
export const versionFrom = (native: number) => Math.floor(native / 10)
