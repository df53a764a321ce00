import { classNames } from './class-names.ts'
import { focusField } from './fields/form-error-summary.tsx'
import classes from './section-anchors.module.css'

export type SectionAnchor = {
  readonly sectionId: string
  readonly label: string
  /** What is left there, in words; drawn in the tone. */
  readonly status?: string | undefined
  readonly tone?: 'ok' | 'soon' | 'late' | undefined
}

/** Links to the sections of one long page, for work that needs no wizard. */
export function SectionAnchors(props: { readonly label: string; readonly sections: readonly SectionAnchor[] }) {
  return (
    <nav aria-label={props.label}>
      <ol className={classes.list}>
        {props.sections.map((section) => (
          <li key={section.sectionId}>
            <button type="button" className={classes.anchor} onClick={() => focusSection(section.sectionId)}>
              {section.label}
              {section.status !== undefined && <span className={classNames(classes.status, section.tone && classes[section.tone])}>{section.status}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Brings a section to the top and puts the cursor in its first field. */
export function focusSection(sectionId: string): void {
  document.getElementById(sectionId)?.scrollIntoView?.({ block: 'start' })
  focusField(sectionId)
}

/** Goes to the section after the one that holds the cursor; answers false at the last one. */
export function focusNextSection(sectionIds: readonly string[]): boolean {
  const current = sectionIds.findIndex((id) => document.getElementById(id)?.contains(document.activeElement) === true)
  const next = sectionIds[current + 1]
  if (next === undefined) return false
  focusSection(next)
  return true
}
