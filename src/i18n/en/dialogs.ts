/** Words of: dialogs. */
export const dialogs = {} as const
