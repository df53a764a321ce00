import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { claimListTexts as texts } from '#renderer/texts/ru/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { ClaimsGrid } from './claims-grid.tsx'

const newClaim = (): void => go(paths.newClaim())

/** The claims of all suppliers, with the way to a new one. */
export function ClaimsPanel(_place: { readonly rest: string }) {
  const { whyNot } = useSession()
  const cannotBuild = whyNot('claims.build')
  useHotkeys({ N: { run: newClaim, description: texts.newClaim, disabledReason: cannotBuild } })
  usePaletteActions([{ id: 'claims.new', label: texts.newClaim, kbd: 'N', disabledReason: cannotBuild, run: newClaim }])
  return (
    <>
      <Inline justify="end"><ActionButton variant="main" label={texts.newClaim} kbd={cannotBuild === null ? 'N' : undefined} disabledReason={cannotBuild} onClick={newClaim} /></Inline>
      <ClaimsGrid supplierId={null} onNew={newClaim} />
    </>
  )
}
