/** Fails when the pinned Electron is no longer among the majors its makers support. Run by the workflow, as it asks the registry. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Electron repairs its three newest majors. */
const SUPPORTED_MAJORS = 3

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { devDependencies: { electron: string } }
const { stdout, status } = spawnSync('npm', ['view', 'electron', 'dist-tags.latest'], { encoding: 'utf8', shell: process.platform === 'win32' })
const majorOf = (version: string): number => Number(version.trim().split('.')[0])
const [pinned, latest] = [majorOf(manifest.devDependencies.electron), majorOf(stdout)]
if (status !== 0 || !Number.isInteger(latest)) throw new Error('the registry does not say which Electron is the latest')
const isSupported = pinned > latest - SUPPORTED_MAJORS
process.stdout.write(`Electron ${pinned} is pinned, ${latest} is the latest: ${isSupported ? 'supported' : 'no longer supported'}\n`)
process.exitCode = isSupported ? 0 : 1
