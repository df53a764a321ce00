import { useState } from 'react'
import type { OutputOf } from '#shared/contract/index.ts'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatShortMoment } from '#renderer/texts/formats.ts'
import { FOLDER_FILE_TEXTS, FOLDER_TROUBLE_TEXTS, folderTexts } from '#renderer/texts/photo-folder.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import classes from './folder-dialog.module.css'
import { useShotPreviews } from './use-shot-previews.ts'

export type PhotoFolderState = OutputOf<'pictures.folder'>
type Shot = PhotoFolderState['shots'][number]
export type FolderDialogProps = { readonly label: string; readonly state: PhotoFolderState; readonly onIncoming: (photos: readonly IncomingPhoto[]) => void; readonly onClose: () => void }

const { dialog: texts } = folderTexts

/** What is chosen among the shots still offered; a shot that went is chosen no more. */
function useChoice(shots: readonly Shot[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const picked = shots.filter(({ shotId }) => ids.has(shotId))
  return {
    picked,
    has: (shotId: string) => ids.has(shotId),
    toggle: (shotId: string) => setIds((now) => new Set(now.has(shotId) ? [...now].filter((other) => other !== shotId) : [...now, shotId])),
    set: (all: readonly string[]) => setIds(new Set(all)),
  }
}

/** «Новые снимки в папке»: a person looks, chooses, and takes them to the place that was open. */
export function FolderDialog({ label, state, onIncoming, onClose }: FolderDialogProps) {
  const { shots, folder, machine } = state
  const choice = useChoice(shots)
  const previews = useShotPreviews(shots)
  const take = useCommand('pictures.takeShot')
  const skip = useCommand('pictures.skipShots')
  const mayTake = ({ shotId }: Shot) => previews.get(shotId) !== null
  const takeAll = async () => {
    for (const { shotId } of choice.picked.filter(mayTake)) {
      const photo = await take.run({ shotId })
      if (photo === null) return
      onIncoming([photo])
    }
    onClose()
  }
  const count = choice.picked.length
  const able = choice.picked.filter(mayTake).length
  return (
    <Dialog
      isOpen
      width="wide"
      title={texts.title}
      onClose={onClose}
      primary={{ label: texts.take(label, able), onClick: () => void takeAll(), isBusy: take.isRunning, disabledReason: able === 0 ? texts.nothing : null }}
      extraActions={
        <>
          {shots.length > 1 && <ActionButton variant="quiet" label={count === shots.length ? texts.none : texts.all} onClick={() => choice.set(count === shots.length ? [] : shots.map(({ shotId }) => shotId))} />}
          {count > 0 && <ConfirmButton label={texts.skip} question={texts.skipQuestion(count)} confirmLabel={texts.skip} onConfirm={() => void skip.run({ shotIds: choice.picked.map(({ shotId }) => shotId) })} />}
        </>
      }
    >
      {folder !== null && <p className={classes.from}>{texts.from(folder.path, machine)}</p>}
      <FailureNote failure={take.failure ?? skip.failure} />
      {state.trouble !== null && <Note tone="late" isLive>{FOLDER_TROUBLE_TEXTS[state.trouble]}</Note>}
      {state.trouble === null && shots.length === 0 && <EmptyState title={texts.empty} why={texts.emptyWhy} />}
      <div className={classes.shots}>
        {shots.map((shot) => <ShotTile key={shot.shotId} shot={shot} url={previews.get(shot.shotId)} isChosen={choice.has(shot.shotId)} onToggle={() => choice.toggle(shot.shotId)} />)}
      </div>
      {state.writingCount > 0 && <p className={classes.from} role="status">{texts.writing(state.writingCount)}</p>}
      {state.moreCount > 0 && <p className={classes.from}>{texts.more(state.moreCount)}</p>}
      {state.refused.length > 0 && <RefusedFiles refused={state.refused} isBusy={skip.isRunning} onForget={() => void skip.run({ shotIds: state.refused.map(({ shotId }) => shotId) })} />}
    </Dialog>
  )
}

function ShotTile({ shot, url, isChosen, onToggle }: { readonly shot: Shot; readonly url: string | null | undefined; readonly isChosen: boolean; readonly onToggle: () => void }) {
  return (
    <button type="button" className={classes.shot} aria-pressed={isChosen} aria-label={texts.shot(shot.name)} onClick={onToggle}>
      <span className={classes.picture}>{typeof url === 'string' ? <img src={url} alt="" /> : <small>{url === null ? texts.unreadable : texts.drawing}</small>}</span>
      <span className={classes.name} title={shot.name}>{shot.name}</span>
      <small>{formatShortMoment(shot.modifiedAt)}</small>
    </button>
  )
}

function RefusedFiles({ refused, isBusy, onForget }: { readonly refused: PhotoFolderState['refused']; readonly isBusy: boolean; readonly onForget: () => void }) {
  return (
    <section className={classes.refused} aria-label={texts.refused}>
      <div><b>{texts.refused}</b><ActionButton variant="quiet" label={texts.forget} isBusy={isBusy} onClick={onForget} /></div>
      <ul>{refused.map(({ shotId, name, reason }) => <li key={shotId}>{name}: {FOLDER_FILE_TEXTS[reason]}</li>)}</ul>
    </section>
  )
}
