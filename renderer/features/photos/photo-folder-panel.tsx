import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime } from '#renderer/texts/formats.ts'
import { FOLDER_TROUBLE_TEXTS, folderTexts as texts } from '#renderer/texts/photo-folder.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid, Inline, Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { PhotoFolderState } from './folder-dialog.tsx'

const LOOK_EVERY_MS = 3_000
const ROWS = 4

function stateText({ folder, trouble, isBeginning, shots, moreCount }: PhotoFolderState): string {
  if (folder === null) return texts.off
  if (trouble !== null) return FOLDER_TROUBLE_TEXTS[trouble]
  return isBeginning ? texts.beginning : texts.watching(shots.length + moreCount)
}

function FolderForm({ state }: { readonly state: PhotoFolderState }) {
  const { folder, machine, isPossible } = state
  const { whyNot } = useSession()
  const command = useCommand('pictures.setFolder')
  const [path, setPath] = useState(folder?.path ?? '')
  const [movesTaken, setMoves] = useState(folder?.movesTaken ?? false)
  const shell = desktopShell()
  const locked = isPossible ? whyNot('pictures.setFolder') : texts.impossible
  const isSame = folder !== null && folder.path === path.trim() && folder.movesTaken === movesTaken
  const choose = async () => {
    const chosen = await shell?.chooseFolder()
    if (typeof chosen === 'string') setPath(chosen)
  }
  const save = async () => { if (locked === null && !isSame && path.trim() !== '' && (await command.run({ path: path.trim(), movesTaken })) !== null) showToast(texts.saved) }
  const stop = async () => {
    if ((await command.run({ path: null, movesTaken: false })) === null) return
    setPath('')
    showToast(texts.stopped)
  }
  const whyNotSave = locked ?? (path.trim() === '' ? texts.nothing : isSame ? texts.unchanged : null)
  return (
    <Card title={texts.card}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void save() }}>
        <Stack gap={10}>
          <Sub>{texts.why}</Sub>
          <TextField label={texts.path(machine)} description={texts.pathHint} value={path} maxLength={1_000} disabledReason={locked} error={command.fieldErrors['path']} onChange={(next) => { setPath(next); command.clear() }} />
          {shell !== null && <Inline><ActionButton label={texts.choose} disabledReason={locked} onClick={() => void choose()} /></Inline>}
          <CheckField label={texts.movesTaken} description={texts.movesTakenHint} isChecked={movesTaken} disabledReason={locked} onChange={setMoves} />
          <FailureNote failure={command.failure} />
          <Inline gap={12}>
            <ActionButton type="submit" variant="main" label={texts.save} isBusy={command.isRunning} disabledReason={whyNotSave} />
            {folder !== null && <ConfirmButton label={texts.stop} question={`${texts.stop}?`} confirmLabel={texts.stop} disabledReason={locked} onConfirm={() => void stop()} />}
          </Inline>
        </Stack>
      </form>
    </Card>
  )
}

/** The folder of this workplace where cameras and scanners put pictures. */
export function PhotoFolderPanel() {
  const query = useQueryOf('pictures.folder', {}, { refetchEveryMs: LOOK_EVERY_MS })
  const { data } = query
  if (query.isError) return <QueryFailed query={query} />
  if (data === undefined) return <SkeletonRows rows={ROWS} />
  const { folder } = data
  return (
    <FieldGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
      <FolderForm key={folder?.path ?? ''} state={data} />
      <Card title={texts.state}>
        <Note tone={data.trouble !== null ? 'late' : folder === null ? 'info' : 'ok'} isLive>{stateText(data)}</Note>
        <KeyValueList align="start" items={[
          { key: 'machine', label: texts.machine, value: data.machine },
          ...(folder === null ? [] : [{ key: 'by', label: texts.setBy, value: `${folder.setBy}, ${formatDateTime(folder.setAt)}` }]),
        ]} />
        {texts.rules.map((rule) => <Sub key={rule}>{rule}</Sub>)}
      </Card>
    </FieldGrid>
  )
}
