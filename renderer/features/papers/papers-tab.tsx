import { useState } from 'react'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { signingTexts } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { DocumentRow, OrderCard } from '#shared/contract/orders.ts'
import { GROUP_OF_PAPER, PAPER_GROUPS, PAPERS_IN_MENU_ORDER, type PaperGroup, type PaperKind } from '#shared/documents/kinds.ts'
import type { PaperStanding } from '#shared/contract/documents.ts'
import { PaperChooser } from './paper-chooser.tsx'
import classes from './papers.module.css'
import { SignDialog } from './sign-dialog.tsx'
import { SignedLines } from './signed-line.tsx'
import { showPaperToCustomer } from './show-to-customer.ts'
import { usePaperKinds } from './use-paper-kinds.ts'
import type { PaperDesk } from './use-paper-desk.tsx'

type PrintedKind = { readonly kind: PaperKind; readonly papers: readonly DocumentRow[] }
type PrintedGroup = { readonly group: PaperGroup; readonly kinds: readonly PrintedKind[] }

/** Printed papers in the order of the work, the newest of a kind first. */
function printedGroups(documents: readonly DocumentRow[]): readonly PrintedGroup[] {
  const kinds = PAPERS_IN_MENU_ORDER.map((kind): PrintedKind => ({ kind, papers: documents.filter((paper) => paper.kind === kind).toReversed() })).filter(({ papers }) => papers.length > 0)
  return PAPER_GROUPS.map((group) => ({ group, kinds: kinds.filter(({ kind }) => GROUP_OF_PAPER[kind] === group) })).filter((group) => group.kinds.length > 0)
}

type LineProps = { readonly desk: PaperDesk; /** Signatures and prints of the papers; undefined while they are asked for. */ readonly standings: readonly PaperStanding[] | undefined; readonly onSign: (paper: DocumentRow) => void; readonly onShow: (paper: DocumentRow) => void }

function PaperLine({ paper, desk, standings, onSign, onShow }: LineProps & { readonly paper: DocumentRow }) {
  const standing = standings?.find(({ documentId }) => documentId === paper.documentId)
  return (
    <>
      <div className={classes.paperName}>
        <span className={classes.number}>{papersTexts.number(paper.number)}</span>
        <span className={classes.meta}>{papersTexts.printed(paper.printedAt, shortNameOf(paper.person))}</span>
        <span className={classes.meta}>{papersTexts.times(paper.printCount)}</span>
        <span className={classes.digest} title={papersTexts.digestTitle(paper.sha256)}>{papersTexts.digest(paper.sha256)}</span>
      </div>
      <div className={classes.actions}>
        <ActionButton label={papersTexts.view} variant="quiet" onClick={() => desk.view(paper)} />
        <ActionButton label={windowTexts.customer} variant="quiet" onClick={() => onShow(paper)} />
        <ActionButton label={papersTexts.save} variant="quiet" onClick={() => desk.save(paper)} />
        {standing?.isSignable === true && <ActionButton label={standing.signatures.some(({ way }) => way === 'tablet') ? signingTexts.addScan : signingTexts.sign} variant="quiet" onClick={() => onSign(paper)} />}
        <ActionButton label={papersTexts.print} onClick={() => desk.printAgain(paper)} />
      </div>
      {standing !== undefined && <SignedLines standing={standing} onOpen={(signature) => desk.viewSigned(paper, signature)} />}
    </>
  )
}

type KindRowProps = PrintedKind & LineProps & { /** Why one more is not made; undefined while it is not known. */ readonly whyNot: string | null | undefined }

function KindRow({ kind, papers, whyNot, ...line }: KindRowProps) {
  const { desk } = line
  return (
    <li className={classes.kind}>
      <div className={classes.kindName}>{papersTexts.kind(kind)}</div>
      <div className={classes.actions}>
        {whyNot === null && <ActionButton label={papersTexts.makeAgain} variant="quiet" isBusy={desk.busy === kind} title={papersTexts.makeAgainTitle} onClick={() => desk.make(kind)} />}
        {typeof whyNot === 'string' && <span className={classes.meta}>{papersTexts.notAvailable(whyNot)}</span>}
      </div>
      {papers.map((paper) => <PaperLine key={paper.documentId} paper={paper} {...line} />)}
    </li>
  )
}

/** The papers that have been printed of the order, and the way to a new one. */
export function PapersTab({ card, desk }: { readonly card: OrderCard; readonly desk: PaperDesk }) {
  const [isChoosing, setChoosing] = useState(false)
  const [signed, setSigned] = useState<DocumentRow | null>(null)
  const groups = printedGroups(card.documents)
  const standings = useQueryOf('documents.signatures', { orderId: card.orderId }, { isEnabled: groups.length > 0 }).data
  const standing = standings?.find(({ documentId }) => documentId === signed?.documentId)
  const { kinds } = usePaperKinds(card, groups.length > 0)
  const whyNot = (kind: PaperKind) => kinds?.find((state) => state.kind === kind)?.whyNot
  return (
    <>
      <Card
        title={papersTexts.title}
        isRuled
        actions={
          <>
            <ActionButton label={papersTexts.labelPrint} title={papersTexts.labelSub} variant="quiet" isBusy={desk.busy === 'label'} onClick={desk.printLabel} />
            {groups.length > 0 && <ActionButton label={papersTexts.newPaper} kbd="P" isBusy={desk.busy !== null} onClick={() => setChoosing(true)} />}
          </>
        }
      >
        {groups.length === 0 && <EmptyState title={papersTexts.empty} why={papersTexts.emptyWhy} action={{ label: papersTexts.newPaper, kbd: 'P', onClick: () => setChoosing(true) }} />}
        {groups.map(({ group, kinds: printed }) => (
          <section key={group} aria-label={papersTexts.group(group)}>
            <h3 className={classes.groupName}>{papersTexts.group(group)}</h3>
            <ul className={classes.kinds}>
              {printed.map((row) => <KindRow key={row.kind} {...row} desk={desk} standings={standings} onSign={setSigned} onShow={(paper) => void showPaperToCustomer(card, paper)} whyNot={whyNot(row.kind)} />)}
            </ul>
          </section>
        ))}
      </Card>
      {signed !== null && standing !== undefined && <SignDialog paper={signed} customerName={standing.customerName} isTabletOpen={!standing.signatures.some(({ way }) => way === 'tablet')} onClose={() => setSigned(null)} />}
      {isChoosing && <PaperChooser card={card} desk={desk} onClose={() => setChoosing(false)} />}
    </>
  )
}
