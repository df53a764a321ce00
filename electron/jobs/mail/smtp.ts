import type { ServerAccess } from '#shared/mail/parsed-mail.ts'

const CONNECT_MS = 20_000
const SILENCE_MS = 120_000

/** How nodemailer reaches the server: certificates are checked, and without encryption nothing goes where it was asked for. */
export const smtpOptions = ({ host, port, security, user, password }: ServerAccess) => ({
  host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none', auth: { user, pass: password },
  connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS, disableFileAccess: true, disableUrlAccess: true,
})
