/** Words of: scene. */
export const scene = {} as const
