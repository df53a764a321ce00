import { Menu } from '@mantine/core'
import { lifeTexts as texts } from '#renderer/texts/claim-life.ts'
import type { ClaimStep, OfferedStep } from './claim-steps.ts'
import classes from './claims.module.css'

/** Where the claim can go from here by a person's word. */
export function StatusMenu({ steps, onStep }: { readonly steps: readonly OfferedStep[]; readonly onStep: (step: ClaimStep) => void }) {
  if (steps.length === 0) return null
  return (
    <Menu position="bottom-start" width={300} shadow="md" returnFocus>
      <Menu.Target>
        <button type="button" className={classes.menuButton}>{texts.state} <span aria-hidden>▾</span></button>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.map(({ step, label, reason }) => (
          <Menu.Item key={step} disabled={reason !== null} onClick={() => onStep(step)}>
            <span className={classes.menuItem}>{label}{reason !== null && <span className={classes.menuHint}>{reason}</span>}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
