import { Modal } from '@mantine/core'
import { useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { ActionButton } from './action-button.tsx'
import classes from './dialog.module.css'
import { FocusReturn } from './focus-return.tsx'
import { useKitTexts } from './kit-texts.tsx'

const WIDTHS_PX = { narrow: 420, normal: 560, wide: 860, full: 1320 } as const

export type DialogProps = {
  readonly isOpen: boolean
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children?: ReactNode
  readonly width?: keyof typeof WIDTHS_PX
  /** Done by Enter in a field, by Ctrl+Enter anywhere, and by its button. */
  readonly primary?: {
    readonly label: string
    readonly onClick: () => void
    readonly disabledReason?: string | null | undefined
    readonly isBusy?: boolean
    readonly isDangerous?: boolean
    readonly kbd?: string | undefined
  } | undefined
  readonly cancelLabel?: string | undefined
  /** More buttons at the left of the foot. */
  readonly extraActions?: ReactNode
}

const WRITTEN = 'input, textarea, [tabindex="0"]'

/** The first field that keeps the question from being answered takes the cursor, once its message is drawn. */
function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const field = wrong?.matches(WRITTEN) === true ? wrong : wrong?.querySelector<HTMLElement>(WRITTEN)
    field?.focus()
  })
}

/** A question over the screen: focus stays inside, Enter does the main thing, Esc leaves everything as it was. */
export function Dialog({ isOpen, title, onClose, children, width = 'normal', primary, cancelLabel, extraActions }: DialogProps) {
  const texts = useKitTexts()
  const formRef = useRef<HTMLFormElement>(null)
  const doPrimary = () => {
    if (primary === undefined || primary.disabledReason || primary.isBusy === true) return
    primary.onClick()
    focusFirstProblem(formRef.current)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    doPrimary()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    doPrimary()
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size={WIDTHS_PX[width]} withCloseButton={false} returnFocus={false} classNames={{ title: classes.title, header: classes.header, body: classes.body }}>
      <FocusReturn />
      <form ref={formRef} className={classes.form} onSubmit={submit} onKeyDown={press} noValidate>
        {children !== undefined && <div className={classes.content}>{children}</div>}
        <div className={classes.foot}>
          {/* First for the keyboard, last for the eye: Enter never meets the other button by chance. */}
          {primary !== undefined && (
            <span className={classes.primary}>
              <ActionButton
                type="submit"
                label={primary.label}
                kbd={primary.kbd ?? 'Enter'}
                variant={primary.isDangerous === true ? 'danger' : 'main'}
                isBusy={primary.isBusy ?? false}
                disabledReason={primary.disabledReason}
                hasAutoFocus={children === undefined && primary.isDangerous !== true}
              />
            </span>
          )}
          {extraActions}
          <span className={classes.grow} />
          <ActionButton label={cancelLabel ?? texts.cancel} kbd="Esc" onClick={onClose} />
        </div>
      </form>
    </Modal>
  )
}
