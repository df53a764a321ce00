import type { Bench } from '#shared/contract/expertise.ts'
import { PhotoViewer } from '#renderer/features/photos/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { nameIn, shippedText } from '#renderer/texts/shipped.ts'
import type { BenchPhotos } from './use-bench-photos.ts'

/** All pictures of the order, one over the screen at a time, with what each proves. */
export function BenchPhotoViewer({ bench, photos }: { readonly bench: Bench; readonly photos: BenchPhotos }) {
  const nameOf = (code: string): string | undefined => {
    const named = [...bench.category.checklist, ...bench.voidingConditions].find((one) => one.code === code)
    if (named !== undefined) return nameIn(named.name)
    const slot = bench.category.photoSlots.find((one) => one.code === code)
    return slot === undefined ? undefined : shippedText(slot.name)
  }
  const viewed = bench.photos.map((photo) => {
    const about = nameOf(photo.stepCode || photo.groundCode || photo.slotCode)
    return { fileId: photo.fileId, caption: about === undefined ? expertiseTexts.photo(photo.no) : `${expertiseTexts.photo(photo.no)} – ${about}` }
  })
  return <PhotoViewer photos={viewed} openFileId={photos.openFileId} onMove={photos.open} onClose={() => photos.open(null)} />
}
