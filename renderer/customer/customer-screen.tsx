import { useEffect, useState } from 'react'
import { watchCustomerView, type CustomerView } from '#renderer/rpc/customer-channel.ts'
import { customerTexts as texts } from '#renderer/texts/customer-screen.ts'
import { trainingTexts } from '#renderer/texts/training.ts'
import { CustomerPaper } from './customer-paper.tsx'
import classes from './customer-screen.module.css'
import { QrCode } from './qr-code.tsx'

function Waiting() {
  return (
    <main className={classes.waiting}>
      <h1>{texts.waitingTitle}</h1>
      <p>{texts.waiting}</p>
    </main>
  )
}

function Facts({ view }: { readonly view: CustomerView }) {
  return (
    <aside className={classes.facts}>
      {view.isTraining && <p className={classes.training}>{trainingTexts.customer}</p>}
      <h1 className={classes.order}>{texts.order(view.number)}</h1>
      <p className={classes.title}>{view.title}</p>
      <section className={classes.fact}>
        {view.limitMinor === null ? <p>{texts.noLimit}</p> : (
          <>
            <h2>{texts.limit}</h2>
            <p className={classes.money}>{texts.limitMoney(view.limitMinor)}</p>
          </>
        )}
      </section>
      {view.isSigned && (
        <section className={classes.sign}>
          <h2>{texts.sign}</h2>
          <p>{texts.signHint}</p>
        </section>
      )}
      <figure className={classes.qr}>
        <QrCode text={view.number} label={texts.qrLabel(view.number)} className={classes.code} />
        <figcaption>{texts.qr}</figcaption>
      </figure>
    </aside>
  )
}

/** What a customer sees: the paper, the price limit, the place for the signature, the number of the order. Nothing is asked of the core. */
export function CustomerScreen() {
  const [view, setView] = useState<CustomerView | null>(null)
  useEffect(() => watchCustomerView(setView), [])
  if (view === null) return <Waiting />
  return (
    <div className={classes.screen}>
      <main className={classes.main}><CustomerPaper key={view.title} pdf={view.pdf} /></main>
      <Facts view={view} />
    </div>
  )
}
