/** Limits against hostile messages; ordinary ones stay far below each. */
export const MESSAGE_MAX_BYTES = 40 * 1024 * 1024
/** What is taken of a message that is larger than that. */
export const BEGINNING_BYTES = 256 * 1024
export const HEADERS_MAX_BYTES = 256 * 1024
export const PARTS_MAX = 1_000
export const NESTING_MAX = 32
export const EMBEDDED_MESSAGES_MAX = 5
export const TEXT_MAX = 500_000
export const INDEXED_TEXT_MAX = 200_000
export const HTML_MAX = 1_000_000
export const ADDRESSES_MAX = 200
/** Messages parsed by one worker and stored in one transaction. */
export const BATCH_MESSAGES = 500
export const BATCH_MAX_BYTES = 64 * 1024 * 1024
