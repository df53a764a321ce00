import { shownCombo, useCheatSheet } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { openCardWindow, openCustomer, openKnowledge, refreshAll } from '#renderer/app/use-window-hotkeys.ts'
import { go, history } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { RAIL } from '#renderer/app/rail-items.ts'
import { useSession } from '#renderer/app/session.tsx'
import { lockWorkplace, signOut } from '#renderer/app/sign-out.ts'
import { useIsTraining } from '#renderer/app/training-ribbon.tsx'
import { useWindow } from '#renderer/app/window-store.ts'
import { orderOfAddress, sideKind } from '#renderer/app/windows.ts'
import { useOrderSearch } from '#renderer/features/search/index.ts'
import { useViewActions } from '#renderer/features/views/index.ts'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { paletteTexts } from '#renderer/texts/frame.ts'
import { roomTexts } from '#renderer/texts/palette-rooms.ts'
import { trainingTexts } from '#renderer/texts/training.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import { ROOMS } from './rooms.ts'
import { usePalette, type PaletteAction } from './palette-store.ts'
import { rankActions } from './rank-actions.ts'

const ORDERS_SHOWN = 8
/** Too many to be offered before a word is typed. */
const BY_NAME = /^(room|view):/

export type PaletteEntry =
  | { readonly kind: 'action'; readonly key: string; readonly action: PaletteAction }
  | { readonly kind: 'order'; readonly key: string; readonly row: DeskRow }
export type PaletteGroup = { readonly id: keyof typeof paletteTexts.groups; readonly entries: readonly PaletteEntry[] }

const { actions: texts } = paletteTexts

function useWindowActions(): readonly PaletteAction[] {
  const { whyNot } = useSession()
  const show = useWindow((state) => state.show)
  const shell = desktopShell()
  const isTraining = useIsTraining()
  return [
    { id: 'do:intake', ...texts.intake, kbd: 'F2', disabledReason: whyNot('orders.accept'), run: () => go(paths.intake()) },
    { id: 'do:refresh', ...texts.refresh, kbd: 'F5', run: refreshAll },
    { id: 'do:keys', ...texts.keys, kbd: '?', run: () => show('keys') },
    { id: 'do:newWindow', label: windowTexts.newWindow, synonyms: windowTexts.newWindowSynonyms, disabledReason: orderOfAddress(history.location.pathname) === null ? windowTexts.notCard : null, run: openCardWindow },
    { id: 'do:knowledge', label: windowTexts.knowledge, synonyms: windowTexts.knowledgeSynonyms, run: openKnowledge },
    { id: 'do:customer', label: windowTexts.customerScreen, synonyms: windowTexts.customerSynonyms, run: () => void openCustomer() },
    // A window beside the main one has no queue of its own.
    ...(sideKind() === null ? [{ id: 'do:prints', ...texts.prints, run: () => show('prints') }] : []),
    { id: 'do:help', ...texts.help, kbd: 'F1', run: () => show('help') },
    ...(shell === null ? [] : [{ id: 'do:training', label: isTraining ? trainingTexts.leave : trainingTexts.open, synonyms: trainingTexts.synonyms, run: () => void shell.switchTraining() }]),
    { id: 'do:lock', ...texts.lock, kbd: 'Ctrl L', run: () => void lockWorkplace() },
    { id: 'do:signOut', ...texts.signOut, run: () => void signOut() },
  ]
}

/** Whatever a key does on the screen can be done by its name. */
function useKeyActions(known: readonly PaletteAction[]): readonly PaletteAction[] {
  const labels = new Set(known.map(({ label }) => label.toLowerCase()))
  return useCheatSheet()
    .filter(({ scope, description }) => scope === 'screen' && !labels.has(description.toLowerCase()))
    .map(({ combo, description, disabledReason, run }) => ({ id: `key:${combo}:${description}`, label: description, kbd: shownCombo(combo), disabledReason, run }))
}

function usePlaces(): readonly PaletteAction[] {
  const { whyNot } = useSession()
  const rooms = ROOMS.map(({ id, path, needs }) => ({ id: `room:${id}`, ...roomTexts[id], disabledReason: whyNot(needs), run: () => go(path) }))
  return [...places(whyNot), ...useViewActions(), ...rooms]
}

function places(whyNot: ReturnType<typeof useSession>['whyNot']): readonly PaletteAction[] {
  return RAIL.filter(({ id }) => id !== 'intake').map(({ id, path, needs }) => ({ id: `go:${id}`, ...texts[id], disabledReason: whyNot(needs), run: () => go(path) }))
}

const entryOf = (action: PaletteAction): PaletteEntry => ({ kind: 'action', key: action.id, action })

/** What the palette offers for the typed words: recent at first, then things to do, places and orders. */
export function usePaletteEntries(typed: string): { readonly groups: readonly PaletteGroup[]; readonly isSettled: boolean } {
  const layers = usePalette((state) => state.layers)
  const recentIds = usePalette((state) => state.recentIds)
  const named = [...[...layers.values()].flat(), ...useWindowActions()]
  const doing = [...named, ...useKeyActions(named)]
  const going = usePlaces()
  const search = useOrderSearch(typed)
  const isTyped = typed.trim() !== ''
  const chosen = (actions: readonly PaletteAction[]) => (isTyped ? rankActions(actions, typed) : actions.filter(({ id }) => !recentIds.includes(id) && !BY_NAME.test(id)))
  const recent = isTyped ? [] : recentIds.flatMap((id) => [...doing, ...going].filter((action) => action.id === id))
  const groups: readonly PaletteGroup[] = [
    { id: 'recent', entries: recent.map(entryOf) },
    { id: 'do', entries: chosen(doing).map(entryOf) },
    { id: 'go', entries: chosen(going).map(entryOf) },
    { id: 'found', entries: isTyped ? search.rows.slice(0, ORDERS_SHOWN).map((row) => ({ kind: 'order', key: `order:${row.orderId}`, row })) : [] },
  ]
  return { groups: groups.filter(({ entries }) => entries.length > 0), isSettled: search.isSettled }
}
