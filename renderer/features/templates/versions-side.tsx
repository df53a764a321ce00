import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { templatesTexts, versionsTexts as texts } from '#renderer/texts/templates.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { DiffView } from './diff-view.tsx'
import classes from './templates.module.css'

type Template = OutputOf<'templates.get'>
type Choice = { readonly id: string; /** Null: the text that is not saved. */ readonly version: number | null; readonly name: string; readonly text: string; readonly sub: string; readonly comment: string }

function choicesOf({ versions, defaultText }: Template, unsaved: string | null): readonly Choice[] {
  return [
    ...(unsaved === null ? [] : [{ id: 'draft', version: null, name: texts.draft, text: unsaved, sub: '', comment: '' }]),
    ...versions.map((one): Choice => ({ id: String(one.version), version: one.version, name: texts.version(one.version), text: one.text, sub: texts.by(one.recordedAt, shortNameOf(one.recordedBy)), comment: one.comment })),
    { id: '0', version: 0, name: texts.shipped, text: defaultText, sub: '', comment: '' },
  ]
}

export type VersionsSideProps = { readonly template: Template; /** The edited text, where it is not saved. */ readonly unsaved: string | null; /** Why nothing may be changed; null when it may. */ readonly whyNot: string | null }

/** Every version of the template, how it differs from the one in use, and the way back to it. */
export function VersionsSide({ template, unsaved, whyNot }: VersionsSideProps) {
  const { kind, version: current, text } = template
  const choices = choicesOf(template, unsaved)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = choices.find(({ id }) => id === chosenId) ?? choices.find(({ version }) => version !== current) ?? choices[0]
  const restore = useCommand('templates.restore')
  const bring = (version: number) => void restore.run({ kind, version }).then((made) => {
    if (made !== null) showToast(texts.restored(made.version))
  })
  if (chosen === undefined) return null
  const isDraft = chosen.version === null
  const reason = whyNot ?? (unsaved === null ? null : texts.unsavedFirst) ?? (chosen.text === text ? texts.same : null)
  return (
    <div className={classes.versionsSide}>
      <ul className={classes.versions} aria-label={texts.list}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" className={classNames(classes.version, choice === chosen && classes.chosen)} aria-pressed={choice === chosen} onClick={() => setChosenId(choice.id)}>
              <b>{choice.name}</b>
              {choice.version === current && <Tag tone="ok">{texts.current}</Tag>}
              <span className={classes.quiet}>{choice.sub}</span>
              {choice.comment !== '' && <span className={classes.comment}>{choice.comment}</span>}
            </button>
          </li>
        ))}
      </ul>
      <FailureNote failure={restore.failure} />
      <div className={classes.diffHead}>
        <span>{isDraft ? texts.difference(texts.currentName, chosen.name.toLowerCase()) : texts.difference(chosen.name.toLowerCase(), texts.currentName)}</span>
        {chosen.version !== null && chosen.version !== current && (
          <ConfirmButton label={chosen.version === 0 ? texts.restoreShipped : texts.restore} question={texts.question} confirmLabel={texts.confirm} disabledReason={reason} onConfirm={() => bring(chosen.version ?? 0)} />
        )}
      </div>
      <DiffView title={templatesTexts.tabs.versions} before={isDraft ? text : chosen.text} after={isDraft ? chosen.text : text} />
    </div>
  )
}
