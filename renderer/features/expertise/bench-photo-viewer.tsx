import type { Bench } from '#shared/contract/expertise.ts'
import { PhotoViewer } from '#renderer/features/photos/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import type { BenchPhotos } from './use-bench-photos.ts'

/** All pictures of the order, one over the screen at a time, with what each proves. */
export function BenchPhotoViewer({ bench, photos }: { readonly bench: Bench; readonly photos: BenchPhotos }) {
  const nameOf = (code: string): string | undefined =>
    bench.category.checklist.find((step) => step.code === code)?.name.ru ?? bench.voidingConditions.find((condition) => condition.code === code)?.name.ru ?? bench.category.photoSlots.find((slot) => slot.code === code)?.name
  const viewed = bench.photos.map((photo) => {
    const about = nameOf(photo.stepCode || photo.groundCode || photo.slotCode)
    return { fileId: photo.fileId, caption: about === undefined ? expertiseTexts.photo(photo.no) : `${expertiseTexts.photo(photo.no)} – ${about}` }
  })
  return <PhotoViewer photos={viewed} openFileId={photos.openFileId} onMove={photos.open} onClose={() => photos.open(null)} />
}
