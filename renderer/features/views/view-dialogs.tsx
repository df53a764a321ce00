import { useState } from 'react'
import type { ViewBody, ViewList } from '#shared/contract/view-lists.ts'
import { VIEW_NAME_MAX, type SavedView } from '#shared/contract/views.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { viewTexts as texts } from '#renderer/texts/views.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useOpenViews } from './open-views.ts'

/** Keeps the present look of the list under a new name. */
export function SaveViewDialog<L extends ViewList>({ list, now, onClose }: { readonly list: L; readonly now: ViewBody<L>; readonly onClose: () => void }) {
  const { may } = useSession()
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const save = useCommand('views.save')
  const share = useCommand('views.share')
  const submit = async () => {
    const answer = await save.run({ viewId: null, list, name, body: now } as InputOf<'views.save'>)
    if (answer === null) return
    if (isShared) await share.run({ viewId: answer.viewId, isShared })
    useOpenViews.setState(({ openIds }) => ({ openIds: { ...openIds, [list]: answer.viewId } }))
    onClose()
    showToast(texts.saved(name.trim()))
  }
  return (
    <Dialog isOpen title={texts.saveTitle} width="narrow" onClose={onClose} primary={{ label: texts.save, onClick: () => void submit(), isBusy: save.isRunning || share.isRunning, disabledReason: name.trim() === '' ? texts.nameNeeded : null }}>
      <Sub>{texts.saveWhy}</Sub>
      <TextField label={texts.name} placeholder={texts.nameHint} hasAutoFocus maxLength={VIEW_NAME_MAX} value={name} error={save.fieldErrors['name']} onChange={(typed) => { setName(typed); save.clear('name') }} />
      {may('views.share') && <CheckField label={texts.forAll} description={texts.forAllWhy} isChecked={isShared} onChange={setShared} />}
      <FailureNote failure={save.failure ?? share.failure} />
    </Dialog>
  )
}

export function RenameViewDialog({ view, onClose }: { readonly view: SavedView; readonly onClose: () => void }) {
  const [name, setName] = useState(view.name)
  const rename = useCommand('views.rename')
  const submit = async () => {
    if ((await rename.run({ viewId: view.viewId, name })) !== null) onClose()
  }
  return (
    <Dialog isOpen title={texts.renameTitle(view.name)} width="narrow" onClose={onClose} primary={{ label: texts.rename, onClick: () => void submit(), isBusy: rename.isRunning, disabledReason: name.trim() === '' ? texts.nameNeeded : null }}>
      <TextField label={texts.name} hasAutoFocus maxLength={VIEW_NAME_MAX} value={name} error={rename.fieldErrors['name']} onChange={(typed) => { setName(typed); rename.clear('name') }} />
      <FailureNote failure={rename.failure} />
    </Dialog>
  )
}
