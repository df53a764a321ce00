/** Where a field of the form stands, for the list of what is wrong. */
export const fieldId = (path: string): string => `paper-${path}`
