/** Signs a bar code of labels can hold, and as many as stay wide enough to be read. */
const SCANNABLE = /^[\x20-\x7e]{1,20}$/

export const canBeBarCode = (text: string): boolean => SCANNABLE.test(text)
