import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { JobError } from '#jobs/job-failure.ts'
import { createJobPool, type JobPool, type JobPoolOptions } from '#jobs/pool.ts'
import type { RenderedFile, RenderedLabel, RenderedPaper } from '#shared/documents/render-jobs.ts'
import { claimSample } from '#test/documents/sample-claim.ts'
import { labelSample, worksSample } from '#test/documents/sample-models.ts'
import { samplePicture, temporaryFolder } from '#test/documents/sample-picture.ts'

const SOON = { deadlineMs: 20_000 }
const open: JobPool[] = []
const poolOf = (over: Partial<JobPoolOptions> = {}): JobPool => {
  const pool = createJobPool({ workerUrl: new URL('./worker-for-tests.ts', import.meta.url), freshJobs: [], ...over })
  open.push(pool)
  return pool
}
afterEach(async () => { await Promise.all(open.splice(0).map((pool) => pool.close())) })

const failure = async (promise: Promise<unknown>): Promise<Pick<JobError, 'code' | 'message' | 'refusal'>> => {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason)
  if (!(error instanceof JobError)) throw new Error(`expected a failed job, got ${String(error)}`)
  return { code: error.code, message: error.message, refusal: error.refusal }
}

describe('the pool of jobs', () => {
  it('does one paper after another in the same warm worker', async () => {
    const pool = poolOf()
    const ids = await Promise.all([1, 2, 3].map(() => pool.run<number>('threadId', null, SOON)))
    expect(new Set(ids).size).toBe(1)
    expect(await Promise.all([pool.run('sleep', { ms: 30 }, SOON), pool.run('echo', 'after', SOON)])).toEqual([30, 'after'])
  })

  it('gives a foreign file a worker of its own, even while papers are printed', async () => {
    const pool = poolOf({ freshJobs: ['threadId'] })
    const slow = pool.run('sleep', { ms: 200 }, SOON)
    const ids = [await pool.run<number>('threadId', null, SOON), await pool.run<number>('threadId', null, SOON)]
    const warmId = await pool.run<number>('threadId', null, { ...SOON, isFresh: false })
    expect(new Set([...ids, warmId]).size).toBe(3)
    expect(await slow).toBe(200)
  })

  it('ends a job that hangs at its deadline and goes on with the next', async () => {
    const pool = poolOf()
    const hung = failure(pool.run('spin', null, { deadlineMs: 150 }))
    const next = pool.run('echo', 'printed', SOON)
    expect(await hung).toMatchObject({ code: 'job_timeout' })
    expect(await next).toBe('printed')
  })

  it('ends a job that eats the memory and goes on with the next', async () => {
    const pool = poolOf({ maxOldGenerationSizeMb: 32 })
    expect(await failure(pool.run('eat', null, SOON))).toMatchObject({ code: 'job_out_of_memory' })
    expect(await pool.run('echo', 'printed', SOON)).toBe('printed')
  })

  it('survives a worker that dies by itself', async () => {
    const pool = poolOf()
    expect(await failure(pool.run('crash', null, SOON))).toMatchObject({ code: 'job_failed', message: 'the worker stopped with code 3' })
    expect(await pool.run('echo', 'printed', SOON)).toBe('printed')
  })

  it.each([
    ['an error with its words', 'fail', { code: 'job_failed', message: 'the paper is torn', refusal: null }],
    ['a typed refusal with its details', 'refuse', { code: 'job_failed', message: 'import.too_big', refusal: { code: 'import.too_big', details: { limit: 15 } } }],
    ['an unknown job by its name', 'toString', { code: 'job_failed', message: 'unknown job: toString', refusal: null }],
  ])('tells %s as plain data', async (_title, name, told) => {
    const pool = poolOf()
    expect(await failure(pool.run(name, null, SOON))).toEqual(told)
    expect(structuredClone(told)).toEqual(told)
  })

  it('fails a job whose answer or input cannot cross the thread, without hanging', async () => {
    const pool = poolOf()
    expect(await failure(pool.run('unclonable', null, SOON))).toMatchObject({ code: 'job_failed' })
    expect(await failure(pool.run('echo', () => 1, SOON))).toMatchObject({ code: 'job_failed' })
    expect(await pool.run('echo', 'printed', SOON)).toBe('printed')
  })

  it('reports how far a job has come', async () => {
    const steps: (readonly [number, number])[] = []
    const answer = await poolOf().run('count', { total: 4 }, { ...SOON, onProgress: (done, total) => { steps.push([done, total]) } })
    expect([answer, steps]).toEqual(['counted', [[1, 4], [2, 4], [3, 4], [4, 4]]])
  })

  it('cancels a running job, and one that still waits', async () => {
    const pool = poolOf()
    const control = new AbortController()
    const running = failure(pool.run('spin', null, { ...SOON, signal: control.signal }))
    const waiting = failure(pool.run('echo', 1, { ...SOON, signal: control.signal }))
    setTimeout(() => { control.abort() }, 50)
    expect([(await running).code, (await waiting).code]).toEqual(['job_cancelled', 'job_cancelled'])
    expect(await pool.run('echo', 'printed', SOON)).toBe('printed')
  })

  it('replaces the warm worker after its share of jobs', async () => {
    const pool = poolOf({ recycleAfterJobs: 2 })
    const ids: number[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await pool.run<number>('threadId', null, SOON))
    expect([ids[0] === ids[1], ids[1] === ids[2], ids[2] === ids[3], ids[3] === ids[4]]).toEqual([true, false, true, false])
  })

  it('takes no job after closing and leaves none running', async () => {
    const pool = poolOf()
    const running = failure(pool.run('sleep', { ms: 60_000 }, { deadlineMs: 120_000 }))
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    await pool.close()
    expect(await running).toMatchObject({ code: 'job_cancelled' })
    expect(await failure(pool.run('echo', 1, SOON))).toMatchObject({ code: 'job_cancelled' })
  })
})

describe('the worker of the program', () => {
  const folder = temporaryFolder()
  const program = (): JobPool => poolOf({ workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url) })
  const start = (file: string, bytes: number): string => readFileSync(file).subarray(0, bytes).toString('latin1')

  it('prints an act, a label and a claim into files that are what it says', async () => {
    const pool = program()
    const [act, label, claim] = ['act.pdf', 'label.pdf', 'claim.xlsx'].map((name) => join(folder, name)) as [string, string, string]
    const paper = await pool.run<RenderedPaper>('renderAct', { kind: 'DOC_WORKS', model: worksSample, outFile: act }, SOON)
    const sticker = await pool.run<RenderedLabel>('renderLabel', { models: [labelSample], printedAt: '2026-11-05T11:32:00.000Z', outFile: label }, SOON)
    const book = await pool.run<RenderedFile>('renderClaim', { model: claimSample(samplePicture(folder)), outFile: claim }, SOON)
    expect([start(act, 5), start(label, 5), start(claim, 2)]).toEqual(['%PDF-', '%PDF-', 'PK'])
    expect([paper.sizeBytes, sticker.sizeBytes, book.sizeBytes]).toEqual([act, label, claim].map((file) => readFileSync(file).length))
    expect(sticker.bitmaps[0]?.bits.length).toBe(58 * 320)
  })

  it('says why an act that is not filled was not printed', async () => {
    const refused = await failure(program().run('renderAct', { kind: 'DOC_WORKS', model: { ...worksSample, basis: '' }, outFile: join(folder, 'no.pdf') }, SOON))
    expect(refused).toEqual({ code: 'job_failed', message: 'the paper is not filled: basis', refusal: null })
  })
})
