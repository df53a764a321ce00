import { StoredPhoto } from '#renderer/features/photos/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import classes from './expertise.module.css'
import { isAt, isFreeFor, type BenchPhotos, type PhotoPlace } from './use-bench-photos.ts'

export type TakenPhotosDialogProps = { readonly title: string; readonly place: PhotoPlace; readonly bench: BenchPhotos; readonly onClose: () => void }

/** Pictures the order has already, to prove one more thing with them. */
export function TakenPhotosDialog({ title, place, bench, onClose }: TakenPhotosDialogProps) {
  const texts = expertiseTexts.taken
  const offered = bench.photos.filter((photo) => isAt(photo, place) || isFreeFor(photo, place))
  return (
    <Dialog isOpen title={title} onClose={onClose} cancelLabel={texts.close}>
      <Sub>{texts.hint}</Sub>
      <div className={classes.taken}>
        {offered.map((photo) => {
          const isChosen = isAt(photo, place)
          const name = expertiseTexts.photo(photo.no)
          return (
            <div key={photo.photoId} data-chosen={isChosen || undefined}>
              <StoredPhoto fileId={photo.fileId} caption={isChosen ? texts.chosen(name) : name} onOpen={() => (isChosen ? bench.unbind(photo, place) : bench.bind(photo, place))} />
            </div>
          )
        })}
      </div>
    </Dialog>
  )
}
