/** Words of: problems. */
export const problems = {} as const
