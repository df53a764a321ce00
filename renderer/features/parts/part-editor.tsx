import { useEffect, useRef } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { EditorBar, EditorErrors, EditorHead, fieldNames, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { partEditorTexts as texts } from '#renderer/texts/parts.ts'
import { Stack } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CodesField } from './codes-field.tsx'
import { LinksField } from './links-field.tsx'
import { ModelsField } from './models-field.tsx'
import { NamesCard, NotesCard, StockCard } from './part-fields.tsx'
import { checkPart, EMPTY_PART, fieldId, formOf, inputOf, type PartForm } from './part-form.ts'
import { rememberParts } from './parts-view.ts'
import classes from './parts.module.css'

const nameOf = fieldNames(texts)
const toList = (): void => go(paths.warehouse('parts'))

/** A code scanned over the form is a bar code of the part, unless the field in hand takes it itself. */
function useScannedBarcode(editor: Editor<PartForm>, isLocked: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(editor)
  useEffect(() => {
    latest.current = editor
  })
  useEffect(() => {
    const node = box.current
    const take = (event: Event) => {
      if (isLocked || event.defaultPrevented || !(event instanceof CustomEvent) || typeof event.detail !== 'string') return
      event.preventDefault()
      const code: string = event.detail
      const { codes } = latest.current.value
      if (!codes.some((known) => known.kind === 'barcode' && known.code === code)) latest.current.patch({ codes: [...codes, { kind: 'barcode', code, supplierId: null, maker: '' }] })
      showToast(texts.scanned(code))
    }
    node?.addEventListener('scan', take)
    return () => node?.removeEventListener('scan', take)
  }, [isLocked])
  return box
}

function Loaded({ partId, saved, hasMoved }: { readonly partId: number | null; readonly saved: PartForm; readonly hasMoved: boolean }) {
  const { may, whyNot } = useSession()
  const isLocked = !may('parts.save')
  const editor = useEditor({
    command: 'parts.save', draftKey: `part-${partId ?? 'new'}`, saved, check: checkPart, toInput: (form) => inputOf(partId, form),
    onSaved: ({ partId: savedId }) => {
      rememberParts({ partId: savedId })
      toList()
    },
  })
  const box = useScannedBarcode(editor, isLocked)
  const props = { editor, isLocked }
  return (
    <div ref={box}>
      <Stack>
        <EditorHead
          title={partId === null ? texts.newTitle : saved.number}
          sub={partId === null ? undefined : saved.nameRu}
          bar={<EditorBar editor={editor} isNew={partId === null} whyNot={whyNot('parts.save')} onBack={toList} />}
          errors={<EditorErrors editor={editor} idOf={fieldId} nameOf={nameOf} />}
        />
        <NamesCard {...props} isNew={partId === null} />
        <StockCard {...props} hasMoved={hasMoved} />
        <CodesField {...props} />
        <div className={classes.columns}>
          <LinksField {...props} partId={partId} />
          <ModelsField {...props} />
        </div>
        <NotesCard {...props} />
      </Stack>
    </div>
  )
}

/** One part: how it is named and counted, all its numbers, what replaces it and what it fits. */
export function PartEditor({ partId }: { readonly partId: number | null }) {
  const query = useQueryOf('parts.card', { partId: partId ?? 1 }, { isEnabled: partId !== null })
  useCardTab({ id: `part-${partId ?? 'new'}`, title: partId === null ? texts.newTitle : (query.data?.part.number ?? null), path: paths.warehouse(partId === null ? 'parts/new' : `parts/${partId}/edit`) })
  if (partId === null) return <Loaded partId={null} saved={EMPTY_PART} hasMoved={false} />
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={10} />
  return <Loaded partId={partId} saved={formOf(query.data)} hasMoved={query.data.lastMovedAt !== null} />
}
