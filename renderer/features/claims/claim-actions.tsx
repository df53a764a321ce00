import { useState } from 'react'
import { isUnsent } from '#shared/claims/status.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { stepsOf, type ClaimStep } from './claim-steps.ts'
import type { ClaimView } from './claim-view.ts'
import { nextMove, type NextMove } from './next-move.ts'
import { PackDialog } from './pack-dialog.tsx'
import { StatusMenu } from './status-menu.tsx'
import { useClaimExport } from './use-claim-export.ts'

const toList = (): void => go(paths.suppliers('claims'))

export interface ClaimActionsProps {
  readonly claim: ClaimView
  /** Something typed is not saved: what leaves the house would not say it. */
  readonly unsaved: string | null
  readonly onStep: (step: ClaimStep) => void
}

function useMoves({ claim, unsaved, onStep }: ClaimActionsProps) {
  const { head, lines } = claim
  const { whyNot } = useSession()
  const exported = useClaimExport(head.claimId)
  const noLines = lines.length === 0 ? lifeTexts.noLines : null
  return {
    exported,
    cannot: { export: whyNot('claims.export') ?? noLines ?? unsaved, letter: whyNot('claims.export') ?? noLines ?? unsaved, answer: whyNot('claims.recordAnswer'), compensation: whyNot('claims.compensate'), close: whyNot('claims.close') } as Readonly<Record<NextMove, string | null>>,
    run: {
      export: exported.start, letter: () => go(paths.claimLetter(head.claimId)), answer: () => go(paths.claim(head.claimId, 'answer')), compensation: () => go(paths.claim(head.claimId, 'compensation')), close: () => onStep('close'),
    } as Readonly<Record<NextMove, () => void>>,
    steps: stepsOf(head, whyNot), cannotPack: whyNot('claims.packEvidence') ?? noLines,
  }
}

const KEYS: Readonly<Record<NextMove, string | undefined>> = { export: 'E', letter: 'L', answer: undefined, compensation: undefined, close: undefined }
const ALWAYS: readonly NextMove[] = ['export', 'letter']

/** The next thing to do, the files and the letter, and where the claim can go. */
export function ClaimActions(props: ClaimActionsProps) {
  const { head } = props.claim
  const { exported, cannot, run, steps, cannotPack } = useMoves(props)
  const [isPacking, setPacking] = useState(false)
  const main = nextMove(head)
  const shown = [...(main === null ? [] : [main]), ...ALWAYS.filter((move) => move !== main)]
  const labelOf = (move: NextMove) => (move === 'export' && head.fileId !== null ? texts.exportAgain : lifeTexts.moves[move])
  const toSend = steps.find(({ step }) => step === 'send')
  const send = toSend?.reason ?? props.unsaved
  useHotkeys({
    E: { run: run.export, description: texts.export, disabledReason: cannot.export },
    L: { run: run.letter, description: lifeTexts.moves.letter, disabledReason: cannot.letter },
    Esc: { run: toList, description: texts.back },
  })
  return (
    <>
      <Inline>
        {shown.map((move) => <ActionButton key={move} variant={move === main ? 'main' : 'plain'} label={labelOf(move)} kbd={KEYS[move]} isBusy={move === 'export' && exported.isRunning} disabledReason={cannot[move]} onClick={run[move]} />)}
        {head.fileId !== null && <ActionButton variant="quiet" label={texts.saveFile} onClick={() => void (head.fileId !== null && saveStoredFile(head.fileId))} />}
        {isUnsent(head.status) && toSend !== undefined && <ActionButton label={texts.markSent} disabledReason={send} onClick={() => props.onStep('send')} />}
        <ActionButton variant="quiet" label={lifeTexts.pack.title} disabledReason={cannotPack} onClick={() => setPacking(true)} />
        <StatusMenu steps={steps.filter(({ step }) => step !== 'send' && step !== main)} onStep={props.onStep} />
        <ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={toList} />
      </Inline>
      <FailureNote failure={exported.failure} />
      {isPacking && <PackDialog claimId={head.claimId} onClose={() => setPacking(false)} />}
    </>
  )
}
