import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const DEADLINE_MS = 60_000
const VALID = 0
/** The path comes by the environment, so that no name of a file is ever read as a command. */
const SCRIPT = '[Console]::OutputEncoding=[Text.Encoding]::UTF8; $s = Get-AuthenticodeSignature -LiteralPath $env:VERSTAK_FILE; @{ status = [int]$s.Status; subject = [string]$s.SignerCertificate.Subject } | ConvertTo-Json -Compress'

const verdict = z.object({ status: z.number().int(), subject: z.string() })

/** Whether Windows says that the file is whole and signed by this publisher. Whatever is unclear is a no. */
export function isSignedBy(publisher: string, output: string): boolean {
  try {
    const { status, subject } = verdict.parse(JSON.parse(output))
    return status === VALID && commonName(subject) === publisher
  } catch {
    return false
  }
}

/** Asks Windows for the signature of an installer. electron-updater's own check lets a file pass when PowerShell fails; this one does not. */
export function checkAuthenticode(file: string, publisher: string): Promise<boolean> {
  const powerShell = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  const env = { ...process.env, VERSTAK_FILE: file, PSModulePath: '' }
  return new Promise((resolve) => {
    execFile(powerShell, ['-NoProfile', '-NonInteractive', '-Command', SCRIPT], { env, timeout: DEADLINE_MS, windowsHide: true }, (error, stdout, stderr) => {
      resolve(error === null && stderr === '' && isSignedBy(publisher, stdout))
    })
  })
}

/** A name may be quoted when it holds a comma. */
function commonName(subject: string): string | null {
  const found = /(?:^|,\s*)CN=(?:"((?:[^"]|"")*)"|([^,]*))/i.exec(subject)
  return found === null ? null : (found[1]?.replaceAll('""', '"') ?? found[2]?.trim() ?? null)
}
