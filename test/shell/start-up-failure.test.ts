import { describe, expect, it } from 'vitest'
import { readStartUpFailure, START_UP_FAILURE_CODES, startUpFailurePage } from '#shell/start-up-failure.ts'

describe('the page of a failed start', () => {
  it.each(START_UP_FAILURE_CODES)('for %s says in Russian what happened and what to do', async (code) => {
    const html = await startUpFailurePage({ code, details: [] }).text()
    const heading = /<h1>([^<]+)<\/h1>/.exec(html)?.[1] ?? ''
    const advice = /<p>([^<]+)<\/p>/.exec(html)?.[1] ?? ''
    expect(heading).toMatch(/^[А-ЯЁ][а-яё -]+$/)
    expect(advice).toMatch(/^[А-ЯЁ].+\.$/)
    expect(html).not.toContain('!<')
    expect([...html.matchAll(/href="([^"]+)"/g)].map((found) => found[1])).toEqual(
      ['retry', 'open-folder', 'copy-details', 'quit'].map((action) => `app://failure/do/${action}`))
  })

  it('has no scripts, and its policy would not run one', async () => {
    const page = startUpFailurePage({ code: 'unknown', details: [] })
    const policy = page.headers.get('content-security-policy') ?? ''
    const html = await page.text()
    expect(html).not.toMatch(/<script|onclick|javascript:/i)
    expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-[^']+'; base-uri 'none'/)
    expect(html).toContain(`<style nonce="${/nonce-([^']+)'/.exec(policy)?.[1]}">`)
  })

  it('shows details as text, whatever they contain', async () => {
    const html = await startUpFailurePage({ code: 'unknown', details: [`<img src=x onerror="a('b')"> & co`] }).text()
    expect(html).toContain('<li>&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; co</li>')
  })
})

describe('what the core reports', () => {
  it.each([
    [{ type: 'startup_failed', code: 'migration_failed', details: { migration: '0120', backup: null } }, { code: 'migration_failed', details: ['migration: 0120', 'backup: null'] }],
    [{ type: 'startup_failed', code: 'folder_not_writable' }, { code: 'folder_not_writable', details: [] }],
    [{ type: 'startup_failed', code: 'database_locked', details: 'busy' }, { code: 'database_locked', details: ['busy'] }],
    [{ type: 'startup_failed', code: 'database_corrupt', details: ['page 7', 12] }, { code: 'database_corrupt', details: ['page 7', '12'] }],
    [{ type: 'startup_failed', code: 'new_reason', details: { a: 1 } }, { code: 'unknown', details: ['new_reason', 'a: 1'] }],
    [{ type: 'startup_failed' }, { code: 'unknown', details: [] }],
    ['startup_failed', { code: 'unknown', details: [] }],
  ])('%j is read as %j', (message, failure) => {
    expect(readStartUpFailure(message)).toEqual(failure)
  })
})
