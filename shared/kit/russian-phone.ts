const RUSSIAN_E164_PATTERN = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/

/** +7 (921) 555-14-20; null for a number of another country, whose spacing only its own plan tells. */
export function formatRussianPhone(e164: string): string | null {
  const parts = RUSSIAN_E164_PATTERN.exec(e164)
  return parts === null ? null : `+7 (${parts[1]}) ${parts[2]}-${parts[3]}-${parts[4]}`
}
