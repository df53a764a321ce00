import type { Bench } from '#shared/contract/expertise.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './expertise.module.css'

export type VersionsLineProps = { readonly bench: Bench; readonly shownId: number; readonly onShow: (expertiseId: number) => void }

/** Versions of the expertise, the newest first; drawn only when there is more than one. */
export function VersionsLine({ bench, shownId, onShow }: VersionsLineProps) {
  const texts = expertiseTexts.signed
  if (bench.versions.length < 2) return null
  return (
    <ul className={classes.versions} aria-label={texts.versions}>
      {bench.versions.map((version) => (
        <li key={version.expertiseId} data-shown={version.expertiseId === shownId || undefined}>
          <button type="button" aria-pressed={version.expertiseId === shownId} onClick={() => onShow(version.expertiseId)}>{texts.version(version.version)}</button>
          {version.isSigned && version.signedAt !== null ? <Tag tone="ok">{texts.tag}</Tag> : <Tag>{texts.draftTag}</Tag>}
          <span className={classes.versionWho}>{version.signedAt === null ? version.engineer : texts.by(version.engineer, version.signedAt)}</span>
          {version.reason !== '' && <span className={classes.versionWho}>{texts.reason(version.reason)}</span>}
        </li>
      ))}
    </ul>
  )
}
