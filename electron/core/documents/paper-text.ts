const SHORT_CHARACTERS = 600
const SHORT_LINES = 12

/** Whether a text may be kept on one page: a block that is taller than a page cannot be kept whole without losing words. */
export const isShortText = (text: string): boolean => text.length <= SHORT_CHARACTERS && text.split('\n').length <= SHORT_LINES

/** Signs that end up as empty boxes or move the line are brought to what the font of the papers has. */
export function paperText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
}
