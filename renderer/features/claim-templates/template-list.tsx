import { useState } from 'react'
import type { TemplateHead } from '#shared/contract/claim-templates.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { pickFile, storeFile } from '#renderer/rpc/host-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, shortNameOf } from '#renderer/texts/formats.ts'
import { claimTemplateTexts as texts } from '#renderer/texts/claim-templates.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import classes from './claim-templates.module.css'

const idOf = ({ templateId }: TemplateHead): string => String(templateId)
const open = ({ supplierId, fileId, templateId }: TemplateHead): void => go(paths.suppliers(`templates/${supplierId}/${fileId}/${templateId}`))

function UseButton({ template, onFailure }: { readonly template: TemplateHead; readonly onFailure: (failure: CallFailure | null) => void }) {
  const { whyNot } = useSession()
  const retire = useCommand('claimTemplates.retire')
  const activate = useCommand('claimTemplates.activate')
  const [command, label, done] = template.isActive ? [retire, texts.retire, texts.retired] as const : [activate, texts.activate, texts.activated] as const
  const run = async () => {
    const answer = await command.run({ templateId: template.templateId })
    onFailure(command.failure)
    if (answer !== null) showToast(done)
  }
  return <ActionButton variant="quiet" label={label} isBusy={command.isRunning} disabledReason={whyNot('claimTemplates.save')} onClick={() => void run()} />
}

function columnsOf(onFailure: (failure: CallFailure | null) => void): readonly GridColumn<TemplateHead>[] {
  return [
    { id: 'supplier', header: texts.supplier, minWidth: 180, cell: ({ supplier }) => <b>{supplier}</b>, text: ({ supplier }) => supplier },
    { id: 'version', header: texts.version, width: 76, align: 'end', cell: ({ version }) => version },
    { id: 'state', header: '', width: 104, cell: ({ isActive }) => (isActive ? <Tag tone="ok">{texts.active}</Tag> : '') },
    { id: 'file', header: texts.file, minWidth: 180, cell: ({ fileName }) => fileName, text: ({ fileName }) => fileName },
    { id: 'at', header: texts.saved, width: 140, cell: ({ createdAt }) => formatDateTime(createdAt) },
    { id: 'by', header: texts.by, width: 140, cell: ({ createdBy }) => shortNameOf(createdBy), text: ({ createdBy }) => shortNameOf(createdBy) },
    { id: 'use', header: '', width: 176, cell: (template) => <UseButton template={template} onFailure={onFailure} /> },
  ]
}

/** A form of the chosen supplier is kept and looked into at once. */
function Upload({ onFailure }: { readonly onFailure: (failure: CallFailure | null) => void }) {
  const { whyNot } = useSession()
  const suppliers = useQueryOf('suppliers.list', {})
  const [supplierId, setSupplierId] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const upload = async () => {
    setBusy(true)
    onFailure(null)
    try {
      const file = await pickFile('import')
      if (file !== null) go(paths.suppliers(`templates/${supplierId}/${(await storeFile(file)).fileId}`))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      onFailure(error.failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={classes.bar}>
      <SelectField label={texts.supplier} isSearchable value={supplierId} options={(suppliers.data ?? []).map(({ supplierId: id, name }) => ({ value: String(id), label: name }))} onChange={setSupplierId} />
      <ActionButton variant="main" label={texts.upload} isBusy={isBusy} disabledReason={whyNot('claimTemplates.save') ?? (supplierId === null ? texts.chooseSupplier : null)} onClick={() => void upload()} />
    </div>
  )
}

/** Versions of every supplier's form, and which of them claims go in. */
export function TemplateList() {
  const query = useQueryOf('claimTemplates.list', {})
  const [failure, setFailure] = useState<CallFailure | null>(null)
  return (
    <>
      <Upload onFailure={setFailure} />
      <FailureNote failure={failure} />
      <DataGrid label={texts.title} columns={columnsOf(setFailure)} rows={query.data ?? []} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={texts.none} />} onOpen={open} />
    </>
  )
}
