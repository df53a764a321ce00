import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { useSession } from '#renderer/app/session.tsx'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { useClock } from './clock-context.ts'
import { focusPapers } from './fitting-papers.tsx'

const { keys: texts } = clockTexts

/** The keys of the clock, wherever on the card a person is, and the same in the palette. */
export function useClockKeys(): void {
  const { open, showPanel, clock, order } = useClock()
  const { whyNot } = useSession()
  const receive = () => open({ kind: 'receive', demand: null })
  const record = () => open({ kind: 'record', event: null, demandId: null })
  const papers = () => {
    showPanel()
    setTimeout(focusPapers)
  }
  const closed = order.isClosed ? clockTexts.panel.closed : null
  const noReceive = closed ?? whyNot('demands.receive')
  const noRecord = closed ?? whyNot('demands.record')
  const noPapers = clock !== undefined && clock.papers.length === 0 ? texts.noPapers : null
  useHotkeys({
    T: { run: showPanel, description: texts.panel },
    R: { run: receive, description: texts.receive, disabledReason: noReceive },
    E: { run: record, description: texts.record, disabledReason: noRecord },
    L: { run: papers, description: texts.papers, disabledReason: noPapers },
  })
  usePaletteActions([
    { id: 'clock-panel', label: texts.panel, synonyms: texts.synonyms.panel, kbd: 'T', run: showPanel },
    { id: 'clock-receive', label: texts.receive, synonyms: texts.synonyms.receive, kbd: 'R', disabledReason: noReceive, run: receive },
    { id: 'clock-record', label: texts.record, synonyms: texts.synonyms.record, kbd: 'E', disabledReason: noRecord, run: record },
  ])
}
