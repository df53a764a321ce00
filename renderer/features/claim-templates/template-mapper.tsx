import { useEffect, useState } from 'react'
import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { claimTemplateTexts as texts, HEAD_FIELD_LABELS, LINE_FIELD_LABELS, MAPPING_PROBLEM_TEXTS } from '#renderer/texts/claim-templates.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { FormGrid } from './form-grid.tsx'
import { stillStands, type Place } from './mapping-edit.ts'
import { PlaceSide } from './place-side.tsx'
import classes from './claim-templates.module.css'

interface FormAt { readonly supplierId: number; readonly fileId: number }
type Inspected = OutputOf<'claimTemplates.inspect'>

/** Without these a supplier can hardly tell what is claimed. */
const WANTED_HEAD = ['claimNo', 'claimOn'] as const
const WANTED_LINE = ['lineNo', 'serials', 'defect', 'requestedQty'] as const

function missingOf({ cells, block }: TemplateMapping): string[] {
  const head = WANTED_HEAD.filter((field) => !cells.some((one) => one.field === field)).map((field) => HEAD_FIELD_LABELS[field])
  const line = WANTED_LINE.filter((field) => block?.columns.some((one) => one.field === field) !== true).map((field) => LINE_FIELD_LABELS[field])
  return [...head, ...line]
}

function Findings({ inspected, mapping }: { readonly inspected: Inspected; readonly mapping: TemplateMapping }) {
  const missing = missingOf(mapping)
  const problems = inspected.problems.filter((problem) => stillStands(problem, mapping))
  return (
    <>
      <Sub>{inspected.basedOnVersion === null ? texts.guessed : texts.based(inspected.basedOnVersion)}</Sub>
      {missing.length > 0 && <Note tone="soon">{texts.missing(missing)}</Note>}
      {problems.length > 0 && <Note tone="late">{problems.map((problem) => MAPPING_PROBLEM_TEXTS[problem.code](problem)).join(' ')}</Note>}
    </>
  )
}

function Actions({ at, mapping, isChecked }: { readonly at: FormAt; readonly mapping: TemplateMapping; readonly isChecked: boolean }) {
  const { whyNot } = useSession()
  const save = useCommand('claimTemplates.save')
  const preview = useCommand('claimTemplates.preview')
  const keep = async () => {
    const saved = await save.run({ ...at, mapping, comment: '' })
    if (saved === null) return
    showToast(texts.savedAs(saved.version))
    go(paths.suppliers('templates'))
  }
  const tryOut = async () => {
    const file = await preview.run({ ...at, mapping })
    if (file !== null) await saveStoredFile(file.fileId, file.fileName)
  }
  return (
    <>
      <div className={classes.actions}>
        <ActionButton label={texts.back} onClick={() => go(paths.suppliers('templates'))} />
        <ActionButton label={texts.preview} isBusy={preview.isRunning} disabledReason={whyNot('claimTemplates.preview')} onClick={() => void tryOut()} />
        <ActionButton variant="main" label={texts.save} isBusy={save.isRunning} disabledReason={whyNot('claimTemplates.save') ?? (isChecked ? null : texts.noLines)} onClick={() => void keep()} />
      </div>
      <FailureNote failure={save.failure ?? preview.failure} />
    </>
  )
}

function Mapper({ at, inspected }: { readonly at: FormAt; readonly inspected: Inspected }) {
  const [mapping, setMapping] = useState<TemplateMapping>(inspected.mapping)
  const visible = inspected.sheets.filter(({ isHidden }) => !isHidden)
  const [sheetName, setSheetName] = useState(mapping.block?.sheet ?? visible[0]?.name ?? '')
  const [place, setPlace] = useState<Place | null>(null)
  const sheet = inspected.sheets.find(({ name }) => name === sheetName) ?? visible[0]
  if (sheet === undefined) return null
  return (
    <FilledSplit
      sideLabel={texts.field}
      main={
        <>
          <div className={classes.bar}>
            <SelectField label={texts.sheet} value={sheet.name} options={visible.map(({ name }) => ({ value: name, label: name }))} onChange={(name) => { setSheetName(name ?? sheetName); setPlace(null) }} />
            <Sub>{[inspected.fileName, sheet.pictureCount > 0 ? texts.pictures(sheet.pictureCount) : '', sheet.isCut ? texts.cut : ''].filter((word) => word !== '').join(' · ')}</Sub>
          </div>
          <FormGrid sheet={sheet} mapping={mapping} selected={place} onSelect={setPlace} />
        </>
      }
      side={
        <>
          <Actions at={at} mapping={mapping} isChecked={mapping.block !== null} />
          <Findings inspected={inspected} mapping={mapping} />
          <PlaceSide mapping={mapping} place={place} onChange={setMapping} />
        </>
      }
    />
  )
}

/** A form looked into: each field of the claim is given its cell, tried out with a sample and kept as a version. */
export function TemplateMapper({ supplierId, fileId, templateId }: FormAt & { readonly templateId: number | null }) {
  const { run, failure } = useCommand('claimTemplates.inspect')
  const [inspected, setInspected] = useState<Inspected | null>(null)
  useEffect(() => {
    let isGone = false
    void run({ supplierId, fileId, templateId }).then((answer) => { if (!isGone && answer !== null) setInspected(answer) })
    return () => { isGone = true }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the form is looked into once for each address
  }, [supplierId, fileId, templateId])
  if (failure !== null) return <><FailureNote failure={failure} /><div><ActionButton label={texts.back} onClick={() => go(paths.suppliers('templates'))} /></div></>
  return inspected === null ? <SkeletonRows /> : <Mapper at={{ supplierId, fileId }} inspected={inspected} />
}
