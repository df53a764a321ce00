import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { ListViews } from '#renderer/features/views/index.ts'
import { boardTexts } from '#renderer/texts/claim-board.ts'
import { claimListTexts as texts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { useKept } from '#renderer/ui/kept-place.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { ClaimsBoard } from './claims-board.tsx'
import { ClaimsFilters } from './claims-filters.tsx'
import { CLAIM_COLUMN_NAMES, ClaimsGrid } from './claims-grid.tsx'

type View = 'list' | 'board'
const VIEWS = (['list', 'board'] as const).map((value) => ({ value, label: boardTexts[value] }))
const newClaim = (): void => go(paths.newClaim())
const show = (view: View): void => go(paths.suppliers(view === 'board' ? 'claims/board' : 'claims'))

type ListProps = { readonly body: ViewBody<'claims'>; readonly setBody: (body: ViewBody<'claims'>) => void }

function ClaimsList({ body, setBody }: ListProps) {
  return (
    <>
      <ClaimsFilters filters={body.filters} onChange={(filters) => setBody({ ...body, filters })} />
      <ClaimsGrid filters={body.filters} hiddenColumnIds={body.hiddenColumns} onNew={newClaim} onAll={() => setBody({ ...body, filters: USUAL_VIEWS.claims.filters })} />
    </>
  )
}

/** The claims of all suppliers as a list or by stage, with the way to a new one. */
export function ClaimsPanel({ rest }: { readonly rest: string }) {
  const { whyNot } = useSession()
  const [body, setBody] = useKept<ViewBody<'claims'>>('claims:view', USUAL_VIEWS.claims)
  const cannotBuild = whyNot('claims.build')
  const view: View = rest === 'board' ? 'board' : 'list'
  useHotkeys({ N: { run: newClaim, description: texts.newClaim, disabledReason: cannotBuild }, B: { run: () => show(view === 'board' ? 'list' : 'board'), description: boardTexts.board } })
  usePaletteActions([{ id: 'claims.new', label: texts.newClaim, kbd: 'N', disabledReason: cannotBuild, run: newClaim }])
  return (
    <>
      <Inline justify="between">
        <PickChips<View> mode="single" label={boardTexts.views} isLabelHidden value={view} options={VIEWS} onChange={show} />
        <Inline gap={8}>
          {view === 'list' && <ListViews list="claims" now={body} onChange={setBody} columns={CLAIM_COLUMN_NAMES} />}
          <ActionButton variant="main" label={texts.newClaim} kbd={cannotBuild === null ? 'N' : undefined} disabledReason={cannotBuild} onClick={newClaim} />
        </Inline>
      </Inline>
      {view === 'board' ? <ClaimsBoard onNew={newClaim} /> : <ClaimsList body={body} setBody={setBody} />}
    </>
  )
}
