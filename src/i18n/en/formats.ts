/** Words of: formats. */
export const formats = {} as const
