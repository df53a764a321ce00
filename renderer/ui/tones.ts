/** What a colour may mean; a word always stands beside it. */
export const TONES = ['late', 'soon', 'ok', 'wait', 'plain'] as const
export type Tone = (typeof TONES)[number]
