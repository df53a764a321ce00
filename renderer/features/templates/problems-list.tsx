import { templatesTexts } from '#renderer/texts/templates.ts'
import type { TemplateProblem } from '#shared/contract/templates.ts'
import classes from './templates.module.css'

const { editor: texts } = templatesTexts

export type ProblemsListProps = { readonly id: string; readonly problems: readonly TemplateProblem[]; readonly isChecking: boolean; readonly onGo: (problem: TemplateProblem) => void }

/** What is wrong with the text, each line leading to its place. */
export function ProblemsList({ id, problems, isChecking, onGo }: ProblemsListProps) {
  return (
    <section id={id} className={classes.problems} aria-label={texts.problems} role="status">
      {problems.length === 0 && <span className={classes.clean}>{isChecking ? templatesTexts.checking : texts.clean}</span>}
      {problems.length > 0 && (
        <>
          <b>{templatesTexts.hasProblems(problems.length)}</b>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.line}:${problem.column}:${problem.code}:${problem.message}`}>
                <button type="button" onClick={() => onGo(problem)}>{texts.at(problem.line, problem.message)}</button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
