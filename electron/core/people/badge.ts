import { labelJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { badgeOf, isScannableLogin } from '#shared/kit/badge.ts'
import { readOrganisation } from './organisation-store.ts'
import { findPerson } from './people-store.ts'

/** The sticker for a person's badge: scanned on the sign-in screen it picks the person; the password is asked all the same. Refuses: people.not_found, people.badge_unreadable. */
export const badge = labelJob((tx, input: In<'people.badge'>) => {
  const { personId, login, fullName, position } = findPerson(tx, input.personId) ?? refuse('people.not_found', {})
  if (!isScannableLogin(login)) refuse('people.badge_unreadable', { login })
  const { shortName } = readOrganisation(tx)
  return { models: [{ code: badgeOf(login), title: login, name: fullName, detail: position, foot: shortName }], said: {}, fileName: `Бейдж ${login}.pdf`, entity: 'person', entityId: personId }
})
