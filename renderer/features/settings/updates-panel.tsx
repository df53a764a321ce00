import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { desktopShell, type DesktopShell, type UpdateAnswer } from '#renderer/rpc/desktop-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { UPDATE_REFUSAL_TEXTS, updatesTexts as texts } from '#renderer/texts/updates.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid, Inline, Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { UpdateSettings } from '#shared/contract/system.ts'

const ROWS = 3

function SettingsCard({ saved }: { readonly saved: UpdateSettings }) {
  const { whyNot } = useSession()
  const command = useCommand('system.saveUpdateSettings')
  const [form, setForm] = useState(saved)
  const locked = whyNot('system.saveUpdateSettings')
  const change = (part: Partial<UpdateSettings>) => {
    setForm((known) => ({ ...known, ...part }))
    command.clear()
  }
  const save = async () => { if ((await command.run(form)) !== null) showToast(texts.saved) }
  const isWrong = command.fieldErrors['address'] !== undefined
  return (
    <Card title={texts.card} sub={texts.cardSub}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void save() }}>
        <Stack gap={10}>
          <CheckField label={texts.isOn} description={texts.isOnHint} isChecked={form.isOn} disabledReason={locked} onChange={(isOn) => change({ isOn })} />
          <TextField label={texts.address} description={texts.addressHint} value={form.address} error={isWrong ? texts.addressNeeded : undefined} onChange={(address) => change({ address })} />
          <FailureNote failure={command.failure?.kind === 'invalid' ? null : command.failure} />
          <Inline gap={12}><ActionButton type="submit" variant="main" label={texts.save} isBusy={command.isRunning} disabledReason={locked} /></Inline>
        </Stack>
      </form>
    </Card>
  )
}

function AnswerNote({ answer }: { readonly answer: UpdateAnswer }) {
  switch (answer.outcome) {
    case 'none':
      return <Note tone="ok" isLive>{texts.none}</Note>
    case 'found':
      return <Note tone="soon" isLive>{texts.found(answer.version)}</Note>
    case 'installing':
      return <Note tone="ok" isLive>{texts.installing(answer.version)}</Note>
    case 'refused':
      return <Note tone="late" isLive>{UPDATE_REFUSAL_TEXTS[answer.code]}</Note>
  }
}

function InstallCard({ shell, isOn }: { readonly shell: DesktopShell; readonly isOn: boolean }) {
  const { whyNot } = useSession()
  const info = useQueryOf('system.info', {})
  const [answer, setAnswer] = useState<UpdateAnswer | null>(null)
  const [busy, setBusy] = useState<'check' | 'install' | 'file' | null>(null)
  const locked = whyNot('system.saveUpdateSettings')
  const during = async (what: 'check' | 'install' | 'file', work: () => Promise<UpdateAnswer | null>) => {
    setBusy(what)
    try {
      setAnswer(await work())
    } finally {
      setBusy(null)
    }
  }
  return (
    <Card title={texts.version} sub={info.data?.version}>
      <Stack gap={10}>
        {answer !== null && <AnswerNote answer={answer} />}
        <Inline gap={10}>
          {answer?.outcome === 'found' && <ActionButton variant="main" label={texts.install(answer.version)} isBusy={busy === 'install'} disabledReason={locked} onClick={() => void during('install', () => shell.installUpdate())} />}
          <ActionButton label={texts.check} isBusy={busy === 'check'} disabledReason={locked ?? (isOn ? null : UPDATE_REFUSAL_TEXTS.switched_off)} onClick={() => void during('check', () => shell.checkUpdate())} />
          <ActionButton label={texts.fromFile} isBusy={busy === 'file'} disabledReason={locked} onClick={() => void during('file', () => shell.updateFromFile())} />
        </Inline>
        <Sub>{texts.fileHint}</Sub>
      </Stack>
    </Card>
  )
}

/** Where newer versions come from, and how one is installed. */
export function UpdatesPanel() {
  const settings = useQueryOf('system.updateSettings', {})
  const info = useQueryOf('system.info', {})
  const shell = desktopShell()
  if (settings.isError) return <QueryFailed query={settings} />
  if (settings.data === undefined) return <SkeletonRows rows={ROWS} />
  return (
    <FieldGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
      <SettingsCard saved={settings.data} />
      {shell === null ? (
        <Card title={texts.version} sub={texts.browser}><KeyValueList items={[{ key: 'version', label: texts.version, value: info.data?.version ?? '' }]} /></Card>
      ) : <InstallCard shell={shell} isOn={settings.data.isOn} />}
    </FieldGrid>
  )
}
