const BYTES_PER_MB = 1024 * 1024

/** What a foreign file may cost at most; anything above is refused before it is parsed. */
export const IMPORT_LIMITS = {
  textFileBytes: 60 * BYTES_PER_MB,
  packedBytes: 15 * BYTES_PER_MB,
  unpackedBytes: 60 * BYTES_PER_MB,
  zipEntries: 2_000,
  unpackRatio: 100,
  rows: 50_000,
  columns: 200,
  /** Cells kept in memory at once by the workbook reader: its objects take some hundred bytes each. */
  cells: 1_500_000,
  textChars: 32_767,
  /** The written rows: a short text used by many cells must not grow into gigabytes. */
  outputChars: 150 * BYTES_PER_MB,
} as const

/** Ratios of tiny parts mean nothing: 100 equal characters deflate to a few bytes. */
export const RATIO_FLOOR_BYTES = BYTES_PER_MB

export const SAMPLE_ROWS = 20
