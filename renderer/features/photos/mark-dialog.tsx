import { useState } from 'react'
import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import { MARK_COLOURS, MARK_KINDS, type MarkShape } from '#shared/pictures/marks.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { bytesToBase64 } from '#renderer/rpc/bytes.ts'
import { readStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { drawnForPapers, drawnPreview, opened } from './draw-picture.ts'
import { dropPreview } from './keep-copies.ts'
import { MarkArea } from './mark-area.tsx'
import { useMarks, type Marks } from './use-marks.ts'

export type KnownMarks = OutputOf<'pictures.marks'>
export type MarkDialogProps = { readonly fileId: number; readonly url: string; readonly caption: string; readonly known: KnownMarks; readonly onClose: () => void }

/** The picture with its marks burnt in, for lists and for what leaves; the original is only read. */
async function drawnWithMarks(fileId: number, shapes: readonly MarkShape[]): Promise<{ readonly marked: string; readonly preview: string }> {
  const { bytes, mediaType, name } = await readStoredFile(fileId)
  return opened(new Blob([bytes], { type: mediaType }), name, async (bitmap) => ({
    marked: bytesToBase64(await drawnForPapers(bitmap, shapes)), preview: bytesToBase64(await drawnPreview(bitmap, shapes)),
  }))
}

type MarksKept = { readonly shapes: readonly MarkShape[]; readonly goesOut: boolean }

/** What the core keeps of the marks, with the picture drawn anew where they go out. */
async function marksInput(fileId: number, { originalSha256 }: KnownMarks, { shapes, goesOut }: MarksKept): Promise<InputOf<'pictures.saveMarks'>> {
  const isOut = goesOut && shapes.length > 0
  const drawn = isOut ? await drawnWithMarks(fileId, shapes) : { marked: null, preview: null }
  return { fileId, originalSha256, shapes: [...shapes], goesOut: isOut, ...drawn }
}

/** Damage shown on the photo by a line, an arrow or an oval: mouse, finger and keys alike. */
export function MarkDialog({ fileId, url, caption, known, onClose }: MarkDialogProps) {
  const texts = photosTexts.marks
  const marks = useMarks(known.shapes)
  const [goesOut, setGoesOut] = useState(known.shapes.length === 0 || known.goesOut)
  const [isDrawing, setDrawing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand('pictures.saveMarks')
  const { shapes } = marks
  const save = async () => {
    setDrawing(true)
    setProblem(null)
    try {
      const former = await marksInput(fileId, known, known)
      if ((await command.run(await marksInput(fileId, known, { shapes, goesOut }))) === null) return
      await dropPreview(fileId)
      onClose()
      offerUndo(texts.saved(caption), 'pictures.saveMarks', former, () => void dropPreview(fileId))
    } catch {
      setProblem(photosTexts.unreadable(caption))
    } finally {
      setDrawing(false)
    }
  }
  useMarkKeys(marks)
  const isSame = !marks.isChanged && goesOut === known.goesOut
  return (
    <Dialog isOpen width="wide" title={texts.title(caption)} onClose={onClose} primary={{ label: texts.save, kbd: 'Ctrl Enter', onClick: () => void save(), isBusy: isDrawing || command.isRunning, disabledReason: isSame ? texts.unsaved : null }}
      extraActions={
        <>
          <ActionButton label={texts.add} kbd="Ins" onClick={marks.addInMiddle} />
          <ActionButton label={texts.undo} kbd="U" onClick={marks.undo} disabledReason={marks.isChanged ? null : texts.unsaved} />
          {marks.chosen !== null && <ActionButton label={texts.remove} kbd="Del" variant="quiet" onClick={marks.remove} />}
        </>
      }
    >
      <FailureNote failure={command.failure} />
      {problem !== null && <Note tone="late" isLive>{problem}</Note>}
      <Inline gap={16}>
        <PickChips label={texts.tools} mode="single" value={marks.kind} options={MARK_KINDS.map((value) => ({ value, label: texts.tool[value] }))} onChange={marks.setKind} />
        <PickChips label={texts.colours} mode="single" value={marks.colour} options={MARK_COLOURS.map((value) => ({ value, label: texts.colour[value] }))} onChange={marks.setColour} />
      </Inline>
      <MarkArea url={url} marks={marks} />
      <CheckField label={texts.goesOut} description={texts.goesOutWhy} isChecked={goesOut} onChange={setGoesOut} />
    </Dialog>
  )
}

function useMarkKeys(marks: Marks): void {
  const texts = photosTexts.marks
  const arrows = (act: Marks['move'], prefix: string) => ({ [`${prefix}Left`]: () => act(-1, 0), [`${prefix}Right`]: () => act(1, 0), [`${prefix}Up`]: () => act(0, -1), [`${prefix}Down`]: () => act(0, 1) })
  useHotkeys(
    {
      ...arrows(marks.move, ''), ...arrows(marks.resize, 'Shift+'),
      Insert: { run: marks.addInMiddle, description: texts.add }, U: { run: marks.undo, description: texts.undo }, N: { run: marks.next, description: texts.next }, Delete: { run: marks.remove, description: texts.remove },
    },
    { scope: 'dialog' },
  )
}
