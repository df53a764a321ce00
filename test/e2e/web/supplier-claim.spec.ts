import { startedCentre, OWNER } from '#test/e2e/kit/centre.ts'
import { DEFECT_COUNT, fillClaimCentre, SUPPLIER, SUPPLIER_EMAIL, WITHOUT_LOT, WITHOUT_VIEW } from '#test/e2e/kit/claim-centre.ts'
import { checkFilledForm, fileOf, SUPPLIER_FORMS } from '#test/e2e/kit/claim-forms.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { photoOf } from '#test/e2e/kit/photos.ts'
import { bytesOf } from '#test/e2e/kit/saved-files.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { answeredBook, answerLetter } from '#test/e2e/kit/supplier-answer.ts'
import { Dovecot, hasDovecot } from '#test/kit/dovecot.ts'
import { MailTaker } from '#test/kit/smtp.ts'
import { ClaimFormsScreen } from './screens/claim-forms.ts'
import { ClaimsScreen } from './screens/claims.ts'
import { MailScreen } from './screens/mail.ts'
import { SignInScreen } from './screens/sign-in.ts'

test.skip(!hasDovecot, 'no IMAP server on this machine')

let imap: Dovecot
let smtp: MailTaker
const centre = startedCentre(async (dataDir) => {
  [imap, smtp] = await Promise.all([Dovecot.start(), MailTaker.start()])
  await fillClaimCentre(dataDir)
})
test.afterAll(async () => { await Promise.all([imap.stop(), smtp.stop()]) })

test.describe.configure({ mode: 'serial' })
let number = ''

test('ten defects become one claim, two are completed, and it is filled in three forms of suppliers', async ({ page }) => {
  const claims = new ClaimsScreen(page)
  await new SignInScreen(page).enter(centre.address, OWNER)

  await test.step('ten defects wait, two of them are not ready, all become one claim', async () => {
    await claims.gather(SUPPLIER, DEFECT_COUNT)
    await expect(claims.main.getByRole('radio', { name: /не готовы/ }).or(claims.main.getByRole('button', { name: /не готовы/ })).first()).toContainText('2')
    number = await claims.build()
    await keepPicture(page, 'claim-lines')
  })

  await test.step('what two lines lack is completed: a photo, a lot', async () => {
    await claims.row(`-0000${WITHOUT_VIEW}`).click()
    await claims.attach(photoOf('front'), 'общий вид')
    await claims.row(`-0000${WITHOUT_LOT}`).click()
    await keepPicture(page, 'claim-line')
    await claims.completeLot('L2603')
    await claims.reopen(number)
    await expect(claims.main.getByText(`${DEFECT_COUNT} из ${DEFECT_COUNT}`)).toBeVisible()
  })

  await test.step('the claim is filled in three different forms of suppliers', async () => {
    const forms = new ClaimFormsScreen(page)
    for (const form of SUPPLIER_FORMS) {
      await forms.upload(SUPPLIER, await fileOf(form))
      await form.map(forms)
      await keepPicture(page, `claim-form-${form.name}`)
      await forms.keep()
      await claims.reopen(number)
      checkFilledForm(form, await bytesOf(await claims.export()), number)
    }
    await forms.giveUp()
  })
})

test('the claim is sent, answered by letter, paid in parts and closed at zero', async ({ page }) => {
  const claims = new ClaimsScreen(page)
  const mail = new MailScreen(page)
  await new SignInScreen(page).enter(centre.address, OWNER)

  await test.step('the mailbox is connected', async () => {
    await mail.connect('claims@service.example', { imapPort: imap.port, smtpPort: smtp.port })
  })

  await test.step('the letter goes out with the workbook, and that is the notice to the supplier', async () => {
    await claims.open(number)
    await mail.sendClaim(number)
    await expect.poll(() => smtp.taken.length, { timeout: 20_000 }).toBe(1)
    expect(smtp.taken[0]).toMatchObject({ to: [SUPPLIER_EMAIL] })
  })

  await test.step('the supplier answers by letter with the same workbook: all accepted', async () => {
    const book = await answeredBook(smtp.taken[0]?.raw ?? '')
    imap.deliver(answerLetter(smtp.taken[0]?.raw ?? '', book))
    await mail.fetch()
    await expect(mail.main.getByText('we accept all lines').last()).toBeVisible()
    await keepPicture(page, 'claim-letter')
    await mail.openAnswer()
    await claims.press('Применить ответ')
    await expect(claims.main.getByText('Принята', { exact: true }).first()).toBeVisible()
    await keepPicture(page, 'claim-answered')
  })

  await test.step('the parts come, the claim closes at zero', async () => {
    await claims.receiveAll('FP-1', '12,40')
    await keepPicture(page, 'claim-compensated')
    await claims.close()
    await keepPicture(page, 'claim-closed')
  })

  await test.step('both sides of one unit are told: spent, recovered, lost', async () => {
    await page.goto(`${centre.address}/#/suppliers/reports/sides`)
    await expect(claims.main.getByRole('grid').getByText(SUPPLIER)).toBeVisible()
    await keepPicture(page, 'two-sides-report')
    await page.goto(`${centre.address}/#/orders/1`)
    const sides = claims.main.getByRole('region', { name: /^Две стороны/ })
    await expect(sides.getByText('Возмещено').first()).toBeVisible()
    await sides.scrollIntoViewIfNeeded()
    await keepPicture(page, 'two-sides-order')
  })
})
