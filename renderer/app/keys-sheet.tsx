import { HOTKEY_SCOPES } from './hotkeys/hotkey-registry.ts'
import { shownCombo, useCheatSheet } from './hotkeys/use-hotkeys.ts'
import { sheetTexts } from '#renderer/texts/frame.ts'
import { kitTexts } from '#renderer/texts/kit.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './keys-sheet.module.css'

/** All keys that work now, by where they work. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const lines = useCheatSheet()
  return (
    <Dialog isOpen title={sheetTexts.title} width="wide" onClose={onClose} cancelLabel={kitTexts.close}>
      <div className={classes.columns}>
        {HOTKEY_SCOPES.toReversed().map((scope) => {
          const ofScope = lines.filter((line) => line.scope === scope)
          if (ofScope.length === 0) return null
          return (
            <section key={scope} className={classes.scope} aria-label={sheetTexts.scopes[scope]}>
              <h2 className={classes.heading}>{sheetTexts.scopes[scope]}</h2>
              <dl className={classes.list}>
                {ofScope.map((line) => (
                  <div key={line.combo} className={classes.line}>
                    <dt><KeyHint keys={shownCombo(line.combo)} /></dt>
                    <dd className={classes.what}>{line.description}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}
