import { useQueryOf } from '#renderer/rpc/query.ts'
import { articleText } from '#renderer/texts/decisions.ts'
import { DEMAND_GROUP_LABELS, IN_ROLE_LABELS, ROLE_ANSWER_LABELS } from '#renderer/texts/clock-labels.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { DemandStanding, OrderClock } from '#shared/contract/demands.ts'
import type { RoleAnswer } from '#shared/law/centre-roles.ts'
import { useState } from 'react'
import { useClock } from './clock-context.ts'
import { groupOf, kindsByGroup } from './demand-groups.ts'
import classes from './legal-clock.module.css'
import { offerWords, reasonWords } from './standing-note.tsx'

const { standings: texts } = clockTexts
const TONES: Readonly<Record<RoleAnswer, Tone>> = { yes: 'ok', by_powers: 'soon', no: 'late' }

function Row({ standing }: { readonly standing: DemandStanding }) {
  const { makePaper, busyPaper } = useClock()
  const { kind, role, isAllowed, article, paper } = standing
  const reasons = reasonWords(standing)
  return (
    <tr>
      <td>{DEMAND_KIND_LABELS[kind]}</td>
      <td><Tag tone={TONES[role]}>{ROLE_ANSWER_LABELS[role]}</Tag></td>
      <td>
        {role !== 'no' && <><Tag tone={isAllowed ? 'ok' : 'plain'}>{isAllowed ? texts.ground : texts.noGround}</Tag> </>}
        <span className={classes.reasons}>{reasons}{reasons !== '' && article !== '' && ' · '}<span className={classes.faint}>{articleText(article)}</span></span>
        {standing.offers.length > 0 && <div className={classes.muted}>{texts.instead(offerWords(standing))}</div>}
      </td>
      <td className={classes.rowAction}>{!isAllowed && paper !== null && <ActionButton variant="quiet" label={texts.answerBy[paper] ?? papersTexts.kind(paper)} title={papersTexts.kind(paper)} isBusy={busyPaper === paper} onClick={() => makePaper(paper)} />}</td>
    </tr>
  )
}

/** What may be asked of this centre on this order, and how to answer where nothing may. */
export function StandingsCard({ clock }: { readonly clock: OrderClock }) {
  const [isWhole, setWhole] = useState(false)
  const ourRole = useQueryOf('system.organisation', {}).data?.ourRole
  const defects = clock.standings.filter((standing) => groupOf(standing.kind) === 'defect')
  const shown = isWhole ? clock.standings : defects
  if (clock.standings.length === 0) return null
  return (
    <Card title={texts.title} sub={ourRole === undefined ? undefined : texts.inRole(IN_ROLE_LABELS[ourRole])} isRuled>
      <table className={classNames(classes.table, classes.kinds)} aria-label={texts.title}>
        <thead><tr><th scope="col">{texts.columns.kind}</th><th scope="col">{texts.columns.role}</th><th scope="col">{texts.columns.why}</th><th scope="col">{texts.columns.answer}</th></tr></thead>
        {kindsByGroup(shown.map((standing) => standing.kind)).map(({ group, kinds }) => (
          <tbody key={group}>
            {isWhole && <tr><th scope="rowgroup" colSpan={4} className={classes.groupHead}>{DEMAND_GROUP_LABELS[group]}</th></tr>}
            {kinds.flatMap((kind) => shown.filter((standing) => standing.kind === kind)).map((standing) => <Row key={standing.kind} standing={standing} />)}
          </tbody>
        ))}
      </table>
      {defects.length < clock.standings.length && <div className={classes.foot}><WhyLink isOpen={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? texts.less : texts.more(clock.standings.length)}</WhyLink></div>}
    </Card>
  )
}
