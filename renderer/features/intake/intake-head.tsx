import { intakeTexts } from '#renderer/texts/intake.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import type { IntakeFormState } from './use-intake-form.ts'

export type IntakeHeadProps = {
  readonly state: IntakeFormState
  readonly whyNotAccept: string | null
  readonly isRunning: boolean
  readonly onAccept: () => void
  readonly onForget: () => void
}

/** Head of the intake: what became of the draft, and the one main action. */
export function IntakeHead({ state, whyNotAccept, isRunning, onAccept, onForget }: IntakeHeadProps) {
  const texts = intakeTexts.draft
  const { savedAt, restoredAt } = state
  const isBegun = savedAt !== null || restoredAt !== null
  const said = savedAt !== null ? texts.saved(savedAt) : restoredAt !== null ? texts.restored(restoredAt) : texts.empty
  const forget = () => {
    onForget()
    state.forget()
  }
  return (
    <ScreenHead
      isSubInline
      title={intakeTexts.title}
      sub={said}
      actions={
        <>
          <span>{intakeTexts.nextHint}</span>
          <KeyHint keys="Ctrl Enter" />
          {isBegun && <ConfirmButton label={texts.forget} question={texts.forgetQuestion} confirmLabel={texts.forgetConfirm} onConfirm={forget} />}
          <ActionButton variant="main" label={isRunning ? intakeTexts.accepting : intakeTexts.accept} isBusy={isRunning} disabledReason={whyNotAccept} onClick={onAccept} />
        </>
      }
    />
  )
}
