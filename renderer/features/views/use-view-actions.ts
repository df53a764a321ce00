import { go } from '#renderer/app/history.ts'
import type { PaletteAction } from '#renderer/app/palette/palette-store.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { LIST_LABELS, viewTexts as texts } from '#renderer/texts/views.ts'
import { askForView } from './open-views.ts'
import { LIST_PLACES } from './list-places.ts'

/** Every saved view by its name, for the palette. */
export function useViewActions(): readonly PaletteAction[] {
  const { whyNot } = useSession()
  const views = useQueryOf('views.list', {}).data ?? []
  return views.map((view) => {
    const { path, needs } = LIST_PLACES[view.list]
    return {
      id: `view:${view.viewId}`, label: texts.paletteLabel(LIST_LABELS[view.list], view.name), synonyms: texts.paletteSynonyms, disabledReason: whyNot(needs),
      run: () => {
        askForView(view)
        go(path)
      },
    }
  })
}
