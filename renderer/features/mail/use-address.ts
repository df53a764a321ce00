import { useEffect } from 'react'
import { history } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { mailView } from './mail-view.ts'

const PLACE = /^(claim|to|thread)\/([1-9]\d{0,9})$/

/** What the address asks for, done once; then it is the plain address of the mail, so that going back asks nothing again. */
export function useMailAddress(rest: string): void {
  useEffect(() => {
    const [, kind, number] = PLACE.exec(rest) ?? []
    if (number === undefined) return
    const asked = Number(number)
    if (kind === 'thread') {
      mailView.showBox('all')
      mailView.choose({ kind: 'thread', id: asked })
    } else mailView.compose({ kind: 'new', supplierId: kind === 'to' ? asked : null, claimId: kind === 'claim' ? asked : null })
    history.replace(paths.suppliers('mail'))
  }, [rest])
}
