import { intakeTexts } from '#renderer/texts/intake.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { TermBar } from '#renderer/ui/term-bar.tsx'
import classes from './intake.module.css'
import type { WhatStarts } from './what-starts.ts'

const ACT_COPIES = 2

export function StartsToday({ starts }: { readonly starts: WhatStarts | null }) {
  return (
    <Card title={intakeTexts.starts.title}>
      {starts !== null && (
        <div className={classes.starts} role="status">
          {starts.lines.map((line) => <TermBar key={line.key} label={line.label} tagText={line.tagText} tone={line.tone} detail={line.detail} />)}
          {starts.sentence !== null && <Sub>{starts.sentence}</Sub>}
        </div>
      )}
    </Card>
  )
}

/** What goes to the printer, and which wanted photos are not there yet: afterwards the thing looks another way. */
export function WillPrint({ photoCount, missingPhotos, onJump }: { readonly photoCount: number; readonly missingPhotos: readonly string[]; readonly onJump: () => void }) {
  const texts = intakeTexts.prints
  return (
    <Card title={texts.title}>
      <div>{texts.act(ACT_COPIES)}</div>
      {photoCount > 0 && <div>{texts.photos(photoCount)}</div>}
      <div>{texts.label}</div>
      {missingPhotos.length > 0 && <Note tone="soon" action={<ActionButton variant="quiet" label={texts.toPhotos} onClick={onJump} />}>{texts.missingPhotos(missingPhotos.join(', '))}</Note>}
    </Card>
  )
}
