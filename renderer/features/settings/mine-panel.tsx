import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { PASSWORD_MIN } from '#shared/contract/system.ts'
import { chooseContrast, chooseRows, useAppearance, type Contrast, type RowDensity } from '#renderer/app/appearance.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { PasswordField, PasswordMeter } from '#renderer/features/sign-in/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { rolesLine } from '#renderer/texts/frame.ts'
import { mineTexts as texts } from '#renderer/texts/settings.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid, Inline, Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

const SCHEMES: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [{ value: 'light', label: texts.light }, { value: 'dark', label: texts.dark }, { value: 'auto', label: texts.auto }]
const ROWS: readonly { readonly value: RowDensity; readonly label: string }[] = [{ value: 'dense', label: texts.dense }, { value: 'usual', label: texts.usualRows }, { value: 'comfortable', label: texts.comfortable }]
const CONTRASTS: readonly { readonly value: Contrast; readonly label: string }[] = [{ value: 'usual', label: texts.usualContrast }, { value: 'more', label: texts.moreContrast }, { value: 'auto', label: texts.auto }]
const NOTHING = { old: '', next: '', repeat: '' }

function PasswordCard() {
  const { who } = useSession()
  const command = useCommand('auth.changePassword')
  const [typed, setTyped] = useState(NOTHING)
  const [isTried, setTried] = useState(false)
  const isEmpty = typed.old === '' || typed.next === '' || typed.repeat === ''
  const isShort = typed.next.length < PASSWORD_MIN
  const isDifferent = typed.next !== typed.repeat
  const { failure } = command
  const isOldWrong = failure?.kind === 'refusal' && failure.code === 'auth.wrong_password'
  const set = (part: Partial<typeof NOTHING>) => {
    setTyped((known) => ({ ...known, ...part }))
    command.clear()
  }
  const change = async () => {
    setTried(true)
    if (isEmpty || isShort || isDifferent) return
    const answer = await command.run({ oldPassword: typed.old, newPassword: typed.next })
    if (answer === null) return
    setTyped(NOTHING)
    setTried(false)
    showToast(texts.changed)
  }
  return (
    <Card title={texts.password}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void change() }}>
        <Stack gap={10}>
          <input type="text" name="username" autoComplete="username" value={who.login} readOnly hidden />
          <PasswordField label={texts.oldPassword} value={typed.old} error={isOldWrong ? texts.wrongOld : undefined} onChange={(old) => set({ old })} />
          <FieldGrid columns="1fr 1fr">
            <PasswordField label={texts.newPassword} isNew value={typed.next} error={isTried && isShort ? texts.tooShort : command.fieldErrors['newPassword']} onChange={(next) => set({ next })} />
            <PasswordField label={texts.repeat} isNew value={typed.repeat} error={isTried && isDifferent ? texts.differs : undefined} onChange={(repeat) => set({ repeat })} />
          </FieldGrid>
          <PasswordMeter password={typed.next} />
          <FailureNote failure={isOldWrong || failure?.kind === 'invalid' ? null : failure} />
          <Inline gap={12}>
            <ActionButton type="submit" variant="main" label={texts.change} kbd="Enter" isBusy={command.isRunning} disabledReason={isEmpty ? texts.empty : null} />
            <Sub>{texts.why}</Sub>
          </Inline>
        </Stack>
      </form>
    </Card>
  )
}

function LookCard() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { rows, contrast } = useAppearance()
  return (
    <Card title={texts.look}>
      <PickChips mode="single" label={texts.scheme} value={colorScheme} options={SCHEMES} onChange={setColorScheme} />
      <PickChips mode="single" label={texts.contrast} value={contrast} options={CONTRASTS} onChange={chooseContrast} />
      <PickChips mode="single" label={texts.rows} value={rows} options={ROWS} onChange={chooseRows} />
      <Sub>{texts.lookWhy}</Sub>
    </Card>
  )
}

/** What concerns only the person who works here: the password and the look of the program. */
export function MinePanel() {
  const { who } = useSession()
  return (
    <FieldGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
      <PasswordCard />
      <Stack>
        <Card title={who.fullName} sub={texts.who}>
          <KeyValueList items={[{ key: 'login', label: texts.login, value: who.login }, { key: 'position', label: texts.position, value: orAbsent(who.position) }, { key: 'roles', label: texts.roles, value: rolesLine(who.roles) }]} />
        </Card>
        <LookCard />
      </Stack>
    </FieldGrid>
  )
}
