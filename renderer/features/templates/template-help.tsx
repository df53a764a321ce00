import { templateHelp } from '#renderer/texts/templates.ts'
import classes from './templates.module.css'

/** The language of templates on half a page, folded until asked for. */
export function TemplateHelp() {
  return (
    <details className={classes.help}>
      <summary>{templateHelp.title}</summary>
      <p>{templateHelp.intro}</p>
      <dl>
        {templateHelp.lines.map(({ write, means }) => (
          <div key={write}>
            <dt lang="ru">{write}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>{templateHelp.ends}</p>
    </details>
  )
}
