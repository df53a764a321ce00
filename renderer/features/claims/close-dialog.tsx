import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { openLines, paperOf, piecesLeft, type ClaimView } from './claim-view.ts'

const { closeDialog: texts, sums } = lifeTexts

/** The lines that keep the claim open, each with what is left of it. */
function Left({ claim, onClose }: { readonly claim: ClaimView; readonly onClose: () => void }) {
  const { head } = claim
  return (
    <>
      <div>{texts.left}</div>
      <KeyValueList
        items={openLines(claim.lines).map((line) => ({
          key: String(line.lineId), label: texts.line(line.lineNo, paperOf(line)), tone: 'soon' as const,
          value: [line.outstandingMinor === 0 ? '' : formatMoney(line.outstandingMinor, head.currency), piecesLeft(line) === 0 ? '' : sums.pieces(piecesLeft(line))].filter((word) => word !== '').join(', '),
        }))}
      />
      <Sub>{texts.how} <WhyLink onClick={() => { onClose(); go(paths.claim(head.claimId, 'compensation')) }}>{texts.toCompensation}</WhyLink></Sub>
    </>
  )
}

/** A claim closes only when every line of it is settled or written off. */
export function CloseDialog({ claimId, onClose }: { readonly claimId: number; readonly onClose: () => void }) {
  const query = useQueryOf('claims.get', { claimId })
  const { words: note, setWords: setNote, ...kept } = useKeptWords('claims.close', claimId)
  const command = useCommand('claims.close')
  const left = openLines(query.data?.lines ?? []).length
  const submit = async () => {
    if ((await command.run({ claimId, note })) === null) return
    kept.done()
    onClose()
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.confirm, onClick: () => void submit(), isBusy: command.isRunning || query.data === undefined, disabledReason: left > 0 ? texts.reason(left) : null }}>
      <Stack gap={10}>
        {query.data === undefined ? (query.isError ? <QueryFailed query={query} /> : <SkeletonRows />) : left > 0 ? <Left claim={query.data} onClose={onClose} /> : (
          <>
            <DraftNote {...kept} />
            <Sub>{texts.ready}</Sub>
            <AreaField label={texts.note} hasAutoFocus rows={3} value={note} error={command.fieldErrors['note']} onChange={(value) => { setNote(value); command.clear() }} />
          </>
        )}
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
