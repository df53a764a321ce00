import { spawn } from 'node:child_process'
import { chmod, copyFile, rename } from 'node:fs/promises'
import { extname } from 'node:path'
import { app, shell } from 'electron'

const EXECUTABLE = 0o755

/** Starts a checked installer the way its system wants it and ends the program. */
export async function runInstaller(file: string): Promise<void> {
  switch (extname(file)) {
    case '.exe':
      await started(file, ['--updated', '--force-run'])
      break
    case '.AppImage':
      await replaceAppImage(file)
      break
    default: {
      // A disk image or a package is opened by the system, which asks for the password itself.
      const trouble = await shell.openPath(file)
      if (trouble !== '') throw new Error(trouble)
    }
  }
  app.quit()
}

/** The running image is replaced whole, beside it first: a full disk leaves the old one. */
async function replaceAppImage(file: string): Promise<void> {
  const own = process.env['APPIMAGE']
  if (own === undefined) throw new Error('this program does not run from an AppImage')
  const draft = `${own}.part`
  await copyFile(file, draft)
  await chmod(draft, EXECUTABLE)
  await rename(draft, own)
  app.relaunch({ execPath: own })
}

function started(file: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], { detached: true, stdio: 'ignore' })
    child.once('error', reject)
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
