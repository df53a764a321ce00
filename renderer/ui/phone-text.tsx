import { lazy, Suspense } from 'react'
import { formatRussianPhone } from '#shared/kit/russian-phone.ts'

/** The number plans of all countries are fetched only where a number of another country stands. */
const ForeignPhone = lazy(async () => ({ default: (await import('./foreign-phone.tsx')).ForeignPhone }))

/** A telephone number as people read it. */
export function PhoneText({ e164 }: { readonly e164: string }) {
  return formatRussianPhone(e164) ?? <Suspense fallback={e164}><ForeignPhone e164={e164} /></Suspense>
}
