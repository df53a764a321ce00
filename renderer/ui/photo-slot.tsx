import { useRef, useState } from 'react'
import type { ClipboardEvent, DragEvent } from 'react'
import { classNames } from './class-names.ts'
import { useKitTexts } from './kit-texts.tsx'
import classes from './photo-slot.module.css'

export type PhotoSlotProps = {
  readonly caption: string
  /** Address of the picture to show; absent means an empty dashed slot. */
  readonly url?: string | null | undefined
  readonly onAdd: (files: readonly File[]) => void
  readonly onOpen?: (() => void) | undefined
  readonly onRemove?: (() => void) | undefined
  readonly kbd?: string | undefined
  readonly isRequired?: boolean
  /** Share already taken over, 0 to 1, while the file is on its way. */
  readonly progress?: number | null | undefined
  readonly accept?: string
}

const PERCENT_FULL = 100

function picturesOf(list: FileList | null | undefined): readonly File[] {
  return [...(list ?? [])]
}

/** A place for one picture: click, drag a file onto it, or paste. */
export function PhotoSlot(props: PhotoSlotProps) {
  const texts = useKitTexts()
  const inputRef = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const add = (files: readonly File[]) => files.length > 0 && props.onAdd(files)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(picturesOf(event.dataTransfer.files))
  }
  const paste = (event: ClipboardEvent) => {
    const files = picturesOf(event.clipboardData.files)
    if (files.length === 0) return
    event.preventDefault()
    add(files)
  }
  if (props.url) return <PhotoTile caption={props.caption} url={props.url} onOpen={props.onOpen} onRemove={props.onRemove} />
  return (
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()} onDragEnter={() => setOver(true)} onDragLeave={() => setOver(false)} onPaste={paste}>
      <button type="button" className={classNames(classes.slot, classes.empty, isOver && classes.over)} onClick={() => inputRef.current?.click()}>
        <span>{props.caption}{props.isRequired === true && ' *'}</span>
        <span className={classes.hint}>{typeof props.progress === 'number' ? `${Math.round(props.progress * PERCENT_FULL)} %` : (props.kbd ?? texts.addPhoto)}</span>
      </button>
      <input
        ref={inputRef}
        type="file"
        hidden
        multiple
        accept={props.accept ?? 'image/*'}
        aria-label={`${texts.addPhoto}: ${props.caption}`}
        onChange={(event) => {
          add(picturesOf(event.currentTarget.files))
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

export type PhotoTileProps = {
  readonly caption: string
  readonly url: string
  readonly onOpen?: (() => void) | undefined
  readonly onRemove?: (() => void) | undefined
}

/** A picture with its caption; opens on click or Enter. */
export function PhotoTile({ caption, url, onOpen, onRemove }: PhotoTileProps) {
  const texts = useKitTexts()
  return (
    <div className={classes.tile}>
      <button type="button" className={classes.slot} aria-label={texts.openPhoto(caption)} onClick={() => onOpen?.()}>
        <img src={url} alt="" draggable={false} />
        <span className={classes.caption}>{caption}</span>
      </button>
      {onRemove !== undefined && (
        <button type="button" className={classes.remove} aria-label={texts.removePhoto(caption)} title={texts.removePhoto(caption)} onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  )
}
