import { useQueryOf } from '#renderer/rpc/query.ts'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { ClaimFilesCard } from './claim-files-card.tsx'
import { ContactsCard } from './contacts-card.tsx'
import { LetterTextsCard } from './letter-texts-card.tsx'
import type { LetterFiles } from './use-letter-files.ts'
import type { Letter } from './use-letter.ts'
import classes from './compose.module.css'

const NO_CLAIM = 'none'

/** Whom the letter is for, while nobody has said. */
function ChooseSupplier({ letter }: { readonly letter: Letter }) {
  const { data = [] } = useQueryOf('suppliers.list', {})
  return <Card><SelectField label={texts.chooseSupplier} isSearchable value={null} options={data.map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))} onChange={(value) => value !== null && letter.change({ supplierId: Number(value) })} /></Card>
}

/** Which claim the letter carries: only one that has not gone can be carried. */
function Carries({ letter, supplierId }: { readonly letter: Letter; readonly supplierId: number }) {
  const { facts, change } = letter
  const { data = [] } = useQueryOf('claims.list', { supplierId, statuses: null })
  const open = data.filter(({ sentOn, closedOn, claimId }) => (sentOn === null && closedOn === null) || claimId === facts.claimId)
  if (open.length === 0) return null
  const options = [{ value: NO_CLAIM, label: texts.noClaim }, ...open.map(({ claimId, number }) => ({ value: String(claimId), label: number }))]
  return <Card><SelectField label={texts.carry} value={facts.claimId === null ? NO_CLAIM : String(facts.claimId)} options={options} onChange={(value) => change({ claimId: value === null || value === NO_CLAIM ? null : Number(value) })} /></Card>
}

export type ComposeSideProps = { readonly letter: Letter; readonly files: LetterFiles; readonly claimNumber: string }

/** The right pane while a letter is written: ready texts, the claim's files, the people at the supplier. */
export function ComposeSide({ letter, files, claimNumber }: ComposeSideProps) {
  const { supplierId, claimId } = letter.facts
  return (
    <aside className={classes.side} aria-label={texts.letters}>
      <LetterTextsCard letter={letter} claimNumber={claimNumber} />
      {supplierId === null ? <ChooseSupplier letter={letter} /> : <Carries letter={letter} supplierId={supplierId} />}
      {claimId !== null && <ClaimFilesCard claimId={claimId} files={files} />}
      {supplierId !== null && <ContactsCard supplierId={supplierId} letter={letter} />}
    </aside>
  )
}
