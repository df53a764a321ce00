import { useMemo, useState } from 'react'
import { SHIPMENT_LINES_MAX } from '#shared/contract/shipments.ts'
import { readPackingTable, type PackingColumns, type PackingList } from '#shared/shipments/packing-list.ts'
import { tableOfText } from '#shared/shipments/packing-text.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { shipmentFormTexts } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { PackingFileBar, type ReadFile } from './packing-file.tsx'
import { PackingPreview } from './packing-preview.tsx'
import { linesOf, type DraftLine, type Goods } from './shipment-draft.ts'

const { pasteDialog: texts } = shipmentFormTexts
const TEXT_ROWS = 3
const TEXT_MAX = 2_000_000
const ARTICLES_MAX = 1_000

function useGoods(supplierId: number, list: PackingList): ReadonlyMap<string, Goods> {
  const articles = [...new Set(list.rows.map(({ article }) => article))].slice(0, ARTICLES_MAX)
  const found = useQueryOf('shipments.matchArticles', { supplierId, articles }, { isEnabled: articles.length > 0 }).data ?? []
  return new Map(found.flatMap(({ article, modelId, partId, goods }) => (modelId === null && partId === null ? [] : [[article, { modelId, partId, goods }] as const])))
}

/** What keeps the rows from becoming lines: nothing is taken in by half unless a person says that the rest is not needed. */
function whyNot(list: PackingList, isGiven: boolean, leavesUnread: boolean, lineCount: number): string | null {
  if (!isGiven) return texts.nothing
  if (list.rows.length === 0) return texts.none
  if (lineCount > SHIPMENT_LINES_MAX) return texts.tooMany(lineCount, SHIPMENT_LINES_MAX)
  return list.unread.length > 0 && !leavesUnread ? texts.notWhole : null
}

type Props = { readonly supplierId: number; readonly lineCount: number; readonly onClose: () => void; readonly onLines: (lines: readonly DraftLine[], isInstead: boolean) => void }

/** A supplier's packing list, from a file or copied out of one, shown as it was understood before it becomes lines. */
export function PackingDialog({ supplierId, lineCount, onClose, onLines }: Props) {
  const [text, setText] = useState('')
  const [file, setFile] = useState<ReadFile | null>(null)
  const [chosen, setChosen] = useState<PackingColumns | null>(null)
  const [leavesUnread, setLeavesUnread] = useState(false)
  const table = useMemo(() => file?.rows ?? tableOfText(text), [file, text])
  const list = useMemo(() => readPackingTable(table, chosen), [table, chosen])
  const goodsOf = useGoods(supplierId, list)
  const isGiven = table.length > 0
  const startAnew = () => {
    setChosen(null)
    setLeavesUnread(false)
  }
  const cannotAdd = whyNot(list, isGiven, leavesUnread, lineCount + list.rows.length)
  const cannotReplace = whyNot(list, isGiven, leavesUnread, list.rows.length)
  const give = (isInstead: boolean) => onLines(linesOf(list.rows, goodsOf), isInstead)
  return (
    <Dialog
      isOpen title={texts.title} width="wide" onClose={onClose} primary={{ label: texts.add, disabledReason: cannotAdd, onClick: () => give(false) }}
      extraActions={lineCount > 0 && <ActionButton label={texts.replace} disabledReason={cannotReplace} onClick={() => give(true)} />}
    >
      <PackingFileBar file={file} onFile={(read) => { setFile(read); startAnew() }} />
      {file === null && <AreaField label={texts.area} description={texts.hint} rows={TEXT_ROWS} maxLength={TEXT_MAX} value={text} onChange={(value) => { setText(value); startAnew() }} hasAutoFocus />}
      {isGiven && <PackingPreview list={list} goodsOf={goodsOf} isChosen={chosen !== null} onColumns={(columns) => { setChosen(columns); setLeavesUnread(false) }} />}
      {isGiven && list.rows.length > 0 && list.unread.length > 0 && <CheckField label={texts.leaveUnread(list.unread.length)} isChecked={leavesUnread} onChange={setLeavesUnread} />}
    </Dialog>
  )
}
