import { useState } from 'react'
import type { LawFileCounts } from '#shared/contract/law.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { asCallFailed } from '#renderer/rpc/call-failure.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { bookFileTexts as texts, lawTexts } from '#renderer/texts/law-book.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { FileProblems } from './file-problems.tsx'
import { useLawFile, type StoredLawFile } from './use-law-file.ts'
import classes from './law-book.module.css'

type Check = OutputOf<'law.checkBook'>
type Checked = { readonly file: StoredLawFile; readonly check: Check }

const COUNTED = ['fresh', 'changed', 'same', 'withdrawn'] as const
const changeCount = ({ fresh, changed, withdrawn }: LawFileCounts): number => fresh + changed + withdrawn

function Counts({ check }: { readonly check: Check }) {
  return (
    <div className={classes.counts}>
      <span />{COUNTED.map((key) => <span key={key}>{texts[key]}</span>)}
      {(['editions', 'days'] as const).map((part) => [<div key={part}>{texts[part]}</div>, ...COUNTED.map((key) => <b key={`${part} ${key}`}>{formatNumber(check[part][key])}</b>)])}
    </div>
  )
}

function LoadDialog({ checked, onClose }: { readonly checked: Checked; readonly onClose: () => void }) {
  const { file, check } = checked
  const load = useCommand('law.importBook')
  const isClean = check.problems.length === 0
  const nothing = changeCount(check.editions) + changeCount(check.days) === 0 ? texts.nothing : null
  const run = () => {
    void load.run({ fileId: file.fileId }).then((answer) => {
      if (answer === null) return
      showToast(texts.loaded)
      onClose()
    })
  }
  return (
    <Dialog isOpen width="wide" title={texts.title} onClose={onClose} primary={{ label: texts.load, isBusy: load.isRunning, disabledReason: isClean ? nothing : texts.wrong, onClick: run }}>
      <Sub>{[texts.file(file.name), texts.version(check.version)].filter((part) => part !== '').join(' · ')}</Sub>
      <FailureNote failure={load.failure} />
      {isClean ? <><Counts check={check} /><Note>{texts.whole}</Note></> : <FileProblems problems={check.problems} />}
    </Dialog>
  )
}

/** The whole book to a file, and a file into the book after a look at what it would do. */
export function BookFileActions() {
  const { whyNot } = useSession()
  const give = useCommand('law.exportBook')
  const check = useCommand('law.checkBook')
  const taker = useLawFile()
  const [checked, setChecked] = useState<Checked | null>(null)
  const save = async () => {
    const made = await give.run({})
    if (made === null) return
    try {
      if (await saveStoredFile(made.fileId, made.name)) showToast(lawTexts.exported)
    } catch (error) {
      showToast(failureText(asCallFailed(error).failure), 'late')
    }
  }
  const take = async () => {
    const file = await taker.choose()
    if (file === null) return
    const answer = await check.run({ fileId: file.fileId })
    if (answer !== null) setChecked({ file, check: answer })
  }
  return (
    <Inline>
      <FailureNote failure={give.failure ?? taker.failure ?? check.failure} />
      <ActionButton label={lawTexts.export} title={lawTexts.exportTitle} isBusy={give.isRunning} onClick={() => void save()} />
      <ActionButton label={lawTexts.import} isBusy={taker.isTaking || check.isRunning} disabledReason={whyNot('law.importBook')} onClick={() => void take()} />
      {checked !== null && <LoadDialog checked={checked} onClose={() => setChecked(null)} />}
    </Inline>
  )
}
