import { cleanLetter } from '#renderer/features/mail/html/clean-letter.ts'
import { letterDocument } from '#renderer/features/mail/html/letter-document.ts'

/** What the page of the test may ask for: the same frame as the screen of mail makes. */
function showLetters(letters: readonly string[], isCleaned: boolean): void {
  document.body.replaceChildren(...letters.map((html) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', '')
    frame.referrerPolicy = 'no-referrer'
    const { body, css } = isCleaned ? cleanLetter(html, new Map(), { picture: 'рисунок' }) : { body: html, css: '' }
    frame.srcdoc = letterDocument({ body, css })
    return frame
  }))
}

Object.assign(window, { showLetters })
