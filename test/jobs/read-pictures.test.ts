import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Of } from '#core/files/file-store.ts'
import type { PictureLook } from '#shared/pictures/folder.ts'
import { SAMPLE_JPEG } from '#test/documents/sample-picture.ts'
import { testJobs } from '#test/kit/test-core.ts'

test('a worker of its own says what each file is by its first bytes, follows no link, and reads only what was offered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verstak-pictures-'))
  const put = (name: string, bytes: Buffer): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const photo = put('a.txt', SAMPLE_JPEG)
  symlinkSync(photo, join(folder, 'link.jpg'))
  const sha256 = sha256Of(SAMPLE_JPEG)
  const deadline = { deadlineMs: 30_000 }
  const looks = await testJobs().run<PictureLook[]>('lookAtPictures', { paths: [photo, put('b.jpg', Buffer.from('a text')), join(folder, 'link.jpg'), folder, join(folder, 'none')] }, deadline)
  expect(looks).toEqual([{ sha256, mediaType: 'image/jpeg' }, { refusal: 'not_picture' }, { refusal: 'unreadable' }, { refusal: 'unreadable' }, { refusal: 'unreadable' }])
  expect(Buffer.from(await testJobs().run<Uint8Array>('readPicture', { path: photo, sha256 }, deadline))).toEqual(SAMPLE_JPEG)
  writeFileSync(photo, 'another')
  expect(await testJobs().run('readPicture', { path: photo, sha256 }, deadline)).toBeNull()
  rmSync(folder, { recursive: true })
})
