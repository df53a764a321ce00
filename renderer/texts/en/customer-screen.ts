import { formatMoney } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/customer-screen.ts'
import type { Translated } from './translated.ts'

export const customerTexts: Translated<typeof ru.customerTexts> = {
  waitingTitle: 'Welcome',
  waiting: 'The document of your order will appear here.',
  order: (number) => `Order ${number}`,
  limit: 'Agreed price limit',
  limitMoney: (limitMinor) => formatMoney(limitMinor),
  noLimit: 'No price limit is agreed: the price is named before the work begins',
  qr: 'Your order number: name it or show it when you contact us',
  qrLabel: (number) => `QR code with order number ${number}`,
  sign: 'Place for the signature',
  signHint: 'Read the document and sign it: on the screen or on paper',
  pages: 'Document',
  page: (no, of) => `Page ${no} of ${of}`,
  broken: 'The document could not be opened. Please ask the staff.',
}

export const windowTexts: Translated<typeof ru.windowTexts> = {
  newWindow: 'Open in a new window', newWindowSynonyms: 'separate window card second',
  knowledge: 'Knowledge base in its own window', knowledgeSynonyms: 'law terms calendar reference separate window',
  customerScreen: 'Open the customer screen', customer: 'Show to the customer', customerSynonyms: 'customer screen second monitor act document',
  customerClear: 'Clear the customer screen', customerOpened: 'The customer screen is open. A document is shown by “Show to the customer” on the Documents tab.',
  shown: (title) => `On the customer screen: ${title}`,
  cleared: 'The customer screen is cleared',
  notCard: 'Only the card of an order opens in a window of its own. Open a card first.',
  blocked: 'The browser did not allow the window. Allow pop-up windows for this page.',
  sideTitle: { card: 'Order card', knowledge: 'Knowledge base' },
}
