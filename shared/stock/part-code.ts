const NOT_OF_A_CODE = /[\s\-./_\u00ad\u200b-\u200d\u2010-\u2015\u2212\ufeff]/gu

/** Nothing to bring to another form: many numbers are such. */
const PLAIN = /^[0-9A-Z]*$/u

/**
 * The form in which numbers of parts and bar codes are compared: capitals without spaces, hyphens, dots and slashes, so that «DC 31-00030a»
 * typed from the plate is the «DC3100030A» of the price list.
 */
export const normalisePartCode = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFKC').toUpperCase().replace(NOT_OF_A_CODE, ''))
