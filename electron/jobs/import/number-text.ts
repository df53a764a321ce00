/** Excel keeps 15 digits; what follows is noise of the binary form (0.1 + 0.2). */
const EXCEL_DIGITS = 15
const LONGEST_INTEGER = 1e21

/** A number of a workbook as plain text, without thousands and noise. */
export function plainNumberText(value: number): string {
  if (!Number.isFinite(value)) return ''
  const rounded = Number(value.toPrecision(EXCEL_DIGITS))
  return Number.isInteger(rounded) && Math.abs(rounded) < LONGEST_INTEGER ? BigInt(rounded).toString() : String(rounded)
}
