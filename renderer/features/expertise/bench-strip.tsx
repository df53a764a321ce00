import type { Bench } from '#shared/contract/expertise.ts'
import { StoredPhoto } from '#renderer/features/photos/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import classes from './expertise.module.css'
import type { BenchPhotos } from './use-bench-photos.ts'

const SHOWN_PHOTOS = 5

/** What was said and seen when the thing was taken in. */
export function BenchStrip({ bench, photos }: { readonly bench: Bench; readonly photos: BenchPhotos }) {
  const { appearance, liquidSigns, openedSigns } = bench
  const seen = [appearance, liquidSigns === '' ? '' : expertiseTexts.liquid(liquidSigns), openedSigns === '' ? '' : expertiseTexts.opened(openedSigns)].filter((part) => part !== '').join('; ')
  const atIntake = bench.photos.filter((photo) => photo.purpose === 'intake')
  return (
    <section className={classes.strip}>
      <div>
        <div className={classes.label}>{expertiseTexts.unit}</div>
        <div className={classes.said}>{deviceName(bench.device)}</div>
        <div className={classes.serial}>{bench.serial}</div>
      </div>
      <div>
        <div className={classes.label}>{expertiseTexts.said}</div>
        <div className={classes.said} title={bench.defectWords}>{bench.defectWords}</div>
      </div>
      <div>
        <div className={classes.label}>{expertiseTexts.atIntake}</div>
        <div className={classes.said} title={seen}>{orAbsent(seen)}</div>
      </div>
      {atIntake.length > 0 && (
        <div className={classes.stripPhotos} role="group" aria-label={expertiseTexts.intakePhotos}>
          {atIntake.slice(0, SHOWN_PHOTOS).map((photo) => <StoredPhoto key={photo.photoId} fileId={photo.fileId} caption={expertiseTexts.photo(photo.no)} onOpen={() => photos.open(photo.fileId)} />)}
        </div>
      )}
    </section>
  )
}
