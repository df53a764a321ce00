import { countingTexts as texts } from '#renderer/texts/counts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import type { Scanning } from './use-scanning.ts'
import classes from './counts.module.css'

/** Codes that were not counted, until the person has dealt with each. */
export function MissesCard({ scanning }: { readonly scanning: Scanning }) {
  const { misses } = scanning
  if (misses.length === 0) return null
  return (
    <Card title={`${texts.misses}: ${misses.length}`} sub={texts.missesWhy}>
      {misses.map((one) => (
        <div key={one.id} className={classes.miss}>
          <b>{one.code}</b>
          <span>{one.words}</span>
          <Inline>
            {one.again !== null && <ActionButton label={texts.retry} title={texts.retryOf(one.code)} onClick={() => scanning.repeat(one)} />}
            <ActionButton variant="quiet" label={texts.forget} title={texts.forgetOf(one.code)} onClick={() => scanning.forget(one.id)} />
          </Inline>
        </div>
      ))}
    </Card>
  )
}
